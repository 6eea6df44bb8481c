import type { History } from "../../domain/history.ts";
import { type IndicatorId, indicatorIds } from "../../domain/indicator.ts";
import type { Overview, ProcedureOverview } from "../../domain/overview.ts";
import { isJudgeable } from "../../domain/visit.ts";
import { sum } from "../../lib/sum.ts";
import { givenScores, meanScore } from "../mean-score.ts";
import { figure, fill, percentage, wordsIn } from "../words.ts";
import { change } from "./change.ts";
import { type Html, html, nothing } from "./markup.ts";

const table = {
  procedures: { fr: "démarches dans cette édition, dont {seen} vues", en: "procedures in this edition, {seen} of them seen" },
  goals: {
    fr: "des objectifs sont atteints : {reached} sur {evaluated} évalués",
    en: "of the goals are reached: {reached} of {evaluated} evaluated",
  },
  noGoals: { fr: "aucun objectif n’a pu être évalué", en: "no goal could be evaluated" },
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
export const toConfirm = ({ indicators }: Pick<ProcedureOverview, "indicators">): readonly IndicatorId[] =>
  indicatorIds.filter((id) => indicators[id].provenance === "to-confirm");

/** The figures that a reader takes away, each with its change since the edition before. */
export function keyFigures({ procedures, lang, method }: Overview, history: History | null): Html {
  const words = wordsIn(table, lang);
  const mean = meanScore(procedures);
  const [reached, evaluated] = [sum(procedures.map(({ score }) => score.goals.reached)), sum(procedures.map(({ score }) => score.goals.evaluated))];
  const ranked = (id: IndicatorId, ...ranks: readonly string[]): number =>
    procedures.filter(({ indicators }) => ranks.includes(indicators[id].rank)).length;
  const [declared, human] = [ranked("handicap", "goal", "middle"), ranked("contact", "goal")];
  const open = procedures.filter((procedure) => toConfirm(procedure).some((id) => mainIndicators.some((main) => main === id))).length;
  const since = sinceLast(history);
  const points = (now: number | null, before: number | null | undefined): Html => since(now, before, (both) => change(both, "points", lang));
  const count = (now: number, before: number | undefined): Html => since(now, before, (both) => change(both, "count", lang));
  const earlier = history?.editions.at(-2);
  const goals = evaluated === 0 ? null : (100 * reached) / evaluated;
  return html`<dl class="figures">${[
    tile(
      evaluated === 0 ? words.none : percentage(reached / evaluated, lang),
      evaluated === 0 ? words.noGoals : fill(words.goals, { reached: figure(reached, lang), evaluated: figure(evaluated, lang) }),
      points(goals, earlier && earlier.goals.evaluated > 0 ? (100 * earlier.goals.reached) / earlier.goals.evaluated : null),
    ),
    tile(
      mean === null ? words.none : html`${figure(mean, lang)}<small>${words.outOf}</small>`,
      fill(words.mean, { count: figure(givenScores(procedures).length, lang) }),
      points(mean, earlier?.method === method ? earlier.score : null),
    ),
    tile(
      figure(procedures.length, lang),
      fill(words.procedures, { seen: figure(procedures.filter(isJudgeable).length, lang) }),
      count(procedures.length, earlier?.procedures),
    ),
    tile(figure(declared, lang), words.declaration, count(declared, atRank(history, "handicap", "goal", "middle"))),
    tile(figure(human, lang), words.human, count(human, atRank(history, "contact", "goal"))),
    tile(figure(open, lang), words.confirm, nothing),
  ]}</dl>`;
}

const tile = (value: Html | string, label: string, moved: Html): Html => html`<div><dt>${label} ${moved}</dt><dd>${value}</dd></div>`;

/** Nothing to say without an edition before, or when the figure was not known then. */
function sinceLast(history: History | null) {
  const edition = history?.editions.at(-2)?.edition;
  return (
    now: number | null,
    before: number | null | undefined,
    print: (both: { readonly now: number; readonly before: number; readonly edition: string }) => Html,
  ): Html => (edition === undefined || now === null || before === null || before === undefined ? nothing : print({ now, before, edition }));
}

function atRank(history: History | null, id: IndicatorId, ...ranks: readonly ("goal" | "middle")[]): number | undefined {
  const trend = history?.indicators[id].at(-2);
  return trend && sum(ranks.map((rank) => trend[rank]));
}
