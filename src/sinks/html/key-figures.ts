import { type IndicatorId, indicatorIds } from "../../domain/indicator.ts";
import type { Overview, ProcedureOverview } from "../../domain/overview.ts";
import { isJudgeable } from "../../domain/visit.ts";
import { givenScores, meanScore } from "../mean-score.ts";
import { figure, fill, wordsIn } from "../words.ts";
import { type Html, html } from "./markup.ts";

const table = {
  procedures: { fr: "démarches dans cette édition", en: "procedures in this edition" },
  reachable: { fr: "pages de départ vues", en: "start pages seen" },
  mean: { fr: "score moyen des {count} démarches notées", en: "mean score of the {count} rated procedures" },
  outOf: { fr: " / 100", en: " / 100" },
  none: { fr: "–", en: "–" },
  declaration: { fr: "déclarent une conformité RGAA totale ou partielle, à jour", en: "declare full or partial RGAA conformity, up to date" },
  human: { fr: "offrent deux contacts humains ou plus", en: "offer two human contacts or more" },
  confirm: { fr: "ont un niveau principal à vérifier par une personne", en: "have a main level that a person has to check" },
} as const;

/** Indicators that Vigie measures: the columns of the table, and what « to confirm » is about. */
export const mainIndicators = ["handicap", "auth", "contact", "performance", "mobile", "jdma"] as const satisfies readonly IndicatorId[];

/** Ids of the indicators that a person has to confirm, in the order of the report. */
export const toConfirm = ({ indicators }: ProcedureOverview): readonly IndicatorId[] =>
  indicatorIds.filter((id) => indicators[id].provenance === "to-confirm");

/** The figures that a reader takes away. */
export function keyFigures({ procedures, lang }: Overview): Html {
  const words = wordsIn(table, lang);
  const mean = meanScore(procedures);
  const count = (fits: (procedure: ProcedureOverview) => boolean): number => procedures.filter(fits).length;
  const declared = count(
    ({ indicators: { handicap } }) => handicap.provenance === "measured" && (handicap.rank === "goal" || handicap.rank === "middle"),
  );
  const human = count(({ indicators: { contact } }) => contact.rank === "goal");
  const open = count((procedure) => toConfirm(procedure).some((id) => mainIndicators.some((main) => main === id)));
  const tile = (value: number | null, label: string, unit = ""): Html =>
    html`<div><dt>${label}</dt><dd>${value === null ? words.none : figure(value, lang)}${unit && html`<small>${unit}</small>`}</dd></div>`;
  return html`<dl class="figures">${[
    tile(procedures.length, words.procedures),
    tile(count(isJudgeable), words.reachable),
    tile(mean, fill(words.mean, { count: givenScores(procedures).length }), mean === null ? "" : words.outOf),
    tile(declared, words.declaration),
    tile(human, words.human),
    tile(open, words.confirm),
  ]}</dl>`;
}
