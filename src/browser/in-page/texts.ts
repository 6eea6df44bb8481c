import type { TextBlock, TextsEvidence } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/** `max` blocks of `maxText` characters together; `hidden`: also what closed panels hold (`visible: false`); `lines`: keep a `<br>` as a line break. */
export type TextsRequest = { readonly max: number; readonly maxText: number; readonly hidden: boolean; readonly lines: boolean };

/** Runs inside the page: its blocks of text in reading order; a row of a data table is one block, "row header : value". */
export function collectTexts(kit: Kit, { max, maxText, hidden, lines }: TextsRequest): TextsEvidence {
  type Run = ReturnType<Kit["runs"]>[number];
  const maxLength = 2000;
  const layout = new Map<Element, boolean>();

  const isLayout = (table: Element): boolean => {
    const known =
      layout.get(table) ??
      (/^(presentation|none)$/.test(table.getAttribute("role") ?? "") || table.querySelector("table,form,h1,h2,h3,main") !== null);
    layout.set(table, known);
    return known;
  };

  const dataRow = (element: Element): HTMLTableRowElement | null => {
    const cell = element.closest("td,th");
    const row = cell?.closest("tr");
    const table = row?.closest("table");
    if (!row || !table || isLayout(table)) return null;
    return row.querySelector("td") ? (row as HTMLTableRowElement) : null;
  };

  /** Headers of the columns: the first row when it has no `td`. */
  const columnsOf = (row: HTMLTableRowElement): string[] => {
    const first = row.closest("table")?.rows[0];
    return first && first !== row && !first.querySelector("td") ? [...first.cells].map((cell) => kit.fold(cell.textContent, 100)) : [];
  };

  const rowText = (row: HTMLTableRowElement, runs: readonly Run[]): string => {
    const columns = columnsOf(row);
    const cells = [...row.cells].map((cell, index) => ({
      header: cell.tagName === "TH",
      column: columns[index] ?? "",
      text: runs.flatMap((run) => (cell.contains(run.element) ? [run.text] : [])).join(" "),
    }));
    const [first, ...others] = cells.filter((cell) => cell.text !== "");
    if (!first) return "";
    const labelled = others.length > 0 && (first.header || others.length === 1);
    const values = (labelled ? others : [first, ...others]).map((cell) => {
      const plain = cell.column === "" || (labelled && others.length === 1);
      return plain ? cell.text : `${cell.column} : ${cell.text}`;
    });
    return labelled ? `${first.text} : ${values.join(" ; ")}` : values.join(" ; ");
  };

  /** Runs of the same table row become one; every other run stays alone. */
  const merge = (runs: readonly Run[]): Run[] => {
    const rows = new Map<Element, Run[]>();
    for (const run of runs) {
      const key = dataRow(run.element) ?? run.element;
      const mates = rows.get(key);
      if (mates && key.tagName === "TR") mates.push(run);
      else rows.set(key.tagName === "TR" || !mates ? key : document.createElement("i"), [run]);
    }
    return [...rows].flatMap(([key, mates]) => {
      if (key.tagName !== "TR") return mates;
      const text = rowText(key as HTMLTableRowElement, mates);
      return text.length <= maxLength ? [{ element: key, text, shown: mates.some((run) => run.shown) }] : mates;
    });
  };

  const kept = merge(kit.runs().filter((run) => hidden || run.shown));
  let left = maxText;
  const fitting = kept.slice(0, max).filter(({ text }) => {
    left -= Math.min(text.length, maxLength);
    return left >= 0;
  });
  let heading = "";
  const blocks = fitting.map((run): TextBlock => {
    const above = heading;
    const text = lines ? run.text : kit.fold(run.text);
    if (run.element.closest("h1,h2,h3,h4,h5,h6,[role=heading]")) heading = kit.fold(run.text, 200);
    const tag = run.element.tagName.toLowerCase();
    return {
      selector: kit.selector(run.element),
      landmark: kit.landmarkOf(run.element),
      visible: run.shown,
      tag,
      text: text.slice(0, maxLength),
      heading: above,
    };
  });
  return { blocks, cut: kept.length > fitting.length };
}
