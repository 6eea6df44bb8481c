import { ZipFile } from "yazl";
import type { CriterionStatus, Report, ReportProcedure } from "../../domain/report.ts";
import { criteria } from "../../rgaa/referential.ts";
import { day } from "../words.ts";
import { candidatesOn, findingsOn, type GridPage, gridPages, statusOn } from "./grid-pages.ts";
import { type GridTemplate, gridTemplate } from "./ods-template.ts";
import { editSheet, type SheetEdits, withoutResults } from "./sheet.ts";

/** Pages that the official grid has room for; those beyond are left out, and the sheet "Échantillon" says so. */
export const gridRoom = 20;

/**
 * The official audit grid (OpenDocument) filled in with what the automatic tests are certain of: the sample of pages, and on each page's sheet
 * the status, what to correct (NC) and where a person has to look (NT). Formulas stay; they give no rate as long as a criterion is NT.
 */
export function auditGrid({ tool }: Pick<Report, "tool">, procedure: ReportProcedure): Promise<Uint8Array> {
  const { files, before, sheets, after } = gridTemplate();
  const pages = gridPages(procedure, "fr").slice(0, gridRoom);
  const filled = sheets.map((sheet) => {
    if (sheet.name === "Échantillon") return bytes(editSheet(sheet.xml, sampleOf(procedure, pages, tool.version)));
    const page = pages[pageNumber(sheet) - 1];
    return page ? bytes(editSheet(sheet.xml, pageEdits(procedure, page))) : sameForAll(sheet);
  });
  const content = Buffer.concat([bytes(before), ...filled, bytes(after)]);
  return packed({ ...files, "content.xml": content }, procedure.gatheredAt);
}

type Sheet = GridTemplate["sheets"][number];

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** Of the sheet P03, 3; 0 for a sheet of no page. */
const pageNumber = ({ name }: Sheet): number => Number(/^P(\d\d)$/.exec(name)?.[1] ?? 0);

/** Sheets that nothing of the procedure goes into are edited once: most procedures leave 15 of the 20 pages empty. */
function sameForAll(sheet: Sheet): Uint8Array {
  const made = unused.get(sheet) ?? bytes(withoutPage(sheet));
  unused.set(sheet, made);
  return made;
}

const unused = new WeakMap<Sheet, Uint8Array>();

function withoutPage(sheet: Sheet): string {
  if (sheet.name === "Synthèse" || sheet.name === "BaseDeCalcul") return withoutResults(sheet.xml);
  return pageNumber(sheet) === 0 ? sheet.xml : editSheet(sheet.xml, headed(" : "));
}

/**
 * An archive of these files. The type comes first and is not compressed, as OpenDocument wants.
 * @param at ISO 8601 time, UTC: the same report gives the same file, in every time zone
 */
async function packed(files: GridTemplate["files"], at: string): Promise<Uint8Array> {
  const zip = new ZipFile();
  // An archive has clock times without a zone.
  const options = { mtime: new Date(at.slice(0, 19)), forceDosTimestamp: true };
  const { mimetype = new Uint8Array(), ...others } = files;
  zip.addBuffer(asBuffer(mimetype), "mimetype", { ...options, compress: false });
  for (const [path, content] of Object.entries(others)) {
    if (path.endsWith("/")) zip.addEmptyDirectory(path, options);
    else zip.addBuffer(asBuffer(content), path, { ...options, compressionLevel: level });
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Of zlib's nine: takes 40 % of the time of its usual one, for files a tenth larger. */
const level = 3;

/** The same bytes, not a copy. */
const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

const columns = { title: 2, url: 3, status: 4, corrections: 6, comments: 7 } as const;

function sampleOf(procedure: ReportProcedure, pages: readonly GridPage[], version: string): SheetEdits {
  const more = procedure.pages.length > gridRoom ? ` ; les ${gridRoom} premières des ${procedure.pages.length} pages` : "";
  const head: readonly (readonly [number, string])[] = [
    [3, day(procedure.gatheredAt)],
    [4, `Relevé automatique de Vigie ${version}, à compléter par une personne`],
    [5, `Visite automatique${more}`],
    [6, procedure.name],
  ];
  // Rows without a page are emptied: the model has examples there.
  const sample = Array.from({ length: gridRoom }, (_, place) => [9 + place, pages[place]] as const);
  return new Map([
    ...head.map(([row, text]) => [row, new Map([[columns.title, text]])] as const),
    ...sample.map(
      ([row, page]) =>
        [
          row,
          new Map<number, string>([
            [columns.title, page?.title ?? ""],
            [columns.url, page?.url ?? ""],
          ]),
        ] as const,
    ),
  ]);
}

/** Row 2 is a formula: its result is given too, for readers that do not compute. */
const headed = (words: string): SheetEdits => new Map([[2, new Map([[1, words]])]]);

const pageEdits = (procedure: ReportProcedure, page: GridPage): SheetEdits =>
  new Map([
    ...headed(`${page.title} : ${page.url}`),
    ...criteria().map(({ id }, place) => [4 + place, criterionEdits(procedure, page, id)] as const),
  ]);

function criterionEdits(procedure: ReportProcedure, page: GridPage, criterion: string): ReadonlyMap<number, string> {
  const status = statusOn(page, criterion);
  return new Map<number, string>([
    [columns.status, status],
    [columns.corrections, correctionsOf(status, procedure, page, criterion)],
    [columns.comments, status === "NT" ? toLookAt(candidatesOn(procedure, page, criterion)) : ""],
  ]);
}

const toLookAt = (places: readonly string[]): string => (places.length === 0 ? "" : ["À vérifier :", ...places].join("\n"));

function correctionsOf(status: CriterionStatus, procedure: ReportProcedure, page: GridPage, criterion: string): string {
  if (status !== "NC") return "";
  return findingsOn(procedure, page, criterion)
    .filter(({ outcome }) => outcome === "failed")
    .map(({ message, repair, selector }) => [message, repair, selector].filter((part) => part !== "").join("\n"))
    .join("\n\n");
}
