import type { Overview } from "../../domain/overview.ts";
import type { Grade } from "../../domain/report.ts";
import { figure, fill, percentage, wordsIn } from "../words.ts";
import { meter } from "./chart.ts";
import { gradeRank } from "./level.ts";
import { type Html, html } from "./markup.ts";

const table = {
  title: { fr: "Répartition des notes", en: "Distribution of the marks" },
  caption: { fr: "Nombre de démarches par note", en: "Number of procedures by mark" },
  grade: { fr: "Note", en: "Mark" },
  count: { fr: "Nombre", en: "Number" },
  share: { fr: "Part", en: "Share" },
  none: { fr: "non notée", en: "not rated" },
  from: { fr: "dès {score}", en: "from {score}" },
  under: { fr: "sous {score}", en: "under {score}" },
  note: {
    fr: "Une démarche n’est notée que si la moitié au moins de ce qui compte a pu être testée.",
    en: "A procedure is rated only when at least half of what counts could be tested.",
  },
} as const;

/** Scores from which a letter is given (src/domain/report.ts). */
const rows: readonly { readonly grade: Grade | null; readonly from: number | null }[] = [
  { grade: "A", from: 80 },
  { grade: "B", from: 65 },
  { grade: "C", from: 50 },
  { grade: "D", from: 35 },
  { grade: "E", from: null },
  { grade: null, from: null },
];

/** How many procedures have each letter, as a table with bars. */
export function grades({ procedures, lang }: Overview): Html {
  const words = wordsIn(table, lang);
  const counts = Map.groupBy(procedures, ({ score }) => score.grade);
  const row = ({ grade, from }: (typeof rows)[number]): Html => {
    const count = counts.get(grade)?.length ?? 0;
    const share = procedures.length === 0 ? 0 : count / procedures.length;
    const range = from === null ? fill(words.under, { score: 35 }) : fill(words.from, { score: from });
    const head = grade === null ? words.none : html`<span class="grade ${gradeRank(grade)}">${grade}</span> <small>${range}</small>`;
    return html`<tr><th scope="row">${head}</th><td class="bar-cell">${meter(100 * share)}</td><td class="num">${figure(count, lang)}</td><td class="num">${percentage(share, lang)}</td></tr>
`;
  };
  return html`<div class="card"><h3>${words.title}</h3><table class="plain"><caption class="hidden-text">${words.caption}</caption><thead><tr><th scope="col">${words.grade}</th><td class="bar-cell"></td><th scope="col" class="num">${words.count}</th><th scope="col" class="num">${words.share}</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table><p class="beside">${words.note}</p></div>
`;
}
