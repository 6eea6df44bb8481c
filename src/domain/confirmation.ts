import type { IndicatorId } from "./indicator.ts";

/** A value that a person looked at and stands for; kept from edition to edition, whatever is gathered anew. */
export type Confirmation = {
  /** An official label or sentinel, or a figure in the official unit (fractions 0–1, marks 0–10, ms). */
  readonly value: number | string;
  /** The service or the role that answers for it; never a person's name or address. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** The level that was found then, absent when nothing was: the person knew it, so finding it again is no news. */
  readonly against?: string;
};

/** What people confirmed of one procedure. */
export type Confirmations = { readonly [I in IndicatorId]?: Confirmation };

/** A confirmation as it stands in a table: of which cell, in which row. */
export type Answer = Confirmation & {
  readonly procedure: string;
  readonly indicator: IndicatorId;
  /** The edition that was looked at; absent when the table does not say. */
  readonly edition?: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
};
