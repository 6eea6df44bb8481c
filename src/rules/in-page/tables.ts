import type { Base } from "./base.ts";

/** One table as a grid; a cell that spans stands at every place that it covers. */
type TableModel = {
  readonly grid: readonly (readonly (Element | null)[])[];
  readonly cells: readonly Element[];
  readonly headers: readonly Element[];
  /** Where each cell stands first. */
  readonly places: ReadonlyMap<Element, { readonly row: number; readonly column: number }>;
  /** First rows made of headers and empty cells only. */
  readonly headRows: number;
  /** 1 when the first column is made of headers below the head. */
  readonly headColumns: number;
};

/**
 * Builds, inside the page, what the rules about tables share: the grid, the headers and how far they reach. Sent as text: it refers to nothing but its
 * parameter.
 */
export function makeTables({ axe, fold, plain, nodeOf, explicitRole, isShown, once }: Base) {
  const blank = (cell: Element | null | undefined): boolean =>
    !cell || (fold(cell.textContent) === "" && cell.querySelector("img,svg,input") === null);

  const isHeader = (cell: Element): boolean => {
    const role = explicitRole(cell);
    return role ? /^(columnheader|rowheader)$/.test(role) : cell.localName === "th";
  };

  const rowsOf = (table: Element): readonly (readonly (Element | null)[])[] =>
    table.localName === "table"
      ? axe.commons.table.toGrid(table)
      : [...table.querySelectorAll("[role=row]")].map((row) => [
          ...row.querySelectorAll("[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]"),
        ]);

  const countWhile = <T>(list: readonly T[], test: (one: T) => boolean): number => {
    const end = list.findIndex((one) => !test(one));
    return end < 0 ? list.length : end;
  };

  /** The later a place is set the earlier it is in the table: the first of a cell that spans stays. */
  const placesIn = (grid: TableModel["grid"]): TableModel["places"] =>
    new Map(grid.flatMap((line, row) => line.flatMap((cell, column) => (cell ? [[cell, { row, column }] as const] : []))).toReversed());

  const modelOf = (table: Element): TableModel => {
    const grid = rowsOf(table);
    const cells = [...new Set(grid.flat())].filter((cell) => cell !== null && cell !== undefined);
    const isHead = (row: readonly (Element | null)[]): boolean =>
      row.every((cell) => blank(cell) || (cell && isHeader(cell))) && row.some((cell) => cell && isHeader(cell));
    const headRows = countWhile(grid, isHead);
    const below = grid.slice(headRows).map((row) => row[0]);
    const headColumns = below.length > 0 && below.every((cell) => cell && isHeader(cell)) ? 1 : 0;
    return {
      grid,
      cells,
      headers: cells.filter(isHeader),
      places: placesIn(grid),
      headRows: headRows === grid.length ? Math.min(1, headRows) : headRows,
      headColumns,
    };
  };

  /** The table's model, made once. */
  const tableModel = (table: Element): TableModel => {
    const known = once("tables", () => new WeakMap<Element, TableModel>());
    const model = known.get(table) ?? modelOf(table);
    known.set(table, model);
    return model;
  };

  const isPresentational = (table: Element): boolean => /^(none|presentation)$/.test(explicitRole(table) ?? "");
  const tableOf = (cell: Element): Element | null => cell.closest("table,[role=table],[role=grid],[role=treegrid]");

  /** A table of data beyond doubt: it is seen, not presentational, and has headers and cells of data. */
  const isDataTable = (table: Element | null): table is Element => {
    if (!table || isPresentational(table) || !isShown(table)) return false;
    const { headers, cells, grid } = tableModel(table);
    return headers.length > 0 && headers.length < cells.length && grid.length > 1;
  };

  /** Where a cell stands first. */
  const placeOf = (cell: Element): { readonly row: number; readonly column: number } => {
    const table = tableOf(cell);
    return (table && tableModel(table).places.get(cell)) ?? { row: -1, column: -1 };
  };

  /** What a header applies to: the whole column, the whole row, the corner of both, or a part only. */
  const reachOf = (cell: Element): "column" | "row" | "corner" | "part" => {
    const table = tableOf(cell);
    if (!table) return "part";
    const { row, column } = placeOf(cell);
    const { headRows, headColumns } = tableModel(table);
    if (row < headRows) return column < headColumns ? "corner" : "column";
    return column < headColumns ? "row" : "part";
  };

  /** Headers that are not only in the first row and the first column, or that reach a part only. */
  const isComplex = (table: Element): boolean => {
    const { headers, headRows } = tableModel(table);
    return headRows > 1 || headers.some((cell) => reachOf(cell) === "part");
  };

  /** The words that name the table, from whatever names it. */
  const tableTitle = (table: Element): string => {
    const node = nodeOf(table);
    const aria = node ? axe.commons.aria.arialabelledbyText(node) || axe.commons.aria.arialabelText(node) : "";
    return fold(table.querySelector(":scope > caption")?.textContent) || fold(aria) || fold(table.getAttribute("title"));
  };

  /** The words that explain how the table is made. */
  const tableSummary = (table: Element): string =>
    fold([table.getAttribute("summary"), ...axe.commons.dom.idrefs(table, "aria-describedby").map((one) => one?.textContent)].join(" "));

  /** Words that would do for any table. */
  const isCatchAll = (words: string): boolean =>
    /^((le |un |the |a )?(tableau|table|grille|data table|tableau de donnees|donnees|data|titre|title|caption|legende|resume|summary|titre du tableau|table caption|table summary|resume du tableau|sans titre|untitled|null|undefined|test|xxx+))( n)?( \d+)?$/.test(
      plain(words),
    );

  /** All words of a cell are bold. */
  const isBold = (cell: Element | null | undefined): boolean => {
    if (!cell || fold(cell.textContent) === "") return false;
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && fold(walker.currentNode.textContent) !== "" && Number(getComputedStyle(parent).fontWeight) < 600) return false;
    }
    return true;
  };

  /** True when every cell of the list that has words is bold, and there are at least two. */
  const areBold = (cells: readonly (Element | null | undefined)[]): boolean => {
    const full = cells.filter((cell) => !blank(cell));
    return full.length > 1 && full.every(isBold);
  };

  /** Cells in the line of a header: its row when it says so, else its column, and the data in its row too when it says nothing. */
  const lineOf = (header: Element, grid: TableModel["grid"]): readonly (Element | null | undefined)[] => {
    const { row, column } = placeOf(header);
    const scope = header.getAttribute("scope") ?? header.getAttribute("role") ?? "";
    const across = grid[row] ?? [];
    if (/^row/i.test(scope)) return across;
    const down = grid.slice(row + 1).map((line) => line[column]);
    return scope === "" ? [...down, ...across.filter((cell) => cell && !isHeader(cell))] : down;
  };

  /** True when a header has cells: some that name it, or one in its line that names none. */
  const hasCells = (header: Element): boolean => {
    const table = tableOf(header);
    const { grid, cells } = table ? tableModel(table) : { grid: [], cells: [] };
    const names = (cell: Element): boolean => cell.getAttribute("headers")?.split(/\s+/).includes(header.id) === true;
    if (header.id !== "" && cells.some((cell) => cell !== header && names(cell))) return true;
    return lineOf(header, grid).some((cell) => cell && cell !== header && !cell.hasAttribute("headers"));
  };

  return {
    tableModel,
    tableOf,
    isPresentational,
    isDataTable,
    isHeader,
    placeOf,
    reachOf,
    isComplex,
    tableTitle,
    tableSummary,
    isCatchAll,
    isBold,
    areBold,
    hasCells,
  };
}
