import { indicators as catalogue, type IndicatorId, type Provenance, type Rank } from "../../domain/indicator.ts";
import type { Grade, IndicatorBase, Score } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import type { VisitStatus } from "../../domain/visit.ts";
import { glossOf, provenanceLabels, statuses } from "../labels.ts";
import type { Standing } from "../standing.ts";
import { figure, printed, typeset } from "../words.ts";
import { type Html, html, type Part } from "./markup.ts";

/** Words with the mark of their rank: a shape and a colour beside the text, never instead of it. */
export const ranked = (rank: Rank, words: Part): Html => html`<span class="lv ${rank}">${words}</span>`;

/** Words that may be broken between a small and a capital letter (France|Connect), so that narrow columns hold them. */
const breakable = (words: string): Html => html`${words.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part, place) => [place > 0 && html`<wbr>`, part])}`;

/** An official level: French in every language, with a gloss for English readers. */
export function levelMark({ level, rank }: Pick<IndicatorBase, "level" | "rank">, lang: Lang): Html {
  if (lang === "fr") return ranked(rank, breakable(typeset(level, lang)));
  const gloss = glossOf(level, lang);
  return ranked(rank, html`<span lang="fr">${breakable(typeset(level, "fr"))}</span>${gloss && html` <small>(${gloss})</small>`}`);
}

/** Where a value comes from, in a small word. */
export const provenanceMark = (provenance: Provenance, lang: Lang): Html =>
  html`<span class="prov ${provenance}">${provenanceLabels[provenance][lang]}</span>`;

/** A level in a table: its provenance is said when it is not a measure. */
export const levelCell = (indicator: Pick<IndicatorBase, "level" | "rank" | "provenance">, lang: Lang): Html =>
  html`${levelMark(indicator, lang)}${indicator.provenance !== "measured" && indicator.provenance !== "to-confirm" && html` ${provenanceMark(indicator.provenance, lang)}`}`;

/** The outcome of a visit. */
export const statusMark = (status: VisitStatus, lang: Lang): Html => standingMark(statuses[status], lang);

/** How a procedure stands. */
export const standingMark = ({ rank, label }: Pick<Standing, "rank" | "label">, lang: Lang): Html => ranked(rank, label[lang]);

/** Title of an indicator. */
export const indicatorTitle = (id: IndicatorId, lang: Lang): string => printed(catalogue[id].title, lang);

const gradeRanks: Readonly<Record<Grade, Rank>> = { A: "goal", B: "goal", C: "middle", D: "bottom", E: "bottom" };

/** How a grade stands to the goal. */
export const gradeRank = (grade: Grade | null): Rank => (grade ? gradeRanks[grade] : "grey");

/** A score with its letter, or "–" when none could be given. */
export const scoreMark = ({ value, grade }: Pick<Score, "value" | "grade">, lang: Lang, none: string): Html =>
  value === null
    ? html`<span class="score none">${none}</span>`
    : html`<span class="score"><span class="grade ${gradeRank(grade)}">${grade}</span> ${figure(value, lang)}</span>`;
