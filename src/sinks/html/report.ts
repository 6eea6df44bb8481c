import type { History } from "../../domain/history.ts";
import type { Report } from "../../domain/report.ts";
import { indexPage } from "./index-page.ts";
import { type Past, procedurePage } from "./procedure-page.ts";

/** A file of the HTML report: its path relative to the edition folder (forward slashes), and its text. */
export type HtmlFile = { readonly path: string; readonly content: string };

/**
 * The report as web pages that open from disk, with no network and without JavaScript: `index.html`, then `procedures/<id>.html` for each
 * procedure. Ids are file-name-safe (the input room refuses others). `history`: the editions before this one and itself; null without any.
 */
export function htmlReport(report: Report, history: History | null = null): readonly HtmlFile[] {
  const past = new Map(history?.procedures.map((own) => [own.id, own]));
  const pastOf = (id: string): Past | null => {
    const own = past.get(id);
    return history && own ? { editions: history.editions, own } : null;
  };
  return [
    { path: "index.html", content: indexPage(report) },
    ...report.procedures.map((procedure, place, all) => ({
      path: `procedures/${procedure.id}.html`,
      content: procedurePage(report, procedure, { previous: all[place - 1], next: all[place + 1], past: pastOf(procedure.id) }),
    })),
  ];
}
