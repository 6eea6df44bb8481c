import { indicatorIds } from "../../domain/indicator.ts";
import type { Overview, ProcedureOverview } from "../../domain/overview.ts";
import type { Lang } from "../../domain/text.ts";
import { type Standing, standingIn } from "../standing.ts";
import { figure, fill, printed, typeset, type Words, wordsIn } from "../words.ts";
import { filters, noMinistry } from "./filters.ts";
import { mainIndicators, toConfirm } from "./key-figures.ts";
import { levelCell, scoreMark, standingMark } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { scrollRegion } from "./page.ts";
import { shortTitles } from "./titles.ts";

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
  grade: { fr: "Note", en: "Grade" },
  ministry: { fr: "Ministère", en: "Ministry" },
  administration: { fr: "Administration", en: "Administration" },
  origin: { fr: "{title}, origine", en: "{title}, origin" },
  doubtColumn: { fr: "Doutes", en: "Doubts" },
  found: { fr: "Constats", en: "Findings" },
  doubt: { fr: "+\u00a0{count}\u00a0doute", en: "+\u00a0{count}\u00a0doubt" },
  doubts: { fr: "+\u00a0{count}\u00a0doutes", en: "+\u00a0{count}\u00a0doubts" },
  none: { fr: "non noté", en: "not rated" },
  more: { fr: "Afficher la suite", en: "Show more" },
  all: { fr: "Tout afficher", en: "Show all" },
} as const;

/** Rows that are laid out at a time when a script runs: thousands at once would take seconds. Without a script, or in a shorter list, all are there. */
const longList = 500;
const part = 100;

/** THE table: every procedure with its main levels. Complete and plain without a script; sorted and filtered with one. */
export function proceduresTable(report: Overview): Html {
  const { procedures, lang } = report;
  const words = wordsIn(table, lang);
  const chunk = procedures.length > longList ? part : longList;
  const dictionary = [...new Set(procedures.flatMap(({ indicators }) => indicatorIds.map((id) => indicators[id].level)))];
  const standing = standingIn(report);
  const places = new Map(dictionary.map((level, place) => [level, place]));
  const rows = (from: number, to: number): readonly Html[] =>
    procedures.slice(from, to).map((procedure) => row(procedure, standing(procedure), { places, words, lang }));
  const levels = mainIndicators.map((id) => {
    const title = printed(shortTitles[id], lang);
    const plain = title.replaceAll("\u00ad", "");
    return html`<th scope="col" role="columnheader" class="c-level c-${id}" data-columns="${plain};${fill(words.origin, { title: plain })}">${title}</th>`;
  });
  return html`${filters(report)}
${scrollRegion(
  words.label,
  html`<table class="all rows${longIds(procedures) && " long-ids"}" role="table" data-rows data-main="${mainIndicators.join(" ")}" data-dictionary="${JSON.stringify(dictionary.map((level) => typeset(level, "fr")))}" data-chunk="${chunk}"><caption>${fill(words.caption, { count: figure(procedures.length, lang) })}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="c-id">${words.id}</th><th scope="col" role="columnheader" class="c-name">${words.name}</th><th scope="col" role="columnheader" class="c-body" data-columns="${words.ministry};${words.administration}">${words.body}</th>
<th scope="col" role="columnheader" class="c-status">${words.status}</th><th scope="col" role="columnheader" class="c-score" data-columns="${words.score};${words.grade}">${words.score}</th>${levels}
<th scope="col" role="columnheader" class="c-found" data-columns="${words.found};${words.doubtColumn}">${words.found}</th></tr></thead>
<tbody role="rowgroup">
${rows(0, chunk)}</tbody>${
    procedures.length > chunk &&
    html`<tbody role="rowgroup" data-rest>
${rows(chunk, procedures.length)}</tbody>`
  }</table>`,
  "fits",
)}
<p class="more" data-more hidden><button type="button" data-step>${words.more}</button> <button type="button" data-all>${words.all}</button></p>`;
}

/** Official ids are four digits; those that people make up are words, which would be cut in the column made for digits. */
const longIds = (procedures: Overview["procedures"]): boolean => procedures.some(({ id }) => id.length > 6);

/** How levels are sorted; what is not known has no place among them and stands last. */
const order = { goal: 3, middle: 2, bottom: 1, grey: "" } as const;

type RowContext = { readonly places: ReadonlyMap<string, number>; readonly words: Words<typeof table>; readonly lang: Lang };

function row(procedure: ProcedureOverview, standing: Standing, { places, words, lang }: RowContext): Html {
  const { id, name, ministry, administration, score, indicators, found } = procedure;
  const { failed, toReview: review } = found;
  const levels = indicatorIds.map((one) => places.get(indicators[one].level));
  return html`<tr role="row" data-s="${standing.key}" data-l="${levels.join(" ")}" data-c="${toConfirm(procedure).join(" ")}"${ministry === "" && html` data-m="${noMinistry}"`}>
<td role="cell">${id}</td><th scope="row" role="rowheader"><a href="procedures/${encodeURIComponent(id)}.html"><bdi>${name}</bdi></a></th><td role="cell"><small class="two-lines">${ministry}</small> <span>${administration}</span></td>
<td role="cell">${standingMark(standing, lang)}</td><td role="cell" data-value="${score.value ?? ""}" data-cells="${score.value ?? ""};${score.grade ?? ""}">${scoreMark(score, lang, words.none)}</td>
${mainIndicators.map((one) => html`<td role="cell" data-value="${order[indicators[one].rank]}">${levelCell(indicators[one], lang)}</td>`)}
<td role="cell" data-value="${failed + review / 1000}" data-cells="${failed};${review}">${failed}${review > 0 && html` <small>${fill(review > 1 ? words.doubts : words.doubt, { count: review })}</small>`}</td></tr>
`;
}
