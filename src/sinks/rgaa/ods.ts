import { strToU8, zipSync } from "fflate";
import type { CriterionStatus, Report, ReportProcedure } from "../../domain/report.ts";
import { criteria } from "../../rgaa/referential.ts";
import { day } from "../words.ts";
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
    if (name === "Échantillon") return editSheet(xml, sampleOf(procedure, pages, tool.version));
    if (name === "Synthèse" || name === "BaseDeCalcul") return withoutResults(xml);
    const number = Number(/^P(\d\d)$/.exec(name)?.[1] ?? 0);
    return number === 0 ? xml : editSheet(xml, pageEdits(procedure, pages[number - 1]));
  });
  const content = strToU8([before, ...filled, after].join(""));
  const { mimetype = new Uint8Array(), ...others } = files;
  // The type comes first and is not compressed, as OpenDocument wants; the date makes the same report the same file.
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...others, "content.xml": content }, { mtime: new Date(procedure.gatheredAt) });
}

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
function pageEdits(procedure: ReportProcedure, page: GridPage | undefined): SheetEdits {
  const heading = new Map([[1, page ? `${page.title} : ${page.url}` : " : "]]);
  if (!page) return new Map([[2, heading]]);
  return new Map([[2, heading], ...criteria().map(({ id }, place) => [4 + place, criterionEdits(procedure, page, id)] as const)]);
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
