/**
 * The rows that are shown, as a CSV that a spreadsheet of the page's language opens with a double click. It runs in the page, as its own
 * source text: it must not use anything outside its body and its arguments.
 * @param rows in the order shown
 * @param neutral keeps a spreadsheet from running what a page or a list contains (src/sinks/csv.ts)
 */
export function csvOf(headers: readonly string[], rows: readonly HTMLTableRowElement[], neutral: (text: string) => string): string {
  const french = document.documentElement.lang === "fr";
  const separator = french ? ";" : ",";
  const words = (node: Element): string =>
    (node.textContent ?? "")
      .replace(/\u00ad/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const cell = (text: string): string => {
    const safe = neutral(text);
    return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  const line = (cells: readonly string[]): string => cells.map(cell).join(separator);
  return `\ufeff${[line(headers), ...rows.map((row) => line([...row.cells].map(words)))].join("\r\n")}\r\n`;
}
