import { join } from "node:path";
import type { EditionDigest, History } from "../domain/history.ts";
import type { Report } from "../domain/report.ts";
import { alertsOf } from "../history/alerts.ts";
import { digestOf } from "../history/digest.ts";
import { before, historyOf } from "../history/trends.ts";
import { readDigest } from "../input/digest.ts";
import type { ProcedureAlerts } from "../sinks/alerts-csv.ts";
import type { Command } from "./command.ts";

/** An edition among those of its folder. */
export type Series = {
  /** Null for an edition that stands apart (an audit, a gate): it is compared with none. */
  readonly digest: EditionDigest | null;
  /** The editions before it and itself; null without any before. */
  readonly history: History | null;
  readonly alerts: readonly ProcedureAlerts[];
};

/**
 * Where a report stands among the editions kept in the same folder, from the digests that lie there: no edition is judged again for it. Only
 * earlier editions are looked at, so that judging an edition again gives what it gave.
 * @param folder that of all editions
 */
export async function seriesOf(command: Command, report: Report, folder: string | null): Promise<Series> {
  const digest = digestOf(report);
  const earlier = folder === null ? [] : before(await savedDigests(command, folder), digest);
  return {
    digest: folder === null ? null : digest,
    history: earlier.length === 0 ? null : historyOf([...earlier, digest]),
    alerts: alertsIn(report, earlier.at(-1) ?? null),
  };
}

/** What to act on in each procedure. */
function alertsIn({ procedures, generatedAt }: Report, previous: EditionDigest | null): readonly ProcedureAlerts[] {
  const old = new Map(previous?.procedures.map((one) => [one.id, one]));
  return procedures.map((procedure) => {
    const { id, name, url } = procedure;
    return { id, name, url, alerts: alertsOf(old.get(id) ?? null, procedure, generatedAt) };
  });
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
