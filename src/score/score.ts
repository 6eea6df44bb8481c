import { indicatorIds } from "../domain/indicator.ts";
import type { Grade, Indicators, Score, ScoreLine } from "../domain/report.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import { sum } from "../lib/sum.ts";
import { grades, MIN_COVERAGE, points, weights } from "./method.ts";

/**
 * A procedure's score with its whole computation: the weighted mean of its measured and imported levels, null when less than half of the
 * weight that applies to it could be tested. Thresholds are compared with the exact mean; only what is printed is rounded.
 */
export function scoreOf(indicators: Indicators, lang: Lang): Score {
  const judged = indicatorIds.map((id) => lineOf(id, indicators, lang));
  const lines = judged.map(({ line }) => line);
  const counted = lines.flatMap(({ points: given, weight }) => (given === null ? [] : [{ given, weight }]));
  const tested = sum(counted.map(({ weight }) => weight));
  const applicable = sum(judged.map(({ line, standing }) => (lowering.has(standing) || standing === "counted" ? line.weight : 0)));
  const coverage = applicable === 0 ? 0 : tested / applicable;
  const mean = tested > 0 && coverage >= MIN_COVERAGE ? sum(counted.map(({ given, weight }) => given * weight)) / tested : null;
  return {
    value: mean === null ? null : round(mean, 1),
    grade: mean === null ? null : gradeOf(mean),
    coverage: round(coverage, 3),
    goals: { reached: counted.filter(({ given }) => given === points.goal).length, evaluated: counted.length },
    lines,
  };
}

/** `counted` in the mean; `unknown` and `confirmed` lower the coverage, as nothing was tested; the others are left out of both. */
type Standing = "counted" | "unknown" | "confirmed" | "declared" | "unscaled" | "grey";

function lineOf(id: keyof Indicators, indicators: Indicators, lang: Lang): { readonly line: ScoreLine; readonly standing: Standing } {
  const { level, provenance, rank } = indicators[id];
  const standing = standingOf(id, indicators);
  const given = standing === "counted" && rank !== "grey" ? points[rank] : null;
  const note = standing === "counted" ? "" : say(notes[standing], lang);
  return { standing, line: { indicator: id, level, provenance, rank, weight: weights[id], points: given, note } };
}

function standingOf(id: keyof Indicators, indicators: Indicators): Standing {
  const { provenance, rank } = indicators[id];
  if (provenance === "declared" && weights[id] > 0) return rank === "grey" ? "grey" : "confirmed";
  if (provenance === "declared") return "declared";
  if (weights[id] === 0) return "unscaled";
  if (provenance === "to-confirm") return "unknown";
  return rank === "grey" ? "grey" : "counted";
}

const lowering: ReadonlySet<Standing> = new Set(["unknown", "confirmed"]);

const notes: Readonly<Record<Exclude<Standing, "counted">, Text>> = {
  unknown: {
    fr: "À confirmer : hors de la moyenne, et la couverture baisse d'autant.",
    en: "To confirm: left out of the mean, and the coverage is lower for it.",
  },
  confirmed: {
    fr: "Confirmé par une personne, pas mesuré : hors de la moyenne, et la couverture baisse d'autant.",
    en: "Confirmed by a person, not measured: left out of the mean, and the coverage is lower for it.",
  },
  declared: {
    fr: "Déclaré, ni mesuré ni importé : hors du calcul.",
    en: "Declared, neither measured nor imported: left out of the computation.",
  },
  unscaled: { fr: "Donné pour information : ne compte pas dans la note.", en: "For information: it does not count in the score." },
  grey: { fr: "Sans objet ou pas encore connu : hors du calcul.", en: "Not applicable or not known yet: left out of the computation." },
};

const gradeOf = (mean: number): Grade => grades.find(([, lowest]) => mean >= lowest)?.[0] ?? "E";

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
