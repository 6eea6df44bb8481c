import { indicatorIds } from "../../domain/indicator.ts";
import type { Overview, ProcedureOverview } from "../../domain/overview.ts";
import type { Lang } from "../../domain/text.ts";
import { fill, type Words, wordsIn } from "../words.ts";
import { filters, noMinistry } from "./filters.ts";
import { mainIndicators, toConfirm } from "./key-figures.ts";
import { indicatorTitle, levelCell, scoreMark, statusMark } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { scrollRegion } from "./page.ts";

const table = {
  caption: {
    fr: "Les {count} démarches de l’édition. Le nom mène à la page de la démarche, avec ses preuves.",
    en: "The {count} procedures of the edition. The name leads to the page of the procedure, with its evidence.",
  },
  label: { fr: "Tableau de toutes les démarches", en: "Table of all procedures" },
  id: { fr: "ID", en: "ID" },
  name: { fr: "Démarche", en: "Procedure" },
  body: { fr: "Ministère, administration", en: "Ministry, administration" },
  status: { fr: "État", en: "Status" },
  score: { fr: "Score", en: "Score" },
  found: { fr: "Constats", en: "Findings" },
  review: { fr: "+ {count} à vérifier", en: "+ {count} to check" },
  none: { fr: "non noté", en: "not rated" },
} as const;

/** THE table: every procedure with its main levels. Complete and plain without a script; sorted and filtered with one. */
export function proceduresTable(report: Overview): Html {
  const { procedures, lang } = report;
  const words = wordsIn(table, lang);
  const levels = mainIndicators.map((id) => html`<th scope="col" class="c-level c-${id}">${shortTitle(id, lang)}</th>`);
  return html`${filters(report)}
${scrollRegion(
  words.label,
  html`<table class="all" data-rows data-main="${mainIndicators.join(" ")}"><caption>${fill(words.caption, { count: procedures.length })}</caption>
<thead><tr><th scope="col" class="c-id">${words.id}</th><th scope="col" class="c-name">${words.name}</th><th scope="col" class="c-body">${words.body}</th>
<th scope="col" class="c-status">${words.status}</th><th scope="col" class="c-score">${words.score}</th>${levels}
<th scope="col" class="c-found">${words.found}</th></tr></thead>
<tbody>
${procedures.map((procedure) => row(procedure, words, lang))}</tbody></table>`,
  "fits",
)}`;
}

const short: Partial<Record<string, Readonly<Record<Lang, string>>>> = {
  handicap: { fr: "Handicap", en: "Accessi­bility" },
  auth: { fr: "France­Connect", en: "France­Connect" },
  jdma: { fr: "Bouton d’avis", en: "Feedback button" },
};

const shortTitle = (id: (typeof mainIndicators)[number], lang: Lang): string => short[id]?.[lang] ?? indicatorTitle(id, lang);

const order = { goal: 3, middle: 2, bottom: 1, grey: 0 } as const;

function row(procedure: ProcedureOverview, words: Words<typeof table>, lang: Lang): Html {
  const { id, name, ministry, administration, status, score, indicators, found } = procedure;
  const { failed, toReview: review } = found;
  const levels = JSON.stringify(indicatorIds.map((one) => indicators[one].level));
  return html`<tr data-ministry="${ministry || noMinistry}" data-status="${status}" data-levels="${levels}" data-confirm="${toConfirm(procedure).join(" ")}">
<td>${id}</td><th scope="row"><a href="procedures/${encodeURIComponent(id)}.html"><bdi>${name}</bdi></a></th><td><small class="two-lines" title="${ministry}">${ministry}</small> ${administration}</td>
<td>${statusMark(status, lang)}</td><td data-value="${score.value ?? -1}">${scoreMark(score, lang, words.none)}</td>
${mainIndicators.map((one) => html`<td data-value="${order[indicators[one].rank]}">${levelCell(indicators[one], lang)}</td>`)}
<td data-value="${failed + review / 1000}">${failed}${review > 0 && html` <small>${fill(words.review, { count: review })}</small>`}</td></tr>
`;
}
