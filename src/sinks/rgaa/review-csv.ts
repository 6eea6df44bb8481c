import type { ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { criteria } from "../../rgaa/referential.ts";
import { type Cell, type CsvOptions, toCsv } from "../csv.ts";
import { candidatesOn, type GridPage, gridPages, statusOn } from "./grid-pages.ts";

/**
 * The review worksheet of a procedure: one row per page and criterion left to a person (NT), with the official question and, one per
 * line, the places that a rule wants looked at (`selector: quote`). `verdict` and `comment` are for the person.
 */
export function reviewCsv(procedure: ReportProcedure, lang: Lang, options: CsvOptions = {}): string {
  const rows = gridPages(procedure, lang).flatMap((page) =>
    criteria()
      .filter(({ id }) => statusOn(page, id) === "NT")
      .map(({ id, title }) => row(procedure, page, { id, title })),
  );
  return toCsv([columns, ...rows], options);
}

const columns = ["procedure", "page", "page_title", "url", "criterion", "question", "candidates", "verdict", "comment"] as const;

function row(procedure: ReportProcedure, page: GridPage, { id, title }: { readonly id: string; readonly title: string }): readonly Cell[] {
  const cells: Readonly<Record<(typeof columns)[number], Cell>> = {
    procedure: procedure.id,
    page: page.name,
    page_title: page.title,
    url: page.url,
    criterion: id,
    question: title,
    candidates: candidatesOn(procedure, page, id).join("\n"),
    verdict: null,
    comment: null,
  };
  return columns.map((column) => cells[column]);
}
