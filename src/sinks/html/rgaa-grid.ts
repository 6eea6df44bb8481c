import type { CriterionStatus, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { criterionLabels } from "../labels.ts";
import { type Words, wordsIn } from "../words.ts";
import { ranked } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { themes } from "./themes.ts";

const table = {
  intro: {
    fr: "Les 106 critères du RGAA 4.1.2, tels que les tests automatiques les laissent, toutes pages réunies. « Conforme » : aucun défaut trouvé par des tests qui couvrent le critère. « Non testé » : seule une personne peut trancher. Aucun taux ne se calcule à partir de cette grille.",
    en: "The 106 criteria of RGAA 4.1.2 as the automatic tests leave them, all pages together. “Conforming”: no fault found by tests that cover the criterion. “Not tested”: only a person can decide. No rate can be computed from this grid.",
  },
  total: { fr: "Ensemble de la grille", en: "The whole grid" },
} as const;

const statuses = ["NC", "C", "NA", "NT"] as const satisfies readonly CriterionStatus[];

/** The grid by theme. A criterion that nobody tested says so, in grey. */
export function rgaaGrid({ rgaa }: ReportProcedure, lang: Lang): Html {
  const words: Words<typeof table> = wordsIn(table, lang);
  const byTheme = Map.groupBy(Object.entries(rgaa).toSorted(byNumber), ([criterion]) => criterion.split(".")[0] ?? "");
  return html`<p class="intro">${words.intro}</p>
<ul class="legend" aria-label="${words.total}">${counts(Object.values(rgaa), lang)}</ul>
<div class="themes">${[...byTheme].map(
    ([theme, criteria]) => html`<div class="card"><h3>${theme}. ${themes[theme]?.[lang] ?? ""}</h3>
<ul class="criteria">${criteria.map(([criterion, status]) => item(criterion, status, lang))}</ul></div>
`,
  )}</div>`;
}

const numeric = new Intl.Collator("en", { numeric: true });
const byNumber = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => numeric.compare(a, b);

const item = (criterion: string, status: CriterionStatus, lang: Lang): Html =>
  html`<li><b>${criterion}</b><span>${ranked(criterionLabels[status].rank, criterionLabels[status].label[lang])}</span></li>`;

const counts = (all: readonly CriterionStatus[], lang: Lang): readonly Html[] =>
  statuses.map((status) => {
    const { label, rank } = criterionLabels[status];
    return html`<li>${ranked(rank, label[lang])} <b>${all.filter((one) => one === status).length}</b></li>`;
  });
