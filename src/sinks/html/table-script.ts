/**
 * Makes the table of procedures sortable and filterable. It runs in the page, as its own source text: it must not use anything outside
 * its body. All its data is read from the table; the state of the filters lives in the URL hash, so that a view can be shared.
 */
function enhance(): void {
  const table = document.querySelector<HTMLTableElement>("table[data-rows]");
  const form = document.querySelector<HTMLFormElement>("form[data-filters]");
  const count = document.querySelector<HTMLElement>("[data-count]");
  const body = table?.tBodies[0];
  if (!table || !form || !count || !body) return;
  const bare = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[’ʼ]/g, "'")
      .replace(/\u00ad/g, "")
      .toLowerCase();
  const rows = [...body.rows].map((row) => ({
    row,
    text: bare(row.textContent ?? ""),
    ministry: row.dataset.ministry ?? "",
    status: row.dataset.status ?? "",
    levels: JSON.parse(row.dataset.levels ?? "[]") as string[],
    confirm: (row.dataset.confirm ?? "").split(" "),
  }));
  type Row = (typeof rows)[number];
  const main = (table.dataset.main ?? "").split(" ");
  const select = (name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement;
  const indicators = [...select("indicator").options].map((option) => option.value).filter(Boolean);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const headers = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
  let sorted = { column: -1, down: false };

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

  const show = (): void => {
    const fits = matcher(state());
    let shown = 0;
    for (const one of rows) {
      const visible = fits(one);
      one.row.hidden = !visible;
      if (visible) shown += 1;
    }
    const sentence = (shown > 1 ? count.dataset.many : count.dataset.one) ?? "";
    count.textContent = sentence.replace("{shown}", String(shown)).replace("{total}", String(rows.length));
  };

  const remember = (): void => {
    const wanted = new URLSearchParams(state());
    if (sorted.column >= 0) wanted.set("sort", `${sorted.down ? "-" : ""}${sorted.column}`);
    history.replaceState(null, "", `#${wanted}`);
  };

  const keyOf = (row: HTMLTableRowElement, column: number): string | number => {
    const cell = row.cells[column];
    return cell?.dataset.value === undefined ? (cell?.textContent ?? "") : Number(cell.dataset.value);
  };

  const sort = (column: number, down: boolean): void => {
    sorted = { column, down };
    const keyed = rows.map(({ row }) => ({ row, value: keyOf(row, column) }));
    const compare = (a: string | number, b: string | number): number =>
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    keyed.sort((a, b) => (down ? compare(b.value, a.value) : compare(a.value, b.value)));
    body.append(...keyed.map(({ row }) => row));
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

  headers.forEach((header, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", () => {
      sort(column, sorted.column === column && !sorted.down);
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
  addEventListener("hashchange", restore);
  form.hidden = false;
  count.hidden = false;
  restore();
}

/** The script of the index page, as text: constant, without a single character of the report. */
export const tableScript = `(${enhance.toString()})();`;
