import {
  type Agreement,
  type Calibration,
  type LeftReason,
  type Pair,
  type Trait,
  type Truth,
  type TruthRow,
  traits,
} from "../domain/calibration.ts";
import type { Report, ReportProcedure } from "../domain/report.ts";
import { parseUrl } from "../lib/sites.ts";
import { answerOf } from "./answer.ts";
import { kappaOf } from "./kappa.ts";
import { keysOf, matrixOf } from "./matrix.ts";
import { shareOf } from "./share.ts";
import { isSame } from "./tolerance.ts";

/**
 * Compares an edition with a table made by people, trait by trait; only traits that the table speaks of are there. Pure: `file` is the
 * name of the table, to be printed.
 */
export function calibrate(report: Pick<Report, "edition" | "procedures">, truth: Truth, file: string): Calibration {
  const matches = report.procedures.map((procedure) => ({ procedure, row: rowOf(procedure, truth.rows) }));
  const known = matches.flatMap(({ procedure, row }) => (row ? [{ procedure, row }] : []));
  const used = new Set(known.map(({ row }) => row));
  const spoken = traits.filter((trait) => truth.rows.some(({ values }) => values[trait] !== undefined));
  return {
    edition: report.edition,
    truth: file,
    matched: known.length,
    unmatched: {
      edition: matches.flatMap(({ procedure, row }) => (row ? [] : [procedure.id])),
      truth: truth.rows.flatMap((row) => (used.has(row) ? [] : [row.id])),
    },
    agreements: spoken.map((trait) => agreementOf(trait, known, truth.convention, matches.length - known.length)),
  };
}

/** The row of the same id, else the row of the page at the procedure's address. */
function rowOf({ id, url }: ReportProcedure, rows: readonly TruthRow[]): TruthRow | undefined {
  const page = parseUrl(url)?.pathname.split("/").at(-1) ?? "";
  return rows.find((row) => row.id === id) ?? rows.find((row) => row.page !== undefined && encodeURIComponent(row.page) === page);
}

type Known = { readonly procedure: ReportProcedure; readonly row: TruthRow };

function agreementOf(trait: Trait, known: readonly Known[], convention: Truth["convention"], rowless: number): Agreement {
  // A row that says nothing of a trait (a page without a declaration has no rate) is no pair.
  const pairs = known.flatMap((one) => pairOf(trait, one, convention) ?? []);
  const compared = pairs.filter(({ result }) => result === "agrees" || result === "disagrees");
  const judged = compared.map(({ truth, read, result }) => ({ truth, read, same: result === "agrees" }));
  const agreed = judged.filter(({ same }) => same).length;
  return {
    trait,
    compared: compared.length,
    agreed,
    share: shareOf(agreed, compared.length),
    kappa: kappaOf(judged.map(keysOf)),
    matrix: matrixOf(trait, judged),
    left: leftOf(pairs, rowless),
    pairs,
  };
}

function pairOf(trait: Trait, { procedure, row }: Known, convention: Truth["convention"]): Pair | null {
  const truth = row.values[trait];
  if (!truth) return null;
  const answer = answerOf(procedure, trait, convention);
  const common = { id: procedure.id, name: procedure.name, truthQuote: truth.quote, readQuote: answer.quote, url: answer.url };
  const values = { truth: truth.state === "stated" ? truth.value : null, read: answer.state === "stated" ? answer.value : null };
  if (truth.state === "left") return { ...common, ...values, result: truth.reason };
  if (answer.state === "left") return { ...common, ...values, result: answer.reason };
  return { ...common, ...values, result: isSame(trait, truth.value, answer.value, truth.alike) ? "agrees" : "disagrees" };
}

function leftOf(pairs: readonly Pair[], rowless: number): Agreement["left"] {
  const reasons = pairs.flatMap(({ result }) => (result === "agrees" || result === "disagrees" ? [] : [result]));
  const counts = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]): [LeftReason, number] => [reason, all.length]);
  return Object.fromEntries(rowless > 0 ? [...counts, ["no-row", rowless] as const] : counts);
}
