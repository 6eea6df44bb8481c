import type { CriterionStatus, ReportFinding, ReportPage, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { roleLabels } from "../labels.ts";

/** A page as a column of a grid: a name that no other page of the procedure has, its title and its address. */
export type GridPage = { readonly page: ReportPage; readonly name: string; readonly title: string; readonly url: string };

/** The pages of a procedure in the order of the visit, named after what they are for ("Autre page", "Autre page 2"…). */
export function gridPages({ pages }: ReportProcedure, lang: Lang): readonly GridPage[] {
  return pages.map((page, place) => {
    const before = pages.slice(0, place).filter(({ role }) => role === page.role).length;
    const label = roleLabels[page.role][lang];
    const name = before === 0 ? label : `${label} ${before + 1}`;
    return { page, name, title: page.title.trim() || name, url: page.finalUrl ?? page.requestedUrl };
  });
}

/** What the automatic tests left of a criterion on a page: what is not there was not tested. */
export const statusOn = ({ page }: GridPage, criterion: string): CriterionStatus => page.rgaa[criterion] ?? "NT";

/**
 * Findings of a page about a criterion, whether they name it ("RGAA 11.1") or one of its tests ("RGAA 11.1.1"). Pages are told apart by what they
 * are for, and those of the same kind by their address.
 */
export function findingsOn({ pages, findings }: ReportProcedure, { page }: GridPage, criterion: string): readonly ReportFinding[] {
  const alone = pages.filter(({ role }) => role === page.role).length === 1;
  return findings
    .filter((finding) => finding.page === page.role && (alone || finding.url === page.finalUrl || finding.url === page.requestedUrl))
    .filter(({ references }) => references.some((one) => `${one}.`.startsWith(`RGAA ${criterion}.`)));
}

/** The places of a page where a person has to look for a criterion, as `selector: quote`. */
export const candidatesOn = ({ review, pages }: ReportProcedure, { page, url }: GridPage, criterion: string): readonly string[] =>
  review
    .filter((item) => item.criterion === criterion)
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => candidate.page === page.role && (candidate.url === url || pages.filter(({ role }) => role === page.role).length === 1))
    .map(({ selector, quote }) => [selector, quote].filter((part) => part !== "").join(": "));
