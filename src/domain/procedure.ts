import type { Confirmations } from "./confirmation.ts";
import type { LevelledId } from "./indicator.ts";
import type { PageRole } from "./visit.ts";

/** Values that people state in the official edition; kept word for word, official sentinels included. */
export type Declared = {
  /** Statut En ligne. */
  readonly online?: string;
  /** Prise en compte Handicap. */
  readonly handicap?: string;
  /** Taux Audit RGAA: a fraction 0–1, or a sentinel. */
  readonly rgaa_rate?: number | string;
  /** Date Publication Déclaration: ISO date, or the official words ("08/04/2022 (périmée)"). */
  readonly declaration_date?: string;
  /** FranceConnect. */
  readonly auth?: string;
  /** Score DLNUF: how many items are asked again, or a sentinel. */
  readonly dlnuf?: number | string;
};

/** Statistics taken over from elsewhere (user feedback, monitor); a number or an official sentinel. Zero is a value. */
export type Imported = ImportedFigures & {
  /** Where the figures come from, for example "édition officielle 2025-10". */
  readonly source: string;
  /** ISO date of the figures that come from `source`. */
  readonly date?: string;
  /** Figures that come from elsewhere than `source`, by their own source ("updown.io 2026-08-22"). */
  readonly sources?: Readonly<Record<string, readonly ImportedFigure[]>>;
};

/** The figures themselves. */
export type ImportedFigures = {
  /** Note Satisfaction, 0–10. */
  readonly satisfaction?: number | string;
  /** Note Clarté Langage, 0–10. */
  readonly simplicity?: number | string;
  /** Niveau Autonomie, fraction 0–1. */
  readonly help_used?: number | string;
  /** Aide Joignable, fraction 0–1. */
  readonly help_reachable?: number | string;
  /** Aide Efficace, 0–10. */
  readonly help_efficient?: number | string;
  /** % Recours au Numérique, fraction 0–1. */
  readonly usage?: number | string;
  /** Taux Dispo, fraction 0–1. */
  readonly uptime?: number | string;
  /** Tps Moy Chargement, ms. */
  readonly response_ms?: number | string;
};

/** Names of the figures, in the order in which they are written. */
export const importedFigures = [
  "satisfaction",
  "simplicity",
  "help_used",
  "help_reachable",
  "help_efficient",
  "usage",
  "uptime",
  "response_ms",
] as const satisfies readonly (keyof ImportedFigures)[];

/** The name of one imported figure. */
export type ImportedFigure = (typeof importedFigures)[number];

/** Where one imported figure comes from, with its date when there is one. */
export function sourceOf({ source, date, sources = {} }: Imported, figure: ImportedFigure): string {
  const own = Object.entries(sources).find(([, figures]) => figures.includes(figure))?.[0];
  return own ?? (date === undefined ? source : `${source} ${date}`);
}

/** What a pipeline demands of a procedure (`vigie gate`). */
export type Budget = LevelDemands & { readonly score?: number; readonly new_findings?: number };

/** The lowest level that is accepted of an indicator, in official words. */
export type LevelDemands = { readonly [I in LevelledId]?: string };

/** A page named by hand rather than discovered. */
export type NamedPage = { readonly role: Exclude<PageRole, "start">; readonly url: string };

/** An administrative procedure (démarche) as listed in procedures.yaml. */
export type Procedure = {
  /** ID Démarche: a string, unique, stable, the join key of the history. */
  readonly id: string;
  readonly name: string;
  /** Réf Administration. */
  readonly administration: string;
  /** Ministère politique. */
  readonly ministry: string;
  /** Périmètre ministériel (AC/SG). */
  readonly perimeter: string;
  /** Absolute http(s) URL; null when the procedure has none (reported as `no_url`). */
  readonly url: string | null;
  /** Categories Usagers. */
  readonly audience: readonly string[];
  /** Volumétrie Totale a year; a number or an official sentinel; null when not stated. */
  readonly volume: number | string | null;
  /** Volumétrie En Ligne a year. */
  readonly volumeOnline: number | string | null;
  readonly franceConnect?: "expected" | "not_applicable";
  /** The declaration of this procedure, where several share a page and differ here. */
  readonly declarationUrl?: string;
  /** JDMA product id when it differs from `id`. */
  readonly jdmaId?: string;
  readonly pages: readonly NamedPage[];
  /** How many pages may be visited, start page included. */
  readonly maxPages: number;
  readonly declared: Declared;
  /** What people confirmed, cell by cell (confirmations.csv, beside the list). */
  readonly confirmed?: Confirmations;
  readonly imported?: Imported;
  readonly budget?: Budget;
};
