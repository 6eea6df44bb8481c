import type { Procedure } from "../domain/procedure.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import type { Dossier } from "../domain/visit.ts";
import type { Progress } from "../sweep/ports.ts";
import type { Io } from "./io.ts";

const barWidth = 24;

/** Progress on stderr: one line redrawn in a terminal, one plain line per procedure elsewhere, nothing when quiet. */
export function createProgress(io: Io, lang: Lang, quiet: boolean, now: () => number): Progress {
  if (quiet) return silent;
  return io.terminal && io.env.CI === undefined ? bar(io, lang, now) : lines(io, lang);
}

const silent: Progress = { start: () => {}, visiting: () => {}, done: () => {}, end: () => {} };

const resumed = (already: number): Text => ({
  fr: `Reprise : ${already} démarche(s) déjà auditée(s) dans cette édition (--fresh pour tout refaire).`,
  en: `Resuming: ${already} procedure(s) already audited in this edition (--fresh to start again).`,
});

function lines(io: Io, lang: Lang): Progress {
  let total = 0;
  let count = 0;
  return {
    ...silent,
    start: (all, already) => {
      total = all;
      count = already;
      if (already > 0) io.err(`${say(resumed(already), lang)}\n`);
    },
    done: (dossier) => {
      count += 1;
      io.err(`[${count}/${total}] ${dossier.procedure.id} ${dossier.procedure.name} : ${statusOf(dossier)}\n`);
    },
  };
}

function bar(io: Io, lang: Lang, now: () => number): Progress {
  const hosts = new Map<string, string>();
  let total = 0;
  let first = 0;
  let count = 0;
  let since = 0;
  const draw = (): void => {
    const filled = total === 0 ? barWidth : Math.round((barWidth * count) / total);
    const left = count > first ? Math.round(((now() - since) / (count - first) / 1000) * (total - count)) : null;
    const eta = left === null ? "" : ` · ${lang === "fr" ? "reste" : "left"} ${duration(left)}`;
    const line = `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${count}/${total}${eta} · ${[...new Set(hosts.values())].join(", ")}`;
    io.err(`\r\u001b[K${line.slice(0, Math.max(io.columns - 1, 20))}`);
  };
  return {
    start: (all, already) => {
      [total, first, count, since] = [all, already, already, now()];
      if (already > 0) io.err(`${say(resumed(already), lang)}\n`);
      draw();
    },
    visiting: (procedure) => {
      hosts.set(procedure.id, hostOf(procedure));
      draw();
    },
    done: (dossier) => {
      hosts.delete(dossier.procedure.id);
      count += 1;
      draw();
    },
    end: () => io.err("\r\u001b[K"),
  };
}

const hostOf = ({ url, id }: Procedure): string => (url ? (URL.parse(url)?.host ?? id) : id);

const statusOf = (dossier: Dossier): string => dossier.visits[0]?.status ?? "no_url";

const duration = (seconds: number): string => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);
