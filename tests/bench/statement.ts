import type { RowFigures, RowMissing } from "./figures.ts";
import type { Judging } from "./judging.ts";
import type { LargeIndex } from "./large-index.ts";
import type { Makespan } from "./makespan.ts";
import type { ProbeCost } from "./probe-costs.ts";
import type { Volume } from "./volume.ts";

/** Everything that was measured: the content of docs/performance.json. */
export type Statement = {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryGb: number; readonly system: string };
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
  readonly rows: readonly RowFigures[];
  readonly missing: readonly RowMissing[];
  readonly makespans: readonly Makespan[];
  readonly volumes: readonly Volume[];
  readonly indexes: readonly LargeIndex[];
  readonly judgings: readonly Judging[];
  readonly probes: readonly ProbeCost[];
};

/** One run of the benchmark: its ISO date, and the load of the machine just before (processes that wanted to run, over a minute). */
export type Run = { readonly id: string; readonly loadBefore: number };

/**
 * What was measured before, with what was measured now in the place of the same; in the order of `ids`. Rows of another machine, or of other
 * versions, are not kept beside these.
 */
export function merged(before: Statement | null, now: Statement, ids: readonly string[]): Statement {
  if (!before || !isSameGround(before, now)) return now;
  const fresh = new Set([...now.rows, ...now.missing].map(({ id }) => id));
  const kept = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => list.filter(({ id }) => !fresh.has(id));
  const inOrder = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const rows = inOrder([...kept(before.rows), ...now.rows]);
  const used = new Set(rows.map(({ run }) => run));
  return {
    machine: now.machine,
    versions: { ...before.versions, ...now.versions },
    runs: [...before.runs.filter(({ id }) => used.has(id)), ...now.runs],
    rows,
    missing: inOrder([...kept(before.missing), ...now.missing]),
    makespans: now.makespans.length > 0 ? now.makespans : before.makespans,
    volumes: now.volumes.length > 0 ? now.volumes : before.volumes,
    indexes: now.indexes.length > 0 ? now.indexes : before.indexes,
    // A statement of before there were any has none.
    judgings: now.judgings.length > 0 ? now.judgings : (before.judgings ?? []),
    probes: now.probes.length > 0 ? now.probes : before.probes,
  };
}

function isSameGround(before: Statement, now: Statement): boolean {
  const agree = Object.entries(now.versions).every(([name, version]) => (before.versions[name] ?? version) === version);
  return agree && JSON.stringify(before.machine) === JSON.stringify(now.machine);
}
