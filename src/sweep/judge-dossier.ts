import { checks as everyCheck } from "../checks/index.ts";
import type { Check } from "../domain/check.ts";
import { valueIn } from "../domain/observation.ts";
import type { ReportPage, ReportProcedure } from "../domain/report.ts";
import { statusMeanings } from "../domain/status.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import { untested, type Verdict } from "../domain/verdict.ts";
import { type Dossier, isJudgeable, type Visit, type VisitStatus } from "../domain/visit.ts";
import { selectorsIn } from "../lib/selectors.ts";
import { aggregate, gridOfPage } from "../rgaa/grid.ts";
import { rulesLeftOut } from "../rgaa/left-out.ts";
import { readProcedure } from "../rgaa/procedure-reading.ts";
import { reviewItems } from "../rgaa/review.ts";
import { indicatorsOf } from "../score/indicators.ts";
import { scoreOf } from "../score/score.ts";
import { findingRows, pageRow, verdictRow } from "./report-rows.ts";

/** In which language, and with which checks (all of them when absent). */
export type JudgeContext = { readonly lang: Lang; readonly checks?: readonly Check[] };

/** Judges everything seen for one procedure. Pure: the same dossier always gives the same row. */
export function judgeDossier(dossier: Dossier, { lang, checks = everyCheck }: JudgeContext): ReportProcedure {
  const { procedure, visits } = dossier;
  const { status, why, url } = startOf(dossier);
  const verdicts = checks.flatMap((check) => verdictsOf(check, dossier));
  const indicators = indicatorsOf(procedure, verdicts, lang);
  const across = readProcedure(visits);
  const pages = visits.map((visit) => pageRow(visit, judgementOf(visit, across), lang));
  const findings = verdicts.flatMap((verdict) => findingRows(verdict, url, lang));
  const review = reviewItems(visits);
  const named = new Set(selectorsIn([indicators, findings, review]));
  return {
    id: procedure.id,
    name: procedure.name,
    url: procedure.url,
    administration: procedure.administration,
    ministry: procedure.ministry,
    status,
    why: say(why, lang),
    advice: say(statusMeanings[status].advice, lang),
    score: scoreOf(indicators, lang),
    indicators,
    pages: pages.map((page, place) => ({ ...page, ...boxesOn(visits[place], named) })),
    // A page that could not be seen says nothing of a criterion; the others still do.
    rgaa: aggregate(pages.filter((page) => isJudgeable(page)).map((page) => page.rgaa)),
    review,
    findings,
    verdicts: verdicts.map((verdict) => verdictRow(verdict, lang)),
    ...(dossier.sharedWith === undefined ? {} : { sharedWith: dossier.sharedWith }),
    gatheredAt: dossier.gatheredAt,
    listed: procedure,
  };
}

const judgementOf = (visit: Visit, across: ReturnType<typeof readProcedure>) => ({
  rgaa: gridOfPage(visit, across.get(visit)),
  leftOut: rulesLeftOut(visit, across),
});

/** Where the elements that the report names stand in the picture of a page. */
function boxesOn(visit: Visit | undefined, named: ReadonlySet<string>): Pick<ReportPage, "boxes"> {
  const seen = Object.entries(valueIn(visit?.evidence.screenshot)?.boxes ?? {}).filter(([selector]) => named.has(selector));
  return seen.length === 0 ? {} : { boxes: Object.fromEntries(seen) };
}

type Start = { readonly status: VisitStatus; readonly why: Text; readonly url: string };

function startOf({ procedure, visits }: Dossier): Start {
  const start = visits.find(({ role }) => role === "start") ?? visits[0];
  if (start) return { status: start.status, why: start.why, url: start.finalUrl ?? start.requestedUrl };
  return procedure.url === null ? { status: "no_url", why: noUrl, url: "" } : { status: "scanner_error", why: nothingSeen, url: procedure.url };
}

const noUrl: Text = { fr: "La démarche n'a pas d'adresse web.", en: "The procedure has no web address." };
const nothingSeen: Text = { fr: "Aucune page n'a été vue.", en: "No page was seen." };

/** A check that breaks on one dossier is a fault of ours: it is told as untested, and the others stand. */
function verdictsOf(check: Check, dossier: Dossier): readonly Verdict[] {
  try {
    return check.run(dossier);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const { id, indicator, title, references } = check;
    const why = { fr: `Ce contrôle a échoué par notre faute : ${words}`, en: `This check broke through our fault: ${words}` };
    return [{ check: id, indicator, title, references, ...untested(why) }];
  }
}
