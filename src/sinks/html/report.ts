import type { Report } from "../../domain/report.ts";
import { indexPage } from "./index-page.ts";
import { procedurePage } from "./procedure-page.ts";

/** A file of the HTML report: its path relative to the edition folder (forward slashes), and its text. */
export type HtmlFile = { readonly path: string; readonly content: string };

/**
 * The report as web pages that open from disk, with no network and without JavaScript: `index.html`, then `procedures/<id>.html` for each
 * procedure. Ids are file-name-safe (the input room refuses others).
 */
export const htmlReport = (report: Report): readonly HtmlFile[] => [
  { path: "index.html", content: indexPage(report) },
  ...report.procedures.map((procedure, place, all) => ({
    path: `procedures/${procedure.id}.html`,
    content: procedurePage(report, procedure, { previous: all[place - 1], next: all[place + 1] }),
  })),
];
