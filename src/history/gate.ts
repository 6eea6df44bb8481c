import type { Gate, GateDemands, GateProcedure, Waiver } from "../domain/gate.ts";
import type { Report, ReportFinding, ReportProcedure, ReportVerdict } from "../domain/report.ts";
import { linesOf } from "./budget.ts";
import { findingChanges, knowing } from "./findings.ts";

export type GateOptions = {
  readonly demands: GateDemands;
  /** What was there before: only what it does not have counts as new; null without one. In the language of the report. */
  readonly baseline: Report | null;
  /** Those that hold today. */
  readonly waivers: readonly Waiver[];
};

/** Holds a report to its budgets. A finding counts as new when it is certain, and not in the baseline nor waived. */
export function judgeGate(report: Report, { demands, baseline, waivers }: GateOptions): Gate {
  const before = baseline && new Map(baseline.procedures.map((procedure) => [procedure.id, procedure]));
  const rules = { current: report.rules, previous: baseline?.rules };
  const procedures = report.procedures.map((procedure) => judgeProcedure(procedure, { demands, waivers, before, rules }));
  const used = new Set(procedures.flatMap(({ waived }) => waived.map(({ waiver }) => waiver)));
  const lines = procedures.flatMap((procedure) => procedure.lines);
  return {
    passed: lines.some(({ rule, outcome }) => rule === "audited" && outcome === "passed") && lines.every(({ outcome }) => outcome !== "failed"),
    edition: report.edition,
    baseline: baseline?.edition ?? null,
    procedures,
    unused: baseline ? waivers.filter((waiver) => !used.has(waiver)) : [],
  };
}

type Context = Pick<GateOptions, "demands" | "waivers"> & {
  readonly before: ReadonlyMap<string, ReportProcedure> | null;
  /** Of the engine, in this edition and in the baseline. */
  readonly rules: Readonly<Record<"current" | "previous", Report["rules"]>>;
};

function judgeProcedure(procedure: ReportProcedure, { demands, waivers, before, rules }: Context): GateProcedure {
  const old = before?.get(procedure.id);
  // A procedure that the baseline does not list is new as a whole.
  const then = old ? knowing(old, rules.previous) : knowing({ findings: [], pages: [], verdicts: procedure.verdicts.map(passing) }, rules.current);
  const changes = before ? findingChanges(then, knowing(procedure, rules.current)) : [];
  const certain = changes.filter(({ finding }) => finding.outcome === "failed");
  const fresh = certain.filter(({ change }) => change === "new").map(({ finding }) => finding);
  const waived = fresh.flatMap((finding) => {
    const waiver = waivers.find((one) => waives(one, procedure.id, finding));
    return waiver ? [{ finding, waiver }] : [];
  });
  const added = fresh.filter((finding) => waived.every((one) => one.finding !== finding));
  const { id, name, url, why } = procedure;
  return {
    id,
    name,
    url,
    why,
    lines: linesOf(procedure, demands, before ? added.length : null),
    added,
    waived,
    // Gone from the current edition, a finding can be `unknown` as well: only what is there now is told.
    unseenBefore: certain.filter(({ change, before: had }) => change === "unknown" && had === 0).map(({ finding }) => finding),
  };
}

/** As if all had been well before. */
const passing = (verdict: ReportVerdict): ReportVerdict => ({ ...verdict, outcome: "passed" });

const waives = ({ check, rule, procedure, page }: Waiver, id: string, finding: ReportFinding): boolean =>
  fits(procedure, id) && fits(check, finding.check) && fits(rule, finding.rule) && fits(page, finding.page);

const fits = (wanted: string | undefined, actual: string | undefined): boolean => wanted === undefined || wanted === actual;
