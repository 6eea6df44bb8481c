import type { ImportedFigures, Procedure } from "../../domain/procedure.ts";
import type { Text } from "../../domain/text.ts";
import type { Problem, Reading } from "../problem.ts";

/** Where something stands in a source. */
export type Place = {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Column of a table, or position in a list: `URL Démarche`, `[3]`. */
  readonly path: string;
};

/** Something to say about an entry of a source, at its place. */
export type Note = Place & { readonly message: Text; readonly fix: Text };

/** Procedures that a source lists. */
export type FoundProcedures = {
  readonly type: "procedures";
  /** In the order of the source, ids unique. */
  readonly procedures: readonly Procedure[];
  /** What was adapted or left aside inside usable entries. */
  readonly remarks: readonly Problem[];
  /** Entries that could not be used at all. */
  readonly rejected: readonly Problem[];
  /** Who publishes the data and under which licence, in French: to be written at the top of the list. */
  readonly notes: readonly string[];
};

/** Statistics of procedures that are listed elsewhere. */
export type FoundFigures = {
  readonly type: "figures";
  readonly rows: readonly FigureRow[];
  readonly remarks: readonly Problem[];
  readonly rejected: readonly Problem[];
  /** What stands as `source` in the list ("Je donne mon avis"). */
  readonly source: string;
};

/** The figures of one procedure, and what tells which one it is. */
export type FigureRow = {
  readonly place: Place;
  /** Ids under which the source knows the procedure; a monitor may look at one address for several. */
  readonly ids: readonly string[];
  readonly url: string | null;
  /** ISO date of the figures; null when the source does not say. */
  readonly date: string | null;
  /** True when every procedure at this address shares the figures (a monitor looks at an address, not at a procedure). */
  readonly byAddress: boolean;
  readonly figures: ImportedFigures;
};

export type Found = FoundProcedures | FoundFigures;
export type ReadFound<T extends Found = Found> = Reading<{ readonly found: T }>;

/** A note as a problem of a file. */
export const inFile =
  (file: string) =>
  ({ line, column, path, message, fix }: Note): Problem => ({ file, line, column, path, message, fix });

/** The source cannot be read at all. */
export const unreadable = (file: string, message: Text, fix: Text, place: Partial<Place> = {}): ReadFound<never> => ({
  ok: false,
  problems: [{ file, line: 1, column: 1, path: "", ...place, message, fix }],
});
