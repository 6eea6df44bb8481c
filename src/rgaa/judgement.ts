import type { Text } from "../domain/text.ts";
import { cantTell, type Finding, failed, type Judgement, passed } from "../domain/verdict.ts";
import { findingOf } from "./finding.ts";
import type { RuleReading } from "./mapping.ts";

/** What rules found on a page, as a judgement: failures first, one finding per rule, told as `tell` does. Passing claims no conformity. */
export function judgementOf(readings: readonly RuleReading[], tell: (reading: RuleReading) => Finding = findingOf): Judgement {
  const broken = readings.filter(({ outcome }) => outcome === "failed");
  const [first, ...others] = [...broken, ...readings.filter(({ outcome }) => outcome === "cantTell")].map((reading) => tell(reading));
  if (!first) return passed(nothingFound);
  return broken.length > 0 ? failed(whyFailed(broken), [first, ...others]) : cantTell(whyUnsure, [first, ...others]);
}

const nothingFound: Text = {
  fr: "Aucune non-conformité détectée automatiquement ; le reste est à vérifier à la main.",
  en: "No automatic non-conformity found; the rest is to be reviewed by hand.",
};

const whyUnsure: Text = {
  fr: "Aucune non-conformité certaine ; une personne doit trancher certains points, et le reste est à vérifier à la main.",
  en: "No certain non-conformity; a person has to decide some points, and the rest is to be reviewed by hand.",
};

function whyFailed(broken: readonly RuleReading[]): Text {
  const criteria = [...new Set(broken.flatMap((reading) => reading.criteria))];
  const list = criteria.join(", ");
  return criteria.length === 1
    ? { fr: `Le critère ${list} du RGAA n'est pas respecté.`, en: `RGAA criterion ${list} is not met.` }
    : { fr: `${criteria.length} critères du RGAA ne sont pas respectés : ${list}.`, en: `${criteria.length} RGAA criteria are not met: ${list}.` };
}
