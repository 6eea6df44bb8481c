import type { CriterionStatus, Report, ReportProcedure } from "../../domain/report.ts";
import { criteria } from "../../rgaa/referential.ts";
import { day } from "../words.ts";
import { archiveOf, type Entry, stored } from "./archive.ts";
import { fileOf, type Piece, packed, pieceOf } from "./deflated.ts";
import { candidatesOn, findingsOn, type GridPage, gridPages, statusOn } from "./grid-pages.ts";
import { gridTemplate } from "./ods-template.ts";
import { editSheet, type SheetEdits, withoutResults } from "./sheet.ts";

/** Pages that the official grid has room for; those beyond are left out, and the sheet "Échantillon" says so. */
export const gridRoom = 20;

/**
 * The official audit grid (OpenDocument) filled in with what the automatic tests are certain of: the sample of pages, and on each page's sheet
 * the status, what to correct (NC) and where a person has to look (NT). Formulas stay; they give no rate as long as a criterion is NT.
 */
export function auditGrid({ tool }: Pick<Report, "tool">, procedure: ReportProcedure): Uint8Array {
  const { files, before, sheets, after } = gridTemplate();
  const pages = gridPages(procedure, "fr").slice(0, gridRoom);
  const filled = sheets.map(({ name, xml }) => {
    if (name === "Échantillon") return pieceOf(editSheet(xml, sampleOf(procedure, pages, tool.version)));
    const page = pages[pageNumber(name) - 1];
    return page ? pieceOf(editSheet(xml, pageEdits(procedure, page))) : unchanging(name, () => emptySheet(name, xml));
  });
  const content = fileOf([unchanging("before", () => before), ...filled, unchanging("after", () => after)]);
  const { mimetype = new Uint8Array() } = files;
  // The type comes first and is not compressed, as OpenDocument wants; the date makes the same report the same file.
  return archiveOf(
    [stored("mimetype", mimetype), ...otherFiles(), { name: "content.xml", method: "deflated", packed: content }],
    new Date(procedure.gatheredAt),
  );
}

/** Number of the page that a sheet is for ("P01"); 0 when it is for none. */
const pageNumber = (sheet: string): number => Number(/^P(\d\d)$/.exec(sheet)?.[1] ?? 0);

/** A sheet that says nothing of the procedure: that of a page that there is not, or one of formulas. */
function emptySheet(name: string, xml: string): string {
  if (name === "Synthèse" || name === "BaseDeCalcul") return withoutResults(xml);
  return pageNumber(name) === 0 ? xml : editSheet(xml, new Map([[2, headingOf()]]));
}

/** Most of a grid is the same for every procedure: it is made and compressed once. */
function unchanging(name: string, text: () => string): Piece {
  const piece = pieces.get(name) ?? pieceOf(text());
  pieces.set(name, piece);
  return piece;
}
const pieces = new Map<string, Piece>();

/** The files of the model beside its content and its type. */
function otherFiles(): readonly Entry[] {
  others ??= Object.entries(gridTemplate().files)
    .filter(([name]) => name !== "mimetype" && name !== "content.xml")
    .map(([name, bytes]) => (bytes.length === 0 ? stored(name, bytes) : { name, method: "deflated", packed: packed(bytes) }));
  return others;
}
let others: readonly Entry[] | undefined;

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
const headingOf = (page?: GridPage) => new Map([[1, page ? `${page.title} : ${page.url}` : " : "]]);

function pageEdits(procedure: ReportProcedure, page: GridPage): SheetEdits {
  return new Map([[2, headingOf(page)], ...criteria().map(({ id }, place) => [4 + place, criterionEdits(procedure, page, id)] as const)]);
}

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
