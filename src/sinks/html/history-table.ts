import type { HistoryPoint, ProcedureHistory } from "../../domain/history.ts";
import type { Lang } from "../../domain/text.ts";
import { statuses } from "../labels.ts";
import { day, figure, fill, printed, wordsIn } from "../words.ts";
import { mainIndicators } from "./key-figures.ts";
import { levelMark } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { scrollRegion } from "./page.ts";
import type { PastEdition } from "./procedure-page.ts";
import { shortTitles } from "./titles.ts";

const table = {
  caption: { fr: "Cette démarche, édition par édition", en: "This procedure, edition by edition" },
  edition: { fr: "Édition", en: "Edition" },
  status: { fr: "État", en: "Status" },
  score: { fr: "Score", en: "Score" },
  goals: { fr: "Objectifs atteints", en: "Goals reached" },
  reached: { fr: "{reached} sur {evaluated}", en: "{reached} of {evaluated}" },
  absent: { fr: "Pas visitée dans cette édition.", en: "Not visited in this edition." },
  methods: { fr: "Scores de méthodes différentes : ils ne se comparent pas.", en: "Scores of different methods: they cannot be compared." },
  none: { fr: "–", en: "–" },
} as const;

/** One procedure over the editions, the newest first. */
export function historyTable(editions: readonly PastEdition[], { points }: ProcedureHistory, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const rows = editions.map((edition, place) => row(edition, points[place] ?? null, lang)).toReversed();
  const mixed = new Set(editions.map(({ method }) => method)).size > 1;
  return html`${mixed && html`<p class="intro">${words.methods}</p>`}${scrollRegion(
    words.caption,
    html`<table class="wide history"><caption>${words.caption}</caption><thead><tr><th scope="col">${words.edition}</th><th scope="col">${words.status}</th>
<th scope="col" class="num">${words.score}</th><th scope="col">${words.goals}</th>${mainIndicators.map((id) => html`<th scope="col">${printed(shortTitles[id], lang)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`,
  )}`;
}

function row({ edition, generatedAt }: PastEdition, point: HistoryPoint | null, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const head = html`<th scope="row">${edition} <small>${day(generatedAt)}</small></th>`;
  if (!point)
    return html`<tr>${head}<td colspan="${mainIndicators.length + 3}">${words.absent}</td></tr>
`;
  return html`<tr>${head}<td>${statuses[point.status].label[lang]}</td><td class="num">${point.score === null ? words.none : figure(point.score, lang)}</td>
<td>${fill(words.reached, point.goals)}</td>${mainIndicators.map((id) => html`<td>${levelMark(point.levels[id], lang)}</td>`)}</tr>
`;
}
