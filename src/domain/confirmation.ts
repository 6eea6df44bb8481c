import type { IndicatorId } from "./indicator.ts";

/** A value that a person looked at and stands for; kept from edition to edition, whatever is gathered anew. */
export type Confirmation = {
  /** An official label or sentinel, or a figure in the official unit (fractions 0–1, marks 0–10, ms). */
  readonly value: number | string;
  /** The service or the role that answers for it; never a person's name or address. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
};

/** What people confirmed of one procedure. */
export type Confirmations = { readonly [I in IndicatorId]?: Confirmation };
