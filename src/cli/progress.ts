import type { Procedure } from "../domain/procedure.ts";
import { type Lang, say } from "../domain/text.ts";
import type { Dossier } from "../domain/visit.ts";
import { parseUrl } from "../lib/sites.ts";
import { statuses } from "../sinks/labels.ts";
import { column, plain } from "../sinks/terminal.ts";
import type { Progress } from "../sweep/ports.ts";
import type { Io } from "./io.ts";
import { words } from "./words.ts";

const barWidth = 24;

/** What progress is written with: where, in which language, by which clock (ms). */
export type ProgressOptions = { readonly io: Io; readonly lang: Lang; readonly quiet: boolean; readonly now: () => number };

/** Progress on stderr: one line redrawn in a terminal, one plain line per procedure elsewhere and in CI, warnings only when quiet. */
export function createProgress(options: ProgressOptions): Progress {
  const { io, lang } = options;
  if (options.quiet) return { ...silent, warn: (text) => io.err(`${plain(say(text, lang))}\n`) };
  return io.terminal && io.env.CI === undefined ? bar(options) : lines(options);
}

const silent: Progress = { start: () => {}, visiting: () => {}, done: () => {}, end: () => {} };

const table = {
  resumed: {
    fr: "Reprise : {already} sur {total} déjà auditées dans cette édition (--fresh pour tout refaire).\n",
    en: "Resuming: {already} of {total} already audited in this edition (--fresh to start again).\n",
  },
  line: { fr: "[{count}/{total}] {id} {name} : {status}\n", en: "[{count}/{total}] {id} {name}: {status}\n" },
  left: { fr: "reste {time}", en: "{time} left" },
} as const;

function lines({ io, lang }: ProgressOptions): Progress {
  let total = 0;
  let count = 0;
  return {
    ...silent,
    warn: (text) => io.err(`${plain(say(text, lang))}\n`),
    start: (all, already) => {
      [total, count] = [all, already];
      if (already > 0) io.err(words(table.resumed, lang, { already, total }));
    },
    done: (dossier) => {
      count += 1;
      const { id, name } = dossier.procedure;
      io.err(words(table.line, lang, { count, total, id: plain(id), name: plain(name), status: statusOf(dossier, lang) }));
    },
  };
}

function bar({ io, lang, now }: ProgressOptions): Progress {
  const hosts = new Map<string, string>();
  let total = 0;
  let count = 0;
  // What needs no visit is done at once: the time left is reckoned from the first visit on.
  let since: { readonly time: number; readonly count: number } | null = null;
  const draw = (): void => {
    const filled = total === 0 ? barWidth : Math.round((barWidth * count) / total);
    const pace = since && count > since.count && count < total ? (now() - since.time) / (count - since.count) : null;
    const left = pace === null ? [] : [words(table.left, lang, { time: duration((pace * (total - count)) / 1000) })];
    const parts = [`${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${count}/${total}`, ...left, [...new Set(hosts.values())].join(", ")];
    const line = parts.filter((part) => part !== "").join(" · ");
    io.err(`\r\u001b[K${column(line, Math.max(io.columns - 1, 10)).trimEnd()}`);
  };
  return {
    start: (all, already) => {
      [total, count] = [all, already];
      if (already > 0) io.err(words(table.resumed, lang, { already, total }));
      draw();
    },
    visiting: (procedure) => {
      since ??= { time: now(), count };
      hosts.set(procedure.id, hostOf(procedure));
      draw();
    },
    done: (dossier) => {
      hosts.delete(dossier.procedure.id);
      count += 1;
      draw();
    },
    warn: (text) => {
      io.err(`\r\u001b[K${plain(say(text, lang))}\n`);
      draw();
    },
    end: () => io.err("\r\u001b[K"),
  };
}

const hostOf = ({ url, id }: Procedure): string => plain(parseUrl(url)?.host ?? id);

const statusOf = (dossier: Dossier, lang: Lang): string => say(statuses[dossier.visits[0]?.status ?? "no_url"].label, lang);

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
