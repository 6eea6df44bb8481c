import type { Edition } from "../domain/edition.ts";
import type { LighthouseEngine } from "../domain/evidence.ts";
import type { Figures, Overview } from "../domain/overview.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Report } from "../domain/report.ts";
import { say, type Text } from "../domain/text.ts";
import { headOf, judgeEdition, judgeRows } from "../sweep/judge.ts";
import type { EditionStore, PageScope } from "../sweep/ports.ts";
import { readOrSetAside } from "../sweep/resume.ts";
import type { Command } from "./command.ts";
import { endOf } from "./ending.ts";
import { type Gathered, gather } from "./gathering.ts";
import { commandLine } from "./invocation.ts";
import { exitCodes } from "./io.ts";
import type { ReportOptions } from "./report-outputs.ts";
import { writeEdition } from "./reports.ts";
import type { Series } from "./series.ts";
import { words } from "./words.ts";

/** An edition to gather, judge and report. */
export type Run = {
  readonly store: EditionStore;
  readonly name: string;
  /** The whole list; `procedures` is the part to audit now. */
  readonly list: readonly Procedure[];
  readonly procedures: readonly Procedure[];
  readonly concurrency: number;
  /** Memory beyond which the browser is replaced, in megabytes. */
  readonly browserMemory: number;
  /** Pause between two navigations to the same host, in ms. */
  readonly rate: number;
  readonly lighthouse: PageScope;
  readonly probes: PageScope;
  /** Hosts whose pages may be acted on. */
  readonly active: readonly string[];
  /** Most that the evidence of a procedure may weigh, in megabytes. */
  readonly evidenceLimit: number;
  readonly lighthouseEngine: LighthouseEngine;
  /** Forget what the edition already holds of these procedures. */
  readonly fresh: boolean;
  /** Exit code 3 when one of these procedures could not be audited. */
  readonly strict: boolean;
  /** Private machines are not visited, not even when the list names them. */
  readonly denyPrivate: boolean;
  readonly contact: string | undefined;
  readonly reports: ReportOptions;
  readonly tell: Telling;
  /** The command to type to go on after an interruption; null when it would begin again. */
  readonly resume: string | null;
  /** Looked at for itself: no part of the series of editions. Absent otherwise. */
  readonly apart?: true;
};

/** What goes to stdout. A sweep keeps no more than the overview of its thousands of procedures; an audit or a gate looks at the whole report. */
type Telling =
  | { readonly of: "overview"; readonly print: (overview: Overview, series: Series) => string }
  | {
      readonly of: "report";
      readonly print: (report: Report) => string;
      /** What the command does with it in place of `strict`: gives the exit code. */
      readonly conclude?: (report: Report) => Promise<number>;
    };

const table = {
  resume: { fr: "Interrompu. Pour reprendre là où c'en est : {line}\n", en: "Interrupted. To go on from here: {line}\n" },
  restart: { fr: "Interrompu. Pour recommencer : {line}\n", en: "Interrupted. To begin again: {line}\n" },
  offline: {
    fr: "Aucun nom de serveur n'a pu être résolu d'ici : cette machine semble hors ligne. Vérifiez la connexion ({doctor}), puis recommencez : {line} --fresh\n",
    en: "No server name could be resolved from here: this machine seems to be offline. Check the connection ({doctor}), then begin again: {line} --fresh\n",
  },
} as const;

/**
 * Gathers what is missing, judges the whole edition, writes its reports; returns the exit code. Ctrl-C leaves an edition that can be
 * resumed, reports included; a second one stops at once, without reports. Nobody else can audit this edition meanwhile.
 */
export async function runEdition(command: Command, run: Run): Promise<number> {
  const lock = await run.store.lock();
  if (lock.takenOver) command.io.err(`${say(lock.takenOver, command.lang)}\n`);
  try {
    return await audited(command, run);
  } finally {
    await lock.release();
  }
}

async function audited(command: Command, run: Run): Promise<number> {
  const { io, services, lang } = command;
  const edition: Edition = { schema: 1, name: run.name, vigie: services.version, procedures: run.list, ...(run.apart ? { apart: true } : {}) };
  const gathered = await gather(command, run, edition);
  if (gathered.aborted) return interrupted(command, run);
  // Dossiers of procedures that were not asked for now may be damaged too: they take nothing from the others.
  const told = new Set<string>(); // a dossier is read twice
  const warn = (text: Text): void => {
    const line = `${say(text, lang)}\n`;
    if (!told.has(line)) io.err(line);
    told.add(line);
  };
  const store = { readDossier: (id: string) => readOrSetAside(id, run.store, warn) };
  const judging = { store, edition, lang, version: services.version };
  const target = { store: run.store, edition, options: run.reports };
  if (run.tell.of === "overview") {
    const [head, rows] = [await headOf(judging), judgeRows(judging)];
    const { overview, series } = await writeEdition(command, { ...target, head, rows });
    io.out(run.tell.print(overview, series));
    return concluded(command, run, overview, gathered);
  }
  const { print, conclude } = run.tell;
  const report = await judgeEdition(judging);
  await writeEdition(command, { ...target, head: report, rows: report.procedures });
  io.out(print(report));
  return concluded(command, run, report, gathered, conclude && (() => conclude(report)));
}

async function concluded(command: Command, run: Run, report: Figures, gathered: Gathered, conclude?: () => Promise<number>): Promise<number> {
  const { io, services, lang } = command;
  if (gathered.interrupted) return interrupted(command, run);
  if (gathered.offline && run.resume !== null)
    io.err(words(table.offline, lang, { doctor: commandLine(services.invocation, ["doctor"]), line: run.resume }));
  if (conclude) return conclude();
  return run.strict ? endOf(command, report, run.procedures) : exitCodes.done;
}

function interrupted({ io, services, lang, typed }: Command, { resume }: Run): number {
  io.err(words(resume === null ? table.restart : table.resume, lang, { line: resume ?? commandLine(services.invocation, typed) }));
  return exitCodes.interrupted;
}
