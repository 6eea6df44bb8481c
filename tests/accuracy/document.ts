import { shareOf } from "../../src/calibration/share.ts";
import type { Count, Figures } from "./figures.ts";

/** What docs/accuracy.json holds: counts only, and how many pages or procedures they come from. No date: the same code gives the same file. */
export type Statement = { readonly [S in "corpus" | "town"]: { readonly count: number; readonly figures: Figures } };

export const statementFile = "docs/accuracy.json";
export const documentFile = "docs/accuracy.md";

/** A row of the table: what is measured, what the project aims at, what the predecessor reached (same URLs, human reading before the scan). */
type Row = { readonly id: string; readonly title: string; readonly goal: number | null; readonly predecessor?: string };

const rows: readonly Row[] = [
  { id: "authPrecision", title: "FranceConnect level, precision", goal: 0.98 },
  { id: "authRecall", title: "FranceConnect level, recall", goal: 0.97 },
  { id: "authAbsence", title: "FranceConnect, its absence", goal: null },
  { id: "proconnect", title: "ProConnect", goal: null },
  { id: "contact", title: "Human contact, level", goal: 0.95 },
  { id: "meansPrecision", title: "Means of contact, precision", goal: null },
  { id: "meansRecall", title: "Means of contact, recall", goal: null },
  { id: "meansF1", title: "Means of contact, F1", goal: 0.95 },
  { id: "nonDigital", title: "Non-digital alternative", goal: null },
  { id: "mention", title: "Accessibility mention", goal: 0.98, predecessor: "46 % (level)" },
  { id: "page", title: "Declaration found", goal: 0.98, predecessor: "53 %" },
  { id: "rate", title: "RGAA rate, ± 0.5 point", goal: 0.97, predecessor: "14 % (± 0.6)" },
  { id: "date", title: "Date of the declaration, ± 3 days", goal: 0.95, predecessor: "19 %" },
  { id: "handicap", title: "Accessibility, official level", goal: null },
  { id: "jdma", title: "Feedback button (JDMA)", goal: 0.99 },
  { id: "status", title: "Outcome of the visit", goal: null },
];

/** The table of docs/accuracy.md. */
export function tableOf({ corpus, town }: Statement): string {
  return [
    `| figure | goal | ${corpus.count} labelled pages | left to a person | demo town, ${town.count} procedures | predecessor |`,
    "|---|---|---|---|---|---|",
    ...rows.map(({ id, title, goal, predecessor }) => {
      const count = corpus.figures[id];
      const cells = [
        title,
        goal === null ? "" : `≥ ${percent(goal)}`,
        cellOf(id, count),
        count ? String(count.left) : "",
        cellOf(id, town.figures[id]),
      ];
      return `| ${[...cells, predecessor ?? ""].join(" | ")} |`;
    }),
  ].join("\n");
}

/** `44/44 = 100 % (92.0–100)`; an F1 is no share of anything: it has neither counts nor interval. */
function cellOf(id: string, count: Count | undefined): string {
  const share = count ? shareOf(count.right, count.total) : null;
  if (!count || !share) return "–";
  if (id === "meansF1") return `${share.value.toFixed(3)}`;
  return `${count.right}/${count.total} = ${percent(share.value)} (${digits(share.low)}–${digits(share.high)})`;
}

const digits = (share: number): string => String(Number((share * 100).toFixed(1)));
const percent = (share: number): string => `${digits(share)} %`;

/** The document with another table between the markers of a name. @throws Error when it has no such markers. */
export function withTable(document: string, table: string, name = "figures"): string {
  const [begin, end] = [`<!-- ${name}: written by npm run accuracy -->`, `<!-- end of ${name} -->`];
  const [before, after] = [document.indexOf(begin), document.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`the document has no place for the ${name}: write ${begin} and ${end} on two lines`);
  return `${document.slice(0, before + begin.length)}\n\n${table}\n\n${document.slice(after)}`;
}
