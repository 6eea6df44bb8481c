import { join } from "node:path";
import type { EditionDigest, History, HistoryPoint, ProcedureDigest } from "../domain/history.ts";
import type { ReportHead } from "../domain/overview.ts";
import type { ReportProcedure } from "../domain/report.ts";
import { alertsOf } from "../history/alerts.ts";
import { digestFrom, digestOfProcedure } from "../history/digest.ts";
import { before, historyOf, pointOf } from "../history/trends.ts";
import { readDigest } from "../input/digest.ts";
import type { ProcedureAlerts } from "../sinks/alerts-csv.ts";
import type { Past } from "../sinks/html/procedure-page.ts";
import type { Command } from "./command.ts";

/** An edition among those of its folder. */
export type Series = {
  /** Null for an edition that stands apart (an audit, a gate): it is compared with none. */
  readonly digest: EditionDigest | null;
  /** The editions before it and itself; null without any before. */
  readonly history: History | null;
  readonly alerts: readonly ProcedureAlerts[];
};

/** Where the procedures of an edition stand, told one by one; then the edition. */
export type OpenSeries = {
  /** What earlier editions say of a procedure, and this one; null without any before. */
  readonly pastOf: (procedure: ReportProcedure) => Past | null;
  /** What to act on. */
  readonly alertsOf: (procedure: ReportProcedure) => ProcedureAlerts;
  /** @param procedures digests of all the procedures, in the order of the list */
  readonly close: (procedures: readonly ProcedureDigest[], alerts: readonly ProcedureAlerts[]) => Series;
};

/**
 * Where a report stands among the editions kept in the same folder, from the digests that lie there: no edition is judged again for it. Only
 * earlier editions are looked at, so that judging an edition again gives what it gave.
 * @param folder that of all editions; null for an edition that stands apart
 */
export async function openSeries(command: Command, head: ReportHead, folder: string | null): Promise<OpenSeries> {
  const earlier = folder === null ? [] : before(await savedDigests(command, folder), head);
  const history = earlier.length === 0 ? null : historyOf(earlier);
  const points = new Map(history?.procedures.map((own) => [own.id, own.points]));
  const last = earlier.at(-1);
  const previous = new Map(last?.procedures.map((digest) => [digest.id, { digest, rules: last.rules }]));
  const absent: readonly (HistoryPoint | null)[] = earlier.map(() => null);
  return {
    pastOf: (procedure) => {
      if (!history) return null;
      const { id, name } = procedure;
      const now = head.missing.some((one) => one.id === id) ? undefined : digestOfProcedure(procedure, head);
      return { editions: [...history.editions, head], own: { id, name, points: [...(points.get(id) ?? absent), pointOf(now)] } };
    },
    alertsOf: (procedure) => {
      const { id, name, url } = procedure;
      return { id, name, url, alerts: alertsOf(previous.get(id) ?? null, procedure, head.generatedAt) };
    },
    close: (procedures, alerts) => {
      const digest = digestFrom(head, procedures);
      return { digest: folder === null ? null : digest, history: history && historyOf([...earlier, digest]), alerts };
    },
  };
}

/** Digests of the editions of a folder; one that cannot be understood is left out, as an edition without any. */
async function savedDigests({ services }: Command, folder: string): Promise<readonly EditionDigest[]> {
  const digests: EditionDigest[] = [];
  for (const name of await services.listFolder(folder)) {
    const path = join(folder, name, "digest.json");
    if (!(await services.exists(path))) continue;
    const digest = readDigest(new TextDecoder().decode(await services.readFile(path)));
    if (digest) digests.push(digest);
  }
  return digests;
}
