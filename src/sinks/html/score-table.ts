import type { Score, ScoreLine } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { figure, fill, percentage, typeset, type Words, wordsIn } from "../words.ts";
import { indicatorTitle, levelMark, provenanceMark } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { scrollRegion } from "./page.ts";

const table = {
  intro: {
    fr: "Moyenne pondérée : un objectif atteint donne 100 points, un niveau intermédiaire 50, un objectif manqué 0. Seules comptent les valeurs mesurées ou importées.",
    en: "Weighted mean: a goal reached gives 100 points, a middle level 50, a goal missed 0. Only measured or imported values count.",
  },
  caption: { fr: "Calcul du score", en: "Computation of the score" },
  indicator: { fr: "Indicateur", en: "Indicator" },
  level: { fr: "Niveau", en: "Level" },
  provenance: { fr: "Provenance", en: "Provenance" },
  weight: { fr: "Poids", en: "Weight" },
  points: { fr: "Points", en: "Points" },
  note: { fr: "Remarque", en: "Note" },
  out: { fr: "hors calcul", en: "left out" },
  total: { fr: "Total", en: "Total" },
  sum: { fr: "{sum} points ÷ {weight} de poids = {value}", en: "{sum} points ÷ weight {weight} = {value}" },
  lines: { fr: "Voir les {count} lignes du calcul", en: "See the {count} lines of the computation" },
  none: {
    fr: "Pas de score : {coverage} du poids testé, il en faut au moins la moitié.",
    en: "No score: {coverage} of the weight tested, at least half is needed.",
  },
  empty: { fr: "Aucune ligne de calcul.", en: "No line of computation." },
} as const;

/** Every line of the score: what it weighs, what it gives, or why it is left out; and the division that gives the value. */
export function scoreTable(score: Score, lang: Lang): Html {
  const words = wordsIn(table, lang);
  if (score.lines.length === 0) return html`<p class="intro">${words.empty}</p>`;
  return html`<p class="intro">${words.intro}</p><p class="division">${division(score, words, lang)}</p>
<details class="paper"><summary>${fill(words.lines, { count: score.lines.length })}</summary>${scrollRegion(
    words.caption,
    html`<table class="wide"><caption>${words.caption}</caption><thead><tr><th scope="col">${words.indicator}</th><th scope="col">${words.level}</th>
<th scope="col">${words.provenance}</th><th scope="col" class="num">${words.weight}</th><th scope="col" class="num">${words.points}</th><th scope="col">${words.note}</th></tr></thead>
<tbody>${score.lines.map((line) => row(line, words, lang))}</tbody><tfoot><tr><th scope="row">${words.total}</th><td colspan="5">${division(score, words, lang)}</td></tr></tfoot></table>`,
  )}</details>`;
}

const row = (line: ScoreLine, words: Words<typeof table>, lang: Lang): Html => html`<tr><th scope="row">${indicatorTitle(line.indicator, lang)}</th>
<td>${levelMark(line, lang)}</td><td>${provenanceMark(line.provenance, lang)}</td><td class="num">${figure(line.weight, lang)}</td>
<td class="num">${line.points === null ? words.out : figure(line.points, lang)}</td><td>${typeset(line.note, lang)}</td></tr>
`;

function division({ lines, value, coverage }: Score, words: Words<typeof table>, lang: Lang): string {
  if (value === null) return fill(words.none, { coverage: percentage(coverage, lang) });
  const counted = lines.flatMap(({ points, weight: own }) => (points === null ? [] : [{ sum: points * own, weight: own }]));
  const weight = counted.reduce((all, one) => all + one.weight, 0);
  const sum = counted.reduce((all, one) => all + one.sum, 0);
  return fill(words.sum, { sum: figure(sum, lang), weight: figure(weight, lang), value: figure(value, lang) });
}
