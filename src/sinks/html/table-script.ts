import { neutral as neutralCell } from "../csv.ts";
import { csvOf } from "./table-csv.ts";

/**
 * Makes the table of procedures sortable and filterable. It runs in the page, as its own source text: it must not use anything outside
 * its body and its arguments. All its data is read from the table; the state of the filters lives in the URL hash, so that a view can be
 * shared. Of a long list only a part is in the page at a time: thousands of rows take seconds to lay out.
 */
function enhance(csv: typeof csvOf, neutral: (text: string) => string): void {
  const table = document.querySelector<HTMLTableElement>("table[data-rows]");
  const form = document.querySelector<HTMLFormElement>("form[data-filters]");
  const count = document.querySelector<HTMLElement>("[data-count]");
  const more = document.querySelector<HTMLElement>("[data-more]");
  const body = table?.tBodies[0];
  if (!table || !form || !count || !more || !body) return;
  const bare = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[’ʼ]/g, "'")
      .replace(/\u00ad/g, "")
      .toLowerCase();
  const dictionary = JSON.parse(table.dataset.dictionary ?? "[]") as string[];
  const chunk = Number(table.dataset.chunk);
  const rows = [...table.tBodies]
    .flatMap((part) => [...part.rows])
    .map((row) => ({
      row,
      text: bare(row.textContent ?? ""),
      ministry: row.dataset.m ?? row.cells[2]?.firstElementChild?.textContent ?? "",
      status: row.dataset.s ?? "",
      levels: (row.dataset.l ?? "").split(" ").map((place) => dictionary[Number(place)] ?? ""),
      confirm: (row.dataset.c ?? "").split(" "),
    }));
  type Row = (typeof rows)[number];
  const main = (table.dataset.main ?? "").split(" ");
  const select = (name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement;
  const indicators = [...select("indicator").options].map((option) => option.value).filter(Boolean);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const figures = new Intl.NumberFormat(document.documentElement.lang);
  const headers = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
  let sorted = { column: -1, down: false };
  let ordered: readonly Row[] = rows;
  let fitting: readonly Row[] = rows;
  let shown = chunk;

  const state = (): Record<string, string> =>
    Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]])));

  const offerLevels = (): void => {
    const level = select("level");
    const place = indicators.indexOf(select("indicator").value);
    const offered = place < 0 ? [] : [...new Set(rows.map(({ levels }) => levels[place] ?? ""))].sort(collator.compare);
    level.replaceChildren(level.options[0] ?? "", ...offered.map((one) => new Option(one, one)));
    level.disabled = place < 0;
  };

  const matcher = (wanted: Record<string, string>): ((one: Row) => boolean) => {
    const words = bare(wanted.q ?? "")
      .split(/\s+/)
      .filter(Boolean);
    const place = indicators.indexOf(wanted.indicator ?? "");
    const asked = wanted.indicator ? [wanted.indicator] : main;
    const tests: ((one: Row) => boolean)[] = [
      ({ text }) => words.every((word) => text.includes(word)),
      ({ ministry }) => !wanted.ministry || ministry === wanted.ministry,
      ({ status }) => !wanted.status || status === wanted.status,
      ({ levels }) => place < 0 || !wanted.level || levels[place] === wanted.level,
      ({ confirm }) => !wanted.confirm || asked.some((id) => confirm.includes(id)),
    ];
    return (one) => tests.every((test) => test(one));
  };

  /** Every cell but the row's header says its name on a narrow screen. */
  const nameCells = (row: HTMLTableRowElement): void => {
    if (row.querySelector(".cell-name")) return;
    headers.forEach((header, place) => {
      const name = document.createElement("span");
      name.className = "cell-name";
      name.ariaHidden = "true";
      name.textContent = (header.textContent ?? "").replace(/\u00ad/g, "");
      const cell = row.cells[place];
      if (cell?.tagName === "TD") cell.prepend(name);
    });
  };

  const lay = (): void => {
    body.replaceChildren(...fitting.slice(0, shown).map(({ row }) => row));
    for (const { row } of fitting.slice(0, shown)) nameCells(row);
    more.hidden = fitting.length <= shown;
  };

  const show = (): void => {
    fitting = ordered.filter(matcher(state()));
    shown = chunk;
    lay();
    const sentence = (fitting.length > 1 ? count.dataset.many : count.dataset.one) ?? "";
    count.textContent = sentence.replace("{shown}", figures.format(fitting.length)).replace("{total}", figures.format(rows.length));
  };

  const remember = (): void => {
    const wanted = new URLSearchParams(state());
    if (sorted.column >= 0) wanted.set("sort", `${sorted.down ? "-" : ""}${sorted.column}`);
    history.replaceState(null, "", `#${wanted}`);
  };

  /** The words of a cell without its name, which only narrow screens show. */
  const ownWords = (cell: Element | undefined): string =>
    [...(cell?.childNodes ?? [])].map((part) => ((part as Element).className === "cell-name" ? "" : part.textContent)).join("");

  /** Null for a cell that says that it has no value: whatever the direction, it stands last. */
  const keyOf = (row: HTMLTableRowElement, column: number): string | number | null => {
    const cell = row.cells[column];
    if (cell?.dataset.value === "") return null;
    return cell?.dataset.value === undefined ? ownWords(cell) : Number(cell.dataset.value);
  };

  const sort = (column: number, down: boolean): void => {
    sorted = { column, down };
    const keyed = rows.map((one) => ({ one, value: keyOf(one.row, column) }));
    const compare = (a: string | number, b: string | number): number =>
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    const known = keyed.flatMap(({ one, value }) => (value === null ? [] : [{ one, value }]));
    known.sort((a, b) => (down ? compare(b.value, a.value) : compare(a.value, b.value)));
    ordered = [...known, ...keyed.filter(({ value }) => value === null)].map(({ one }) => one);
    headers.forEach((header, place) => {
      if (place === column) header.setAttribute("aria-sort", down ? "descending" : "ascending");
      else header.removeAttribute("aria-sort");
    });
  };

  const readSort = (words: string | null): void => {
    const order = /^(-?)(\d+)$/.exec(words ?? "");
    if (order && headers[Number(order[2])]) sort(Number(order[2]), order[1] === "-");
  };

  const readFilters = (wanted: URLSearchParams): void => {
    for (const name of ["q", "ministry", "status", "indicator"]) select(name).value = wanted.get(name) ?? "";
    offerLevels();
    select("level").value = wanted.get("level") ?? "";
    (form.elements.namedItem("confirm") as HTMLInputElement).checked = wanted.has("confirm");
  };

  const restore = (): void => {
    const hash = location.hash.slice(1);
    const isState = hash === "" || hash.includes("="); // anything else is a link to a part of the page
    if (isState) {
      const wanted = new URLSearchParams(hash);
      readFilters(wanted);
      readSort(wanted.get("sort"));
    }
    show();
  };

  const download = (name: string): void => {
    const text = csv(
      headers,
      fitting.map(({ row }) => row),
      neutral,
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  headers.forEach((header, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", () => {
      sort(column, sorted.column === column && !sorted.down);
      show();
      remember();
    });
    header.append(button);
  });
  form.addEventListener("input", (event) => {
    if (event.target === select("indicator")) offerLevels();
    show();
    remember();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () =>
    queueMicrotask(() => {
      offerLevels();
      show();
      remember();
    }),
  );
  const pressed = (selector: string, act: (button: HTMLElement) => void): void => {
    const button = document.querySelector<HTMLElement>(selector);
    button?.addEventListener("click", () => act(button));
  };
  pressed("[data-csv]", (button) => download(`vigie-${button.dataset.csv}.csv`));
  /** The focus goes to the first row that is new: the button may have gone. */
  const reveal = (until: number): void => {
    const next = fitting[shown];
    shown = until;
    lay();
    next?.row.querySelector("a")?.focus();
  };
  pressed("[data-step]", () => reveal(shown + chunk));
  pressed("[data-all]", () => reveal(rows.length));
  addEventListener("beforeprint", () => {
    shown = rows.length;
    lay();
  });
  addEventListener("hashchange", restore);
  table.querySelector("[data-rest]")?.remove();
  form.hidden = false;
  count.hidden = false;
  restore();
}

/** The script of the index page, as text: constant, without a single character of the report. */
export const tableScript = `(${enhance.toString()})(${csvOf.toString()},${neutralCell.toString()});`;
