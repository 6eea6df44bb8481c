import { type Imported, type ImportedFigure, importedFigures, type Procedure, sourceOf } from "../../domain/procedure.ts";
import type { Text } from "../../domain/text.ts";
import { pageKey } from "../../lib/sites.ts";
import { type Problem, quote } from "../problem.ts";
import { type FigureRow, inFile } from "./found.ts";

/** How figures enter a list. */
export type MergeOptions = {
  /** Name of the source file, for messages. */
  readonly file: string;
  /** What stands as `source`. */
  readonly source: string;
  /** ISO date of figures whose source does not say. */
  readonly today: string;
  /** Figures that come from another source stay as they are. */
  readonly keep: boolean;
};

/** One figure of one procedure, before and after. */
export type Change = {
  readonly id: string;
  readonly figure: ImportedFigure;
  readonly before: { readonly value: number | string; readonly source: string } | null;
  readonly after: { readonly value: number | string; readonly source: string };
};

export type Merge = {
  /** What `imported` becomes, by position in the list. */
  readonly updates: ReadonlyMap<number, Imported>;
  /** Values that are new or that changed. */
  readonly changes: readonly Change[];
  /** Values that another source gave and that `keep` left alone. */
  readonly kept: readonly Change[];
  /** How many procedures the source knows. */
  readonly matched: number;
  /** Rows of the source that no procedure of the list answers to. */
  readonly rejected: readonly Problem[];
};

/** Statistics of a source put into a list: nothing but `imported` changes, and every value that changes is told. */
export function merged(procedures: readonly Procedure[], rows: readonly FigureRow[], options: MergeOptions): Merge {
  const find = finder(procedures);
  const owners = new Map<number, FigureRow>();
  const rejected: Problem[] = [];
  for (const row of rows) {
    const targets = find(row);
    const free = targets.filter((index) => !owners.has(index));
    for (const index of free) owners.set(index, row);
    const before = owners.get(targets[0] ?? -1);
    if (free.length === 0) rejected.push(inFile(options.file)({ ...row.place, ...whyUnused(row, before, find) }));
  }
  const parts = [...owners].flatMap(([index, row]) => {
    const procedure = procedures[index];
    return procedure ? [{ index, before: procedure.imported, ...entered(procedure, row, options) }] : [];
  });
  const differs = ({ next, before }: (typeof parts)[number]): boolean => next !== null && inOrder(next) !== inOrder(before ?? {});
  return {
    updates: new Map(parts.filter(differs).flatMap(({ index, next }) => (next ? [[index, next] as const] : []))),
    changes: parts.flatMap(({ changes }) => changes),
    kept: parts.flatMap(({ kept }) => kept),
    matched: owners.size,
    rejected,
  };
}

/** The order of keys does not count. */
const inOrder = (block: object): string => JSON.stringify(Object.entries(block).sort(([one], [other]) => one.localeCompare(other)));

type Finder = (row: Pick<FigureRow, "ids" | "url" | "byAddress">) => readonly number[];

/** By product id, else by address: a monitor's figures hold for all procedures at it, people's answers for one. */
function finder(procedures: readonly Procedure[]): Finder {
  const byId = Map.groupBy(procedures.keys(), (index) => procedures[index]?.jdmaId ?? procedures[index]?.id ?? "");
  const byUrl = Map.groupBy(procedures.keys(), (index) => pageKey(procedures[index]?.url ?? ""));
  return ({ ids, url, byAddress }) => {
    const named = [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
    if (named.length > 0 || url === null) return named;
    const there = byUrl.get(pageKey(url)) ?? [];
    return byAddress || there.length === 1 ? there : [];
  };
}

function entered({ id, imported }: Procedure, { figures, date }: FigureRow, { source, today, keep }: MergeOptions) {
  const day = date ?? today;
  const after = `${source} ${day}`;
  const all = importedFigures.flatMap((figure): readonly Change[] => {
    const value = figures[figure];
    const old = imported?.[figure];
    const before = imported === undefined || old === undefined ? null : { value: old, source: sourceOf(imported, figure) };
    return value === undefined ? [] : [{ id, figure, before, after: { value, source: after } }];
  });
  const isKept = ({ before }: Change): boolean => keep && before !== null && nameOf(before.source) !== source;
  const taken = all.filter((one) => !isKept(one));
  return {
    next: taken.length === 0 ? null : nextImported(imported, taken, source, day),
    changes: taken.filter(({ before, after: { value } }) => before?.value !== value),
    kept: all.filter((one) => isKept(one) && one.before?.value !== one.after.value),
  };
}

/** A source without its date. */
const nameOf = (source: string): string => source.replace(/ \d{4}-\d{2}-\d{2}$/, "");

function nextImported(current: Imported | undefined, taken: readonly Change[], source: string, date: string): Imported {
  const values = Object.fromEntries(taken.map(({ figure, after: { value } }) => [figure, value]));
  const names = taken.map(({ figure }) => figure);
  if (!current) return { source, date, ...values };
  const elsewhere = Object.entries(current.sources ?? {}).map(([label, figures]) => [label, figures.filter((one) => !names.includes(one))] as const);
  const others = elsewhere.filter(([, figures]) => figures.length > 0);
  const isMain = nameOf(current.source) === source;
  const sources = Object.fromEntries(isMain ? others : [...others, [`${source} ${date}`, names] as const]);
  const { sources: _, ...rest } = current;
  return { ...rest, ...(isMain ? { date } : {}), ...values, ...(Object.keys(sources).length > 0 ? { sources } : {}) };
}

function whyUnused({ ids, url }: FigureRow, before: FigureRow | undefined, find: Finder): { readonly message: Text; readonly fix: Text } {
  const shown = quote(ids.join(", ") || (url ?? "?"));
  if (before)
    return {
      message: {
        fr: `${shown} est déjà à la ligne ${before.place.line} : laissé de côté`,
        en: `${shown} is on line ${before.place.line} already: left aside`,
      },
      fix: { fr: "gardez une seule des deux lignes", en: "keep only one of the two lines" },
    };
  if (url !== null && find({ ids: [], url, byAddress: true }).length > 1)
    return {
      message: {
        fr: `plusieurs démarches de la liste sont à l'adresse de ${shown} : laissé de côté`,
        en: `several procedures of the list are at the address of ${shown}: left aside`,
      },
      fix: { fr: `écrivez jdma_id: ${shown} dans celle qu'il faut`, en: `write jdma_id: ${shown} in the right one` },
    };
  return {
    message: { fr: `${shown} n'est pas dans la liste`, en: `${shown} is not in the list` },
    fix: { fr: "ajoutez la démarche, ou son jdma_id, si elle doit y être", en: "add the procedure, or its jdma_id, if it is to be there" },
  };
}
