import type { ImportedFigures } from "../../domain/procedure.ts";
import type { Text } from "../../domain/text.ts";
import { quote } from "../problem.ts";
import { type FigureRow, type FoundFigures, inFile, type Note, type Place, type ReadFound, unreadable } from "./found.ts";
import { type Entry, entriesOf, isoDay, isRecord, type Json, jsonOf, wordsOf } from "./json.ts";
import type { Sheet } from "./sheet.ts";

/** Columns by which a table of a monitor's figures is recognised. */
export const updownColumns = ["uptime", "response_mean_ms"] as const;

const SOURCE = "updown.io";

/** A table with a row per procedure: `id` or `url`, `uptime` in percent, `response_mean_ms`, perhaps `samples`, `failures` and `last_update`. */
export function readUpdownTable({ rows }: Sheet, file: string): ReadFound<FoundFigures> {
  return result(
    file,
    rows.map(({ words, placeOf }) => ({
      place: placeOf("uptime"),
      ids: idsOf(words("id")),
      url: words("url") ?? null,
      date: isoDay(words("last_update")),
      uptime: words("uptime"),
      response: words("response_mean_ms"),
      samples: words("samples"),
      failures: words("failures"),
    })),
  );
}

/**
 * Checks of updown.io: what `/api/checks` answers, each with what `/api/checks/TOKEN/metrics` answers under `metrics`; or metrics by id of
 * procedure. The observatory writes the ids of the procedures into the alias of a check, separated by semicolons.
 */
export function readUpdownJson(text: string, file: string): ReadFound<FoundFigures> {
  const root = jsonOf(text);
  const entries = entriesOf(text, root) ?? (isRecord(root) ? byId(root) : null);
  return entries ? result(file, entries.map(probeOf)) : unreadable(file, NOT_CHECKS.message, NOT_CHECKS.fix);
}

const byId = (root: Readonly<Record<string, Json>>): readonly Entry[] =>
  Object.entries(root).map(([id, metrics]) => ({ place: { line: 1, column: 1, path: id }, value: { alias: id, metrics } }));

type Probe = {
  readonly place: Place;
  readonly ids: readonly string[];
  readonly url: string | null;
  readonly date: string | null;
  readonly uptime: string | undefined;
  readonly response: string | undefined;
  readonly samples: string | undefined;
  readonly failures: string | undefined;
};

function probeOf({ place, value }: Entry): Probe {
  const check = isRecord(value) ? value : {};
  const metrics = isRecord(check.metrics) ? check.metrics : check;
  const [timings, requests] = [metrics.timings, metrics.requests].map((part) => (isRecord(part) ? part : {}));
  return {
    place,
    ids: idsOf(wordsOf(check.alias) ?? wordsOf(check.id)),
    url: wordsOf(check.url) ?? null,
    date: isoDay(wordsOf(check.last_check_at)),
    uptime: wordsOf(metrics.uptime ?? check.uptime),
    response: wordsOf(timings?.response),
    samples: wordsOf(requests?.samples),
    failures: wordsOf(requests?.failures),
  };
}

const idsOf = (alias: string | undefined): readonly string[] =>
  (alias ?? "")
    .split(";")
    .map((id) => id.trim())
    .filter((id) => id !== "");

function result(file: string, probes: readonly Probe[]): ReadFound<FoundFigures> {
  const read = probes.map((probe) => ({ probe, ...figuresOf(probe) }));
  return {
    ok: true,
    found: {
      type: "figures",
      source: SOURCE,
      rows: read.filter(({ figures }) => Object.keys(figures).length > 0).map(({ probe, figures }) => rowOf(probe, figures)),
      remarks: read.flatMap(({ notes }) => notes.map(inFile(file))),
      rejected: read
        .filter(({ figures, notes }) => Object.keys(figures).length === 0 && notes.length === 0)
        .map(({ probe }) => inFile(file)({ ...probe.place, ...noFigure(probe) })),
    },
  };
}

const rowOf = ({ place, ids, url, date }: Probe, figures: ImportedFigures): FigureRow => ({ place, ids, url, date, byAddress: true, figures });

function figuresOf(probe: Probe): { readonly figures: ImportedFigures; readonly notes: readonly Note[] } {
  if (probe.samples === "0") return { figures: {}, notes: [] };
  const [uptime, response] = [numberOf(probe.uptime), numberOf(probe.response)];
  const neverReached = probe.samples !== undefined && probe.samples === probe.failures;
  const notes = [
    ...impossible(probe, probe.uptime, uptime, 100),
    ...impossible(probe, probe.response, response, Number.MAX_SAFE_INTEGER),
    ...(isBlocked(uptime, response, neverReached) ? [{ ...probe.place, ...BLOCKED }] : []),
  ];
  return {
    figures: {
      ...(within(uptime, 100) ? { uptime: Number((uptime / 100).toPrecision(12)) } : {}),
      // A server that was never reached has no response time, whatever is written.
      ...(within(response, Number.MAX_SAFE_INTEGER) && !neverReached ? { response_ms: response } : {}),
    },
    notes,
  };
}

/** Zero is a figure like any other; an empty cell is none. */
const numberOf = (written: string | undefined): number | null =>
  written === undefined || written.trim() === "" ? null : Number(written.replace(/\s*%$/, "").replace(",", "."));

const within = (value: number | null, largest: number): value is number => value !== null && value >= 0 && value <= largest;

const impossible = ({ place }: Probe, written: string | undefined, value: number | null, largest: number): readonly Note[] =>
  value === null || within(value, largest) ? [] : [{ ...place, ...outOfScale(written ?? "", largest) }];

/** Source: 14 procedures of the edition of October 2025 at 0.11 to 0.59 %, whose servers answered in 150 to 320 ms. */
const isBlocked = (uptime: number | null, response: number | null, neverReached: boolean): boolean =>
  uptime !== null && uptime < 5 && response !== null && response > 0 && !neverReached;

const BLOCKED: { readonly message: Text; readonly fix: Text } = {
  message: {
    fr: "disponibilité presque nulle d'un serveur qui répond : le moniteur est sans doute bloqué ; valeur reprise telle quelle",
    en: "almost no availability of a server that answers: the monitor is probably blocked; value taken over as it is",
  },
  fix: { fr: "demandez au service de laisser passer le moniteur", en: "ask the service to let the monitor through" },
};
const outOfScale = (written: string, largest: number) => ({
  message: {
    fr: `${quote(written)} n'est pas un nombre ${largest === 100 ? "de 0 à 100" : "positif"} : laissé de côté`,
    en: `${quote(written)} is not a number ${largest === 100 ? "from 0 to 100" : "of 0 or more"}: left aside`,
  },
  fix: { fr: "corrigez la valeur et recommencez", en: "mend the value and start again" },
});
const noFigure = ({ ids, url }: Probe) => ({
  message: {
    fr: `aucune mesure pour ${quote(ids.join(", ") || (url ?? ""))} : rien à reprendre`,
    en: `no measure for ${quote(ids.join(", ") || (url ?? ""))}: nothing to take over`,
  },
  fix: { fr: "rien n'est à faire, ou activez la surveillance", en: "nothing is to be done, or turn the monitor on" },
});
const NOT_CHECKS = {
  message: { fr: "ce ne sont pas des mesures de updown.io", en: "these are no measures of updown.io" },
  fix: {
    fr: "donnez la réponse de https://updown.io/api/checks, chaque sonde avec ses metrics",
    en: "give the answer of https://updown.io/api/checks, each check with its metrics",
  },
};
