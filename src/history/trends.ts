import type { EditionDigest, EditionTrend, Goals, History, IndicatorTrend, ProcedureDigest, ProcedureHistory } from "../domain/history.ts";
import { type IndicatorId, indicatorIds } from "../domain/indicator.ts";
import { mean } from "../lib/mean.ts";
import { sum } from "../lib/sum.ts";

/** Several editions of the same list as trends, whatever the order in which they are given: the oldest comes first. Linear in their procedures. */
export function historyOf(digests: readonly EditionDigest[]): History {
  const ordered = digests.toSorted(byTime);
  return {
    editions: ordered.map(trendOf),
    indicators: perIndicator((id) => ordered.map(({ procedures }) => standing(procedures, id))),
    procedures: proceduresOf(ordered),
  };
}

const perIndicator = (trend: (id: IndicatorId) => readonly IndicatorTrend[]): History["indicators"] =>
  Object.fromEntries(indicatorIds.map((id) => [id, trend(id)] as const)) as Record<IndicatorId, readonly IndicatorTrend[]>;

/** The editions that came before one, oldest first: those whose last page was left earlier. */
export const before = (digests: readonly EditionDigest[], current: Pick<EditionDigest, "edition" | "generatedAt">): readonly EditionDigest[] =>
  digests.filter((one) => one.edition !== current.edition && byTime(one, current) < 0).toSorted(byTime);

type Dated = Pick<EditionDigest, "edition" | "generatedAt">;

/** Two editions of the same instant are told apart by their names, so that the order never depends on a folder's. */
const byTime = (a: Dated, b: Dated): number => compareText(a.generatedAt, b.generatedAt) || compareText(a.edition, b.edition);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function trendOf({ edition, generatedAt, vigie, method, procedures }: EditionDigest): EditionTrend {
  const score = mean(procedures.flatMap(({ score: own }) => (own === null ? [] : [own])));
  return {
    edition,
    generatedAt,
    vigie,
    method,
    procedures: procedures.length,
    score: score === null ? null : Math.round(score * 10) / 10,
    goals: goalsOf(procedures),
  };
}

const goalsOf = (procedures: readonly ProcedureDigest[]): Goals => ({
  reached: sum(procedures.map(({ goals }) => goals.reached)),
  evaluated: sum(procedures.map(({ goals }) => goals.evaluated)),
});

function standing(procedures: readonly ProcedureDigest[], id: IndicatorId): IndicatorTrend {
  const sides = procedures.map(({ levels }) => levels[id]);
  const open = sides.filter(({ provenance }) => provenance === "to-confirm").length;
  const ranked = (rank: "goal" | "middle" | "bottom"): number => sides.filter((side) => side.rank === rank).length;
  const [goal, middle, bottom] = [ranked("goal"), ranked("middle"), ranked("bottom")];
  const known = goal + middle + bottom;
  return { goal, middle, bottom, grey: sides.length - known - open, open, share: known === 0 ? null : goal / known };
}

function proceduresOf(ordered: readonly EditionDigest[]): readonly ProcedureHistory[] {
  const byId = ordered.map(({ procedures }) => new Map(procedures.map((one) => [one.id, one])));
  // The newest edition first: its order, and its name of each procedure.
  const names = new Map<string, string>();
  for (const { id, name } of ordered.toReversed().flatMap(({ procedures }) => procedures)) if (!names.has(id)) names.set(id, name);
  return [...names].map(([id, name]) => ({ id, name, points: byId.map((edition) => pointOf(edition.get(id))) }));
}

/** What a digest says of a procedure in its edition. */
export const pointOf = (digest: ProcedureDigest | undefined): ProcedureHistory["points"][number] =>
  digest ? { status: digest.status, score: digest.score, goals: digest.goals, levels: digest.levels } : null;
