import type { Text } from "../../domain/text.ts";
import { audienceOf, figureOf, idOf } from "../cell.ts";
import { quote, write } from "../problem.ts";
import { plain, suggestion } from "../suggestion.ts";
import { type FoundProcedures, inFile, type ReadFound, unreadable } from "./found.ts";
import { type Draft, listingOf } from "./listing.ts";
import type { Mapping } from "./mapping.ts";
import { hasColumns, type Sheet, type SheetRow } from "./sheet.ts";

/** Any table as procedures, its columns named by a mapping; without one, columns whose names leave no doubt are taken. */
export function readTableList(sheet: Sheet, file: string, given: Mapping | null): ReadFound<FoundProcedures> {
  if (sheet.header.length === 0) return unreadable(file, ...empty);
  const mapping = given ?? guessedMapping(sheet);
  if (!mapping) return unreadable(file, ...noMapping(sheet), { line: sheet.headerLine });
  const missing = Object.entries(mapping).find(([, column]) => !hasColumns(sheet, column));
  if (missing) return unreadable(file, ...noColumn(missing[1], sheet), { line: sheet.headerLine, path: missing[0] });
  const listing = listingOf(
    file,
    sheet.rows.map((row) => draftOf(row, mapping)),
  );
  const guess = given ? [] : [inFile(file)({ line: sheet.headerLine, column: 1, path: "", ...guessed(mapping) })];
  return { ok: true, found: { type: "procedures", ...listing, remarks: [...guess, ...listing.remarks], notes: [] } };
}

function draftOf({ cell, words, placeOf }: SheetRow, mapping: Mapping): Draft {
  const from = (key: string): string | undefined => (mapping[key] === undefined ? undefined : words(mapping[key]));
  return {
    place: placeOf(mapping.name ?? mapping.url ?? ""),
    urlPlace: mapping.url === undefined ? undefined : placeOf(mapping.url),
    id: mapping.id === undefined ? undefined : idOf(cell(mapping.id)),
    name: from("name"),
    url: from("url"),
    administration: from("administration"),
    ministry: from("ministry"),
    perimeter: from("perimeter"),
    audience: mapping.audience === undefined ? [] : audienceOf(cell(mapping.audience)),
    volume: mapping.volume === undefined ? undefined : figureOf(cell(mapping.volume)),
    jdmaId: mapping.jdma_id === undefined ? undefined : idOf(cell(mapping.jdma_id)),
    declarationUrl: from("declaration_url"),
  };
}

/** Column names that leave no doubt, as `plain` compares them. */
const usual: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "identifiant", "code", "slug", "iddemarche", "reference"],
  name: ["name", "nom", "titre", "title", "intitule", "libelle", "demarche", "nomdelademarche", "nomdemarche", "nomduservice", "service"],
  url: ["url", "lien", "adresse", "link", "adresseweb", "siteweb", "urldemarche", "urldelademarche", "lienverslademarche"],
  administration: ["administration", "organisme", "direction", "collectivite"],
  ministry: ["ministry", "ministere"],
  audience: ["audience", "public", "publics", "usagers"],
};

function guessedMapping({ header }: Sheet): Mapping | null {
  const found = Object.entries(usual).flatMap(([key, names]) => {
    const column = names.map((name) => header.find((one) => plain(one) === name)).find((one) => one !== undefined);
    return column === undefined ? [] : [[key, column] as const];
  });
  const mapping = Object.fromEntries(found);
  return mapping.url !== undefined || (mapping.name !== undefined && mapping.id !== undefined) ? mapping : null;
}

/** The option to type for a mapping. */
const optionOf = (mapping: Mapping): string =>
  `--map '${Object.entries(mapping)
    .map(([key, column]) => `${key}=${/[,"=]/.test(column) ? `"${column.replaceAll('"', '""')}"` : column}`)
    .join(",")}'`;

const guessed = (mapping: Mapping): { readonly message: Text; readonly fix: Text } => ({
  message: { fr: "colonnes devinées d'après leurs noms", en: "columns guessed from their names" },
  fix: {
    fr: `vérifiez la liste, ou dites-les : ${optionOf(mapping)}`,
    en: `check the list, or name them: ${optionOf(mapping)}`,
  },
});

const columnsOf = ({ header }: Sheet): string => header.slice(0, 20).map(quote).join(", ");

const empty: readonly [Text, Text] = [
  { fr: "ce fichier est vide", en: "this file is empty" },
  { fr: "donnez un tableau dont la première ligne nomme les colonnes", en: "give a table whose first row names its columns" },
];

const noMapping = (sheet: Sheet): readonly [Text, Text] => {
  const [first = "…", second = "…"] = sheet.header;
  const option = optionOf({ name: first, url: second });
  return [
    { fr: `les colonnes ne disent pas ce qu'elles sont (${columnsOf(sheet)})`, en: `the columns do not say what they are (${columnsOf(sheet)})` },
    { fr: `nommez-les, par exemple ${option}`, en: `name them, for example ${option}` },
  ];
};

function noColumn(column: string, sheet: Sheet): readonly [Text, Text] {
  const near = suggestion(column, sheet.header);
  return [
    { fr: `il n'y a pas de colonne ${quote(column)}`, en: `there is no column ${quote(column)}` },
    near ? write(near) : { fr: `colonnes du fichier : ${columnsOf(sheet)}`, en: `columns of the file: ${columnsOf(sheet)}` },
  ];
}
