import type { Text } from "../../domain/text.ts";
import { importOfficial } from "../official/edition.ts";
import { readComarquage } from "./comarquage.ts";
import { readDashlord } from "./dashlord.ts";
import { type Found, type ReadFound, unreadable } from "./found.ts";
import { readJdmaJson, readJdmaTable } from "./jdma.ts";
import { type Form, formOf, type ImportKind, importKinds, kindOfJson, kindOfTable } from "./kind.ts";
import type { Mapping } from "./mapping.ts";
import { readPublik } from "./publik.ts";
import { hasColumns, readSheet } from "./sheet.ts";
import { readTableList } from "./table-list.ts";
import { readTeleservices } from "./teleservices.ts";
import { readUpdownJson, readUpdownTable } from "./updown.ts";

/** How a file is to be read. */
export type FileOptions = {
  /** Its kind, when its content need not tell. */
  readonly from?: ImportKind | undefined;
  /** Columns of a table. */
  readonly mapping?: Mapping | undefined;
  /** Where the figures of an official edition come from. */
  readonly source?: string | undefined;
};

/** Reads a file of any kind that can be imported; the kind is told by the content unless it is named. Total: never throws. */
export async function readImport(bytes: Uint8Array, file: string, options: FileOptions = {}): Promise<ReadFound> {
  const text = textIn(bytes);
  const form = formOf(text);
  const kind = options.from ?? (options.mapping ? "table" : null);
  if (form === "table" || kind === "table" || kind === "official") return readTabular(bytes, file, options, kind);
  const read = readerOf(text ?? "", form, kind);
  return read === null ? unreadable(file, ...unknown(form)) : read(text ?? "", file);
}

/** The text of a file that is not a workbook; not UTF-8 is left to the table reader. */
function textIn(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  return new TextDecoder("utf-8").decode(bytes);
}

type Reader = (text: string, file: string) => ReadFound;

function readerOf(text: string, form: Form, kind: ImportKind | null): Reader | null {
  const readers: Partial<Record<ImportKind, Reader>> = {
    publik: readPublik,
    jdma: readJdmaJson,
    updown: readUpdownJson,
    "service-public": readComarquage,
    dashlord: readDashlord,
  };
  if (kind !== null) return readers[kind] ?? null;
  if (form === "xml") return readComarquage;
  if (form === "dashlord") return readDashlord;
  const told = form === "json" ? kindOfJson(text) : null;
  return told === null ? null : (readers[told] ?? null);
}

async function readTabular(bytes: Uint8Array, file: string, { mapping, source }: FileOptions, asked: ImportKind | null): Promise<ReadFound> {
  const read = await readSheet(bytes);
  if (!read.ok) return unreadable(file, read.message, read.fix, { line: read.line });
  const { sheet } = read;
  const kind = asked === null || asked === "service-public" ? await kindOfTable(bytes, sheet) : asked;
  if (asked === null && kind === "official" && hasColumns(sheet, ...ownColumns)) return unreadable(file, ...ownReport);
  if (kind === "official") return readOfficial(bytes, file, source);
  const readers: Partial<Record<string, () => ReadFound<Found>>> = {
    jdma: () => readJdmaTable(sheet, file),
    updown: () => readUpdownTable(sheet, file),
    teleservices: () => readTeleservices(sheet, file),
    table: () => readTableList(sheet, file, mapping ?? null),
  };
  return readers[kind]?.() ?? unreadable(file, ...notTabular(kind));
}

async function readOfficial(bytes: Uint8Array, file: string, source: string | undefined): Promise<ReadFound> {
  const read = await importOfficial(bytes, file, source === undefined ? {} : { source });
  if (!read.ok) return read;
  const { procedures, remarks, rejected, attribution } = read;
  return { ok: true, found: { type: "procedures", procedures, remarks, rejected, notes: [attribution] } };
}

/** Columns that stand beside the official ones in Vigie's own procedures.csv. */
const ownColumns = ["status", "grade", "coverage"] as const;
const ownReport: readonly [Text, Text] = [
  {
    fr: "c'est un procedures.csv de Vigie : ce qui y est mesuré n'est pas une édition officielle",
    en: "this is a procedures.csv of Vigie: what is measured in it is no official edition",
  },
  {
    fr: "donnez l'édition que publie la DINUM, ou gardez la liste en YAML de cette édition ; --from official le lit malgré tout",
    en: "give the edition that DINUM publishes, or keep the YAML list of this edition; --from official reads it all the same",
  },
];

const unknown = (form: Form): readonly [Text, Text] => {
  const kinds = importKinds.join(", ");
  const message: Text =
    form === "html"
      ? { fr: "c'est une page web, pas des données", en: "this is a web page, not data" }
      : { fr: "ce contenu n'est reconnu comme aucune source", en: "this content is not recognised as any source" };
  return [message, { fr: `dites ce que c'est : --from ${kinds}`, en: `say what it is: --from ${kinds}` }];
};

const notTabular = (kind: string): readonly [Text, Text] => [
  { fr: `ce tableau n'est pas ce que --from ${kind} attend`, en: `this table is not what --from ${kind} expects` },
  { fr: "retirez --from : le contenu dit ce qu'il est", en: "take --from out: the content says what it is" },
];
