import type { OfficialColumn } from "../../domain/official.ts";
import type { Declared, Imported, Procedure } from "../../domain/procedure.ts";
import type { Text } from "../../domain/text.ts";
import { audienceOf, dateOf, figureOf, idOf, textOf } from "../cell.ts";
import { addressOf } from "../import/address.ts";
import { quote } from "../problem.ts";
import { DEFAULT_MAX_PAGES } from "../procedure.ts";
import type { Cell } from "../table.ts";

/** One cell of a row by its official name. */
export type Row = (column: OfficialColumn) => Cell;

/** Something that had to be adapted in a row. */
export type RowRemark = { readonly column: OfficialColumn; readonly message: Text; readonly fix: Text };

/** A row of the official edition as a procedure, with what had to be adapted. */
export function procedureOfRow(row: Row, source: string): { readonly procedure: Procedure; readonly remarks: readonly RowRemark[] } {
  const address = addressOf(textOf(row("URL Démarche")));
  const figures = readFigures(row);
  const { volume, volumeOnline, rgaa_rate, dlnuf, ...statistics } = figures.values;
  const connect = franceConnectOf(textOf(row("FranceConnect")));
  const procedure: Procedure = {
    id: idOf(row("ID Démarche")) ?? "",
    name: textOf(row("Nom Démarche")) ?? "",
    administration: textOf(row("Réf Administration")) ?? "",
    ministry: textOf(row("Ministère politique")) ?? "",
    perimeter: textOf(row("Périmètre ministériel (AC/SG)")) ?? "",
    url: address.url,
    audience: audienceOf(row("Categories Usagers")),
    volume: volume ?? null,
    volumeOnline: volumeOnline ?? null,
    ...(connect ? { franceConnect: connect } : {}),
    pages: [],
    maxPages: DEFAULT_MAX_PAGES,
    declared: declaredOf(row, { rgaa_rate, dlnuf }),
    ...(stated(statistics) ? { imported: { source, ...statistics } satisfies Imported } : {}),
  };
  const remarks = address.remark ? [{ column: "URL Démarche" as const, ...address.remark }] : [];
  return { procedure, remarks: [...remarks, ...figures.remarks] };
}

/** Columns that hold a number or official words, and their largest number. */
const figureColumns = {
  volume: ["Volumétrie Totale", Number.MAX_SAFE_INTEGER],
  volumeOnline: ["Volumétrie En Ligne", Number.MAX_SAFE_INTEGER],
  rgaa_rate: ["Taux Audit RGAA", 1],
  dlnuf: ["Score DLNUF", Number.MAX_SAFE_INTEGER],
  satisfaction: ["Note Satisfaction", 10],
  simplicity: ["Note Clarté Langage", 10],
  help_used: ["Niveau Autonomie", 1],
  help_reachable: ["Aide Joignable", 1],
  help_efficient: ["Aide Efficace", 10],
  usage: ["% Recours au Numérique", 1],
  uptime: ["Taux Dispo", 1],
  response_ms: ["Tps Moy Chargement", Number.MAX_SAFE_INTEGER],
} as const satisfies Readonly<Record<string, readonly [OfficialColumn, number]>>;

type FigureKey = keyof typeof figureColumns;
type Figures = { readonly [K in FigureKey]?: number | string };

/** A number that cannot be is left out and said, rather than refused with the whole edition. */
function readFigures(row: Row): { readonly values: Figures; readonly remarks: readonly RowRemark[] } {
  const read = Object.entries(figureColumns).map(([key, [column, largest]]) => {
    const value = figureOf(row(column));
    return { key, column, value, possible: isPossible(value, largest), largest };
  });
  return {
    values: Object.fromEntries(read.filter(({ value, possible }) => possible && value !== undefined).map(({ key, value }) => [key, value])),
    remarks: read.filter(({ possible }) => !possible).map(({ column, value, largest }) => impossible(column, String(value), largest)),
  };
}

const isPossible = (value: number | string | undefined, largest: number): boolean =>
  typeof value === "number" ? value >= 0 && value <= largest : !/\d/.test(value ?? "");

function impossible(column: OfficialColumn, value: string, largest: number): RowRemark {
  const upTo = largest === Number.MAX_SAFE_INTEGER ? { fr: "positif", en: "not below 0" } : { fr: `de 0 à ${largest}`, en: `from 0 to ${largest}` };
  return {
    column,
    message: {
      fr: `${quote(value)} n'est ni un nombre ${upTo.fr} ni un mot officiel : valeur laissée de côté`,
      en: `${quote(value)} is neither a number ${upTo.en} nor an official word: value left aside`,
    },
    fix: { fr: "corrigez la cellule et recommencez si la valeur compte", en: "mend the cell and start again if the value matters" },
  };
}

function declaredOf(row: Row, figures: { readonly [K in "rgaa_rate" | "dlnuf"]: number | string | undefined }): Declared {
  const texts = {
    online: textOf(row("Statut En ligne")),
    handicap: textOf(row("Prise en compte Handicap")),
    rgaa_rate: figures.rgaa_rate,
    declaration_date: dateOf(row("Date Publication Déclaration")),
    auth: textOf(row("FranceConnect")),
    dlnuf: figures.dlnuf,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
}

const stated = (statistics: object): boolean => Object.keys(statistics).length > 0;

function franceConnectOf(label: string | undefined): Procedure["franceConnect"] {
  if (/^FranceConnect ?\+?$/i.test(label ?? "")) return "expected";
  return label === "Non applicable" ? "not_applicable" : undefined;
}
