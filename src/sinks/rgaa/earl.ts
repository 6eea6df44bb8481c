import type { CriterionStatus, Report, ReportFinding, ReportProcedure } from "../../domain/report.ts";
import { type Criterion, criteria } from "../../rgaa/referential.ts";
import { earlContext } from "./earl-context.ts";
import { findingsOn, type GridPage, gridPages, statusOn } from "./grid-pages.ts";
import { wcagAddress } from "./wcag.ts";

/**
 * The automatic tests of a procedure as EARL 1.0 in JSON-LD: Vigie and its version (Assertor), the pages (TestSubject), the 106 criteria
 * with the success criteria behind them (TestCriterion), one assertion for each page and criterion. The context is in the file: no network.
 */
export function earlJsonLd({ tool, lang }: Pick<Report, "tool" | "lang">, procedure: ReportProcedure): string {
  const pages = gridPages(procedure, lang);
  const graph = [
    { "@id": assertor, "@type": ["Assertor", "Software"], title: "Vigie", version: tool.version },
    ...pages.map((one, place) => ({ "@id": subjectId(place), "@type": ["TestSubject", "Document"], title: one.title, source: one.url })),
    ...criteria().map(testOf),
    ...pages.flatMap((page, place) => criteria().map(({ id }) => assertion({ procedure, page, place }, id))),
  ];
  return `${JSON.stringify({ "@context": { ...earlContext, "@language": lang }, "@graph": graph }, null, 1)}\n`;
}

const assertor = "_:vigie";
const subjectId = (place: number): string => `_:page-${place + 1}`;
const testId = (criterion: string): string => `https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#${criterion}`;

/** The wording is the official one, in French whatever the language of the report. */
const testOf = ({ id, title, wcag }: Criterion): object => ({
  "@id": testId(id),
  "@type": "TestCriterion",
  identifier: `RGAA ${id}`,
  title: { "@value": title, "@language": "fr" },
  references: wcag.flatMap((one) => wcagAddress(one) ?? []),
});

type Place = { readonly procedure: ReportProcedure; readonly page: GridPage; readonly place: number };

/** What is left to a person is `untested`, or `cantTell` when a finding shows where to look. */
function assertion(where: Place, criterion: string): object {
  const status = statusOn(where.page, criterion);
  const findings = shownFor(status, findingsOn(where.procedure, where.page, criterion));
  return {
    "@type": "Assertion",
    assertedBy: assertor,
    subject: subjectId(where.place),
    test: testId(criterion),
    mode: "earl:automatic",
    result: {
      "@type": "TestResult",
      outcome: `earl:${status === "NT" && findings.length > 0 ? "cantTell" : outcomes[status]}`,
      date: where.page.page.visitedAt,
      ...(findings.length > 0 ? { description: findings.map(({ message }) => message), pointer: findings.flatMap(pointerOf) } : {}),
    },
  };
}

const outcomes: Readonly<Record<CriterionStatus, string>> = { C: "passed", NC: "failed", NA: "inapplicable", NT: "untested" };

/** A failure is proved by what failed; what is certain otherwise needs no place to look at. */
function shownFor(status: CriterionStatus, findings: readonly ReportFinding[]): readonly ReportFinding[] {
  if (status === "NT") return findings;
  return status === "NC" ? findings.filter(({ outcome }) => outcome === "failed") : [];
}

const pointerOf = ({ selector, quote }: ReportFinding): readonly object[] =>
  selector === "" ? [] : [{ "@type": "CSSSelectorPointer", expression: selector, ...(quote === "" ? {} : { description: quote }) }];
