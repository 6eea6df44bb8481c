import type { ReportFinding, ReportPage, ReportVerdict } from "../domain/report.ts";
import { type Lang, say } from "../domain/text.ts";
import type { Finding, Verdict } from "../domain/verdict.ts";
import type { Visit } from "../domain/visit.ts";
import type { Grid } from "../rgaa/grid.ts";

/** What the RGAA engine says of a page: the grid, and the rules that say nothing. */
type PageJudgement = { readonly rgaa: Grid; readonly leftOut: readonly string[] };

/** A page's row, without what was gathered on it. */
export function pageRow(visit: Visit, { rgaa, leftOut }: PageJudgement, lang: Lang): ReportPage {
  const { role, requestedUrl, finalUrl, status, httpStatus, clicks, ms, evidence } = visit;
  const pictures = evidence.screenshot?.ok ? evidence.screenshot.value : null;
  return {
    role,
    requestedUrl,
    finalUrl,
    status,
    why: say(visit.why, lang),
    ...(visit.quote === undefined ? {} : { quote: visit.quote }),
    httpStatus,
    clicks,
    title: evidence.dom?.ok ? evidence.dom.value.title : "",
    via: visit.from?.text ?? "",
    visitedAt: visit.startedAt,
    ms,
    screenshot: pictures?.desktop ?? null,
    mobileScreenshot: pictures?.mobile ?? null,
    ...(visit.cut === undefined ? {} : { cut: visit.cut }),
    failures: Object.entries(evidence).flatMap(([gatherer, piece]) =>
      piece.ok || piece.reason === "switched_off" ? [] : [{ gatherer, detail: piece.detail }],
    ),
    ...(leftOut.length === 0 ? {} : { rulesLeftOut: leftOut }),
    rgaa,
  };
}

/** A verdict's row, in the reader's language. */
export const verdictRow = ({ check, title, indicator, outcome, why, level, page, url }: Verdict, lang: Lang): ReportVerdict => ({
  check,
  title: say(title, lang),
  indicator,
  outcome,
  why: say(why, lang),
  ...(level === undefined ? {} : { level }),
  ...(page === undefined ? {} : { page }),
  ...(url === undefined ? {} : { url }),
});

/** The rows of a verdict's findings. A finding about no page in particular is about the start page, whose URL is given. */
export const findingRows = (verdict: Verdict, startUrl: string, lang: Lang): readonly ReportFinding[] =>
  (verdict.findings ?? []).map((finding) => findingRow(verdict, finding, startUrl, lang));

const findingRow = (verdict: Verdict, finding: Finding, startUrl: string, lang: Lang): ReportFinding => ({
  check: verdict.check,
  ...(finding.rule === undefined ? {} : { rule: finding.rule }),
  indicator: verdict.indicator,
  outcome: finding.outcome,
  ...(finding.subject === undefined ? {} : { subject: finding.subject }),
  page: finding.page ?? verdict.page ?? "start",
  url: finding.url ?? verdict.url ?? startUrl,
  references: finding.references ?? verdict.references,
  message: say(finding.message, lang),
  repair: finding.repair ? say(finding.repair, lang) : "",
  selector: finding.selector,
  quote: finding.quote,
  count: finding.count ?? 1,
  ...(finding.others ? { others: finding.others } : {}),
});
