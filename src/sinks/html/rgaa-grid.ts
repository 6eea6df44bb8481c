import type { CriterionStatus, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { type Criterion, criteria } from "../../rgaa/referential.ts";
import { themes } from "../../rgaa/themes.ts";
import { criterionLabels } from "../labels.ts";
import { wordsIn } from "../words.ts";
import { ranked } from "./level.ts";
import { type Html, html, trusted } from "./markup.ts";

const table = {
  intro: {
    fr: "Les 106 critères du RGAA 4.1.2, tels que les tests automatiques les laissent, toutes pages réunies. « Conforme » : aucun défaut trouvé par des tests qui couvrent le critère. « Non testé » : seule une personne peut trancher. Aucun taux ne se calcule à partir de cette grille.",
    en: "The 106 criteria of RGAA 4.1.2 as the automatic tests leave them, all pages together. “Conforming”: no fault found by tests that cover the criterion. “Not tested”: only a person can decide. No rate can be computed from this grid.",
  },
  caption: {
    fr: "Questions officielles du RGAA 4.1.2 et ce qu’en disent les tests automatiques",
    en: "Official questions of RGAA 4.1.2 and what automatic tests say",
  },
  criterion: { fr: "Critère", en: "Criterion" },
  question: { fr: "Question", en: "Question" },
  status: { fr: "Statut", en: "Status" },
  total: { fr: "Ensemble de la grille", en: "The whole grid" },
} as const;

const statuses = ["NC", "C", "NA", "NT"] as const satisfies readonly CriterionStatus[];

/** The grid by theme, with the official questions. A theme with a fault stands open; a criterion that nobody tested says so, in grey. */
export function rgaaGrid({ rgaa }: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const byTheme = Map.groupBy(criteria(), ({ theme }) => theme);
  const statusOf = ({ id }: Criterion): CriterionStatus => rgaa[id] ?? "NT";
  return html`<p class="intro">${words.intro}</p>
<ul class="legend" aria-label="${words.total}">${counts(criteria().map(statusOf), lang)}</ul>
<div class="folds">${themes.map(({ number, name }) => {
    const own = byTheme.get(number) ?? [];
    const title = `${number}. ${name[lang]}`;
    return html`<details class="fold theme"${own.some((one) => statusOf(one) === "NC") && html` open`}><summary><h3>${title}</h3><span class="legend">${counts(own.map(statusOf), lang, "span")}</span></summary>
<table class="plain"><caption class="hidden-text">${words.caption}, ${title}</caption><thead><tr><th scope="col">${words.criterion}</th><th scope="col">${words.question}</th><th scope="col">${words.status}</th></tr></thead>
<tbody>${own.map((one) => row(one, statusOf(one), lang))}</tbody></table></details>
`;
  })}</div>`;
}

const row = ({ id, title }: Criterion, status: CriterionStatus, lang: Lang): Html =>
  html`<tr><th scope="row">${id}</th><td>${question(title, lang)}</td><td>${mark(status, lang)}</td></tr>
`;

const mark = (status: CriterionStatus, lang: Lang): Html => ranked(criterionLabels[status].rank, criterionLabels[status].label[lang]);

// The referential only exists in French, as the law has it.
const question = (title: string, lang: Lang): Html => html`<p${lang === "fr" ? "" : html` lang="fr"`}>${title}</p>`;

/** What there is of each status; a status that no criterion has is not named. */
const counts = (all: readonly CriterionStatus[], lang: Lang, tag: "li" | "span" = "li"): readonly Html[] =>
  statuses
    .map((status) => ({ status, count: all.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => html`${trusted(`<${tag}>`)}${mark(status, lang)} <b>${count}</b>${trusted(`</${tag}>`)}`);
