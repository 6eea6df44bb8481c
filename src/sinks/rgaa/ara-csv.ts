import type { ReportProcedure } from "../../domain/report.ts";
import { criteria } from "../../rgaa/referential.ts";
import { type CsvOptions, toCsv } from "../csv.ts";
import { gridPages, statusOn } from "./grid-pages.ts";

/**
 * The grid of a procedure as Ara exports an audit: a row per criterion, a column per page, C / NC / NA / NT. French, as Ara is. What pages
 * share is judged by people: its column stays NT.
 */
export function araCsv(procedure: ReportProcedure, options: CsvOptions = {}): string {
  const pages = gridPages(procedure, "fr");
  const header = ["Critères", "Éléments transverses", ...pages.map(({ name }) => name)];
  return toCsv([header, ...criteria().map(({ id }) => [id, "NT", ...pages.map((page) => statusOn(page, id))])], options);
}
