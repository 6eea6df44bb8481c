import { indicators as catalogue, type IndicatorId, indicatorIds } from "../../domain/indicator.ts";
import type { Overview } from "../../domain/overview.ts";
import { rankLabels } from "../labels.ts";
import { fill, percentage, type Words, wordsIn } from "../words.ts";
import { stackedBar } from "./chart.ts";
import { indicatorTitle, levelMark } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { scrollRegion } from "./page.ts";
import { tallies } from "./tally.ts";

const table = {
  figures: { fr: "Les chiffres en tableau", en: "The figures as a table" },
  caption: { fr: "{title} : nombre de démarches par niveau", en: "{title}: number of procedures by level" },
  level: { fr: "Niveau", en: "Level" },
  meaning: { fr: "Objectif", en: "Goal" },
  count: { fr: "Démarches", en: "Procedures" },
  share: { fr: "Part", en: "Share" },
  empty: { fr: "Aucune démarche.", en: "No procedure." },
} as const;

/** One card per indicator: a stacked bar, its legend in words, and the same figures as a table. */
export function distributions(report: Overview): Html {
  const words = wordsIn(table, report.lang);
  return html`<div class="cards">${indicatorIds.map((id) => card(id, report, words))}</div>`;
}

function card(id: IndicatorId, { procedures, lang }: Overview, words: Words<typeof table>): Html {
  const levels = tallies(id, procedures);
  const title = indicatorTitle(id, lang);
  const caption = fill(words.caption, { title });
  if (levels.length === 0) return html`<div class="card"><h3>${title}</h3><p>${words.empty}</p></div>`;
  const rows = levels.map(
    (one) => html`<tr><th scope="row">${levelMark(one, lang)}</th><td>${rankLabels[one.rank][lang]}</td>
<td class="num">${one.count}</td><td class="num">${percentage(one.count / procedures.length, lang)}</td></tr>`,
  );
  return html`<div class="card"><h3>${title}</h3><p>${catalogue[id].question[lang]}</p>${stackedBar(levels)}
<ul class="legend">${levels.map((one) => html`<li>${levelMark(one, lang)} <b>${one.count}</b></li>`)}</ul>
<details><summary>${words.figures}<span class="hidden-text">, ${title}</span></summary>${scrollRegion(
    caption,
    html`<table><caption>${caption}</caption><thead><tr><th scope="col">${words.level}</th><th scope="col">${words.meaning}</th>
<th scope="col" class="num">${words.count}</th><th scope="col" class="num">${words.share}</th></tr></thead><tbody>${rows}</tbody></table>`,
  )}</details></div>
`;
}
