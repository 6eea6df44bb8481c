import type { EditionTrend, ProcedureHistory } from "../../domain/history.ts";
import type { ReportHead } from "../../domain/overview.ts";
import type { ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { standingIn } from "../standing.ts";
import { colon, figure, fill, percentage, typeset, type Words, wordsIn } from "../words.ts";
import { findings } from "./findings.ts";
import { historyTable } from "./history-table.ts";
import { indicatorCards } from "./indicator-cards.ts";
import { gradeRank, standingMark } from "./level.ts";
import { limits } from "./limits.ts";
import { type Html, html, nothing } from "./markup.ts";
import { page, section } from "./page.ts";
import { pagesVisited } from "./pages-visited.ts";
import { reviewItems, verdicts } from "./review.ts";
import { rgaaGrid } from "./rgaa-grid.ts";
import { scoreTable } from "./score-table.ts";
import { address } from "./target.ts";

const table = {
  all: { fr: "Toutes les démarches", en: "All procedures" },
  previous: { fr: "Précédente", en: "Previous" },
  next: { fr: "Suivante", en: "Next" },
  around: { fr: "Autres démarches", en: "Other procedures" },
  contents: { fr: "Dans cette page", en: "On this page" },
  url: { fr: "Adresse", en: "Address" },
  noUrl: { fr: "aucune", en: "none" },
  administration: { fr: "Administration", en: "Administration" },
  ministry: { fr: "Ministère", en: "Ministry" },
  edition: { fr: "Démarche {id}, édition {edition}", en: "Procedure {id}, edition {edition}" },
  score: { fr: "Score", en: "Score" },
  outOf: { fr: "sur 100", en: "out of 100" },
  none: { fr: "Pas de score : moins de la moitié de ce qui compte a pu être testé.", en: "No score: less than half of what counts could be tested." },
  goals: { fr: "Objectifs atteints : {reached} sur {evaluated}.", en: "Goals reached: {reached} of {evaluated}." },
  coverage: { fr: "Part testée : {share}.", en: "Share tested: {share}." },
  status: { fr: "Ce que la visite a donné", en: "What the visit gave" },
  shared: { fr: "Même page de départ que la démarche {id} : c’est la même visite.", en: "Same start page as procedure {id}: it is the same visit." },
  first: { fr: "À faire d’abord", en: "What to do first" },
  computation: { fr: "Le score, ligne par ligne", en: "The score, line by line" },
  indicators: { fr: "Indicateurs et preuves", en: "Indicators and evidence" },
  history: { fr: "Au fil des éditions", en: "Over the editions" },
  pages: { fr: "Pages visitées", en: "Pages visited" },
  rgaa: { fr: "Grille RGAA", en: "RGAA grid" },
  review: { fr: "À décider par une personne", en: "For a person to decide" },
  verdicts: { fr: "Tous les verdicts", en: "All verdicts" },
} as const;

/** A procedure over the editions. */
export type Past = { readonly editions: readonly PastEdition[]; readonly own: ProcedureHistory };

/** An edition as its column of the history names it. */
export type PastEdition = Pick<EditionTrend, "edition" | "generatedAt" | "method">;

/** A procedure by its name. */
export type Named = Pick<ReportProcedure, "id" | "name">;

/** A file of the HTML report: its path relative to the edition folder (forward slashes), and its text. */
export type HtmlFile = { readonly path: string; readonly content: string };

/** What stands before and after a procedure in the list, and in time: null without any edition before. */
export type Neighbours = {
  readonly previous: Named | undefined;
  readonly next: Named | undefined;
  readonly past: Past | null;
};

/** The page of a procedure in the folder of its edition. Ids are file-name-safe (the input room refuses others). */
export const procedureFile = (report: ReportHead, procedure: ReportProcedure, around: Neighbours): HtmlFile => ({
  path: `procedures/${procedure.id}.html`,
  content: procedurePage(report, procedure, around),
});

/** The page of one procedure: what to do first, the score with its computation, every indicator with its evidence, the RGAA grid. */
export function procedurePage(report: ReportHead, procedure: ReportProcedure, around: Neighbours): string {
  const { lang } = report;
  const words = wordsIn(table, lang);
  const parts: readonly (readonly [id: string, title: string, body: Html])[] = [
    ["a-faire", words.first, findings(procedure, lang)],
    ["indicateurs", words.indicators, indicatorCards(procedure, lang)],
    ["score", words.computation, scoreTable(procedure.score, lang)],
    ...(around.past ? [["historique", words.history, historyTable(around.past.editions, around.past.own, lang)] as const] : []),
    ["pages", words.pages, pagesVisited(procedure, lang)],
    ["rgaa", words.rgaa, rgaaGrid(procedure, lang)],
    ["revue", words.review, reviewItems(procedure, lang)],
    ["verdicts", words.verdicts, verdicts(procedure, lang)],
  ];
  return page(report, {
    title: procedure.name,
    up: "../",
    nav: navigation(words, lang, around),
    hero: identity(report, procedure, words),
    sections: [
      html`<div class="wrap">${summary(report, procedure, words)}</div>
<div class="wrap columns"><nav class="toc" aria-label="${words.contents}"><ul>${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<div class="content">${parts.map(([id, title, body]) => section(id, title, body, "part"))}
${limits(lang)}</div></div>
`,
    ],
  });
}

function navigation(words: Words<typeof table>, lang: Lang, { previous, next }: Neighbours): Html {
  const link = (to: Named | undefined, word: string): Html =>
    to ? html`<a href="${encodeURIComponent(to.id)}.html">${word}<span class="hidden-text">${colon[lang]}<bdi>${to.name}</bdi></span></a>` : nothing;
  return html`<nav aria-label="${words.around}">${link(previous, words.previous)}<a href="../index.html#demarches">${words.all}</a>${link(next, words.next)}</nav>`;
}

function identity({ edition }: ReportHead, { id, name, url, administration, ministry }: ReportProcedure, words: Words<typeof table>): Html {
  const fact = (term: string, value: Html | string): Html => (value === "" ? nothing : html`<div><dt>${term}</dt><dd>${value}</dd></div>`);
  return html`<p class="eyebrow">${fill(words.edition, { id, edition })}</p><h1><bdi>${name}</bdi></h1>
<dl class="facts">${fact(words.administration, administration)}${fact(words.ministry, ministry)}${fact(words.url, url === null ? words.noUrl : address(url))}</dl>`;
}

function summary({ missing, lang }: ReportHead, procedure: ReportProcedure, words: Words<typeof table>): Html {
  const { score, why, advice, sharedWith } = procedure;
  const standing = standingIn({ missing: missing.filter(({ id }) => id === procedure.id) })(procedure);
  const value =
    score.value === null
      ? html`<p class="big none">${words.none}</p>`
      : html`<p class="big">${figure(score.value, lang)}<small> ${words.outOf}</small> <span class="grade ${gradeRank(score.grade)}">${score.grade}</span></p>`;
  return html`<div class="verdict"><div class="card"><h2>${words.score}</h2>${value}
<p>${fill(words.goals, score.goals)} ${fill(words.coverage, { share: percentage(score.coverage, lang) })}</p></div>
<div class="card"><h2>${words.status}</h2><p>${standingMark(standing, lang)}</p><p>${typeset(why, lang)}</p>${advice && html`<p class="advice">${typeset(advice, lang)}</p>`}
${sharedWith && html`<p>${fill(words.shared, { id: sharedWith })}</p>`}</div></div>`;
}
