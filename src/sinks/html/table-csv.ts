/**
 * The rows that are shown, as a CSV that a spreadsheet of the page's language opens with a double click: one value in each cell, numbers as
 * numbers. It runs in the page, as its own source text: it must not use anything outside its body and its arguments.
 * @param headers whose `data-columns` names the columns that it stands for, in order; its words when it stands for one
 * @param rows in the order shown; `data-cells` of a cell holds its values, else they are the words of its parts, or its words
 * @param neutral keeps a spreadsheet from running what a page or a list contains (src/sinks/csv.ts)
 */
export function csvOf(headers: readonly HTMLTableCellElement[], rows: readonly HTMLTableRowElement[], neutral: (text: string) => string): string {
  const french = document.documentElement.lang === "fr";
  const separator = french ? ";" : ",";
  const clean = (text: string): string =>
    text
      .replace(/\u00ad/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const words = (node: Element): string => clean(node.textContent ?? "");
  const columns = headers.map((header) => header.dataset.columns?.split(";") ?? [words(header)]);
  const figure = (digits: string): string => (french ? digits.replace(".", ",") : digits);
  const partsOf = (cell: HTMLTableCellElement, count: number): readonly string[] => {
    if (cell.dataset.cells !== undefined) return cell.dataset.cells.split(";").map(figure);
    const parts = [...cell.childNodes].filter((part) => (part as Element).className !== "cell-name");
    if (count > 1) return parts.flatMap((part) => (part instanceof Element ? [words(part)] : []));
    return [clean(parts.map(({ textContent }) => textContent).join(""))];
  };
  // Quoted like in the other CSV files: a spreadsheet that is told to take quoted fields as text keeps the zero of an id.
  const quoted = (text: string): string => (text.includes(separator) || /["\r\n]|^0\d+$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const line = (cells: readonly string[]): string => cells.map((text) => quoted(neutral(text))).join(separator);
  const lineOf = (row: HTMLTableRowElement): string =>
    line(
      columns.flatMap(({ length }, place) => {
        const cell = row.cells[place];
        const parts = cell ? partsOf(cell, length) : [];
        return Array.from({ length }, (_, part) => parts[part] ?? "");
      }),
    );
  return `\ufeff${[line(columns.flat()), ...rows.map(lineOf)].join("\r\n")}\r\n`;
}
