/** What Vigie and a person both state of a procedure, in the order of the tables. */
export const traits = [
  "status",
  "online",
  "handicap",
  "mention",
  "page",
  "rate",
  "date",
  "auth",
  "proconnect",
  "contact",
  "nonDigital",
  "jdma",
] as const;
/**
 * `status`: outcome of the visit. `page`: a declaration was found. `rate`: percent of the RGAA criteria met, 0–100. `date`: of the
 * declaration, ISO. `proconnect`, `nonDigital`, `page`, `jdma`: Oui or Non. The others: official levels.
 */
export type Trait = (typeof traits)[number];

/** A value that is compared; null when the thing is not there (no rate, no date, no mention). */
export type TraitValue = string | number | null;

/**
 * Why two values were not compared. On our side: `to-confirm` (Vigie leaves it to a person), `declared` (taken over from the list, not measured).
 * On the other: `no-row`, `sentinel` (official words in place of a value), `empty`, `ambiguous` (the labels say so), `unreadable`.
 */
export const leftReasons = ["to-confirm", "declared", "no-row", "sentinel", "empty", "ambiguous", "unreadable"] as const;
export type LeftReason = (typeof leftReasons)[number];

/** A value as one side states it, or why it states none. */
export type Stated = { readonly state: "stated"; readonly value: TraitValue } | { readonly state: "left"; readonly reason: LeftReason };

/** What a person wrote of one trait; `quote` is the cell or the label word for word. */
export type TruthValue = Stated & {
  readonly quote: string;
  /** Levels of Vigie that this truth cannot tell from its own value: they agree with it. */
  readonly alike?: readonly string[];
};

export type TruthRow = {
  /** ID Démarche, or the name of the labelled file without its extension. */
  readonly id: string;
  /** Last part of the path of the labelled page; a procedure at such a URL is this row's too. */
  readonly page?: string;
  readonly values: Readonly<Partial<Record<Trait, TruthValue>>>;
};

/** A table made by people. */
export type Truth = {
  /**
   * `official`: the observatory's rules (an expired declaration has the rate "Non"). `page`: what is to be seen on the page, whatever it is worth.
   */
  readonly convention: "official" | "page";
  readonly rows: readonly TruthRow[];
};

/** One procedure and one trait: what was written, what Vigie says, and where. */
export type Pair = {
  readonly id: string;
  readonly name: string;
  readonly result: "agrees" | "disagrees" | LeftReason;
  /** Null also when the side states nothing (see `result`). */
  readonly truth: TraitValue;
  readonly truthQuote: string;
  readonly read: TraitValue;
  readonly readQuote: string;
  /** Page on which Vigie read it; null when there is none. */
  readonly url: string | null;
};

/** Counts by truth (rows) and by Vigie (columns). Keys are values; `none` is their absence; `given`, `same`, `other` stand for rates and dates. */
export type Matrix = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
};

/** Cohen's kappa; no value without a pair (`empty`) or when both sides only ever say one and the same thing (`single`). */
export type Kappa = { readonly value: number; readonly why: null } | { readonly value: null; readonly why: "empty" | "single" };

/** How far Vigie agrees with people on one trait. */
export type Agreement = {
  readonly trait: Trait;
  readonly compared: number;
  readonly agreed: number;
  /** agreed / compared with its Wilson 95 % interval, 0–1; null when nothing was compared. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly kappa: Kappa;
  readonly matrix: Matrix;
  readonly left: Readonly<Partial<Record<LeftReason, number>>>;
  /** Procedures of the edition, in its order; those without a row are only counted in `left`. */
  readonly pairs: readonly Pair[];
};

/** An edition beside a table made by people. */
export type Calibration = {
  readonly edition: string;
  /** Name of the file of truth. */
  readonly truth: string;
  /** Procedures of the edition that have a row. */
  readonly matched: number;
  /** Ids of procedures of the edition without a row, and of rows without a procedure. */
  readonly unmatched: { readonly edition: readonly string[]; readonly truth: readonly string[] };
  readonly agreements: readonly Agreement[];
};
