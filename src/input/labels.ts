import { z } from "zod";
import type { TraitValue, Truth, TruthRow, TruthValue } from "../domain/calibration.ts";
import { visitStatuses } from "../domain/visit.ts";
import { parseJson } from "../lib/json.ts";
import type { Problem, Reading } from "./problem.ts";

/** Labels of one page; whatever else the file says is left aside. */
const pageShape = z.object({
  labels: z.object({
    franceconnect: z.enum(["franceconnect", "franceconnect_plus", "mention", "none"]).optional(),
    proconnect: z.boolean().optional(),
    contacts: z.array(z.object({ kind: z.string(), value: z.string().optional(), scope: z.string() })).optional(),
    human_contact: z.boolean().optional(),
    non_digital: z.boolean().optional(),
    declaration: z
      .object({
        mention: z.enum(["totale", "partielle", "non", "unknown", "none"]).optional(),
        link: z.boolean().optional(),
        rate: z.number().nullish(),
        established: z.string().optional(),
        is_declaration_page: z.boolean().optional(),
      })
      .optional(),
    jdma: z.boolean().optional(),
    status: z.enum(visitStatuses).optional(),
  }),
  ambiguous: z.array(z.string()).default([]),
});
const fileShape = z.object({ files: z.record(z.string(), pageShape) });

type Page = z.infer<typeof pageShape>;
type Labels = Page["labels"];

/** Reads labelled pages (JSON: `files` by file name, each with `labels` and `ambiguous`) as a table of truth about what the pages show. */
export function readLabels(text: string, file: string): Reading<{ readonly truth: Truth }> {
  const content = parseJson(text);
  if (content === undefined) return refused(file, "", notJson);
  const read = fileShape.safeParse(content);
  if (read.success) return { ok: true, truth: { convention: "page", rows: Object.entries(read.data.files).map(rowOf) } };
  const [issue] = read.error.issues;
  return refused(file, issue?.path.join(".") ?? "", notLabels);
}

type Refusal = Pick<Problem, "message" | "fix">;

const refused = (file: string, path: string, refusal: Refusal): Reading<never> => ({
  ok: false,
  problems: [{ file, line: 1, column: 1, path, ...refusal }],
});
const notJson: Refusal = {
  message: { fr: "ce n'est pas du JSON", en: "this is not JSON" },
  fix: {
    fr: "donnez un fichier labels.json entier, ou l'édition officielle en CSV ou XLSX",
    en: "give a whole labels.json file, or the official edition as CSV or XLSX",
  },
};
const notLabels: Refusal = {
  message: { fr: "ce ne sont pas des étiquettes de pages", en: "these are not labels of pages" },
  fix: {
    fr: 'écrivez { "files": { "page.html": { "labels": { "franceconnect": "none", … }, "ambiguous": [] } } }',
    en: 'write { "files": { "page.html": { "labels": { "franceconnect": "none", … }, "ambiguous": [] } } }',
  },
};

const rowOf = ([name, { labels, ambiguous }]: readonly [string, Page]): TruthRow => {
  const values = { ...connectOf(labels), ...contactOf(labels), ...declarationOf(labels.declaration), ...plainOf(labels) };
  const doubtful = new Set(ambiguous.flatMap((field) => touched[field] ?? []));
  const marked = Object.entries(values).map(([trait, value]) => [trait, doubtful.has(trait) ? leftOut(value) : value] as const);
  return { id: name.replace(/\.html?$/, ""), page: name, values: Object.fromEntries(marked) };
};

/** What a field of the labels decides. */
const touched: Readonly<Record<string, readonly string[]>> = {
  franceconnect: ["auth"],
  proconnect: ["proconnect"],
  contacts: ["contact", "nonDigital"],
  human_contact: ["contact"],
  non_digital: ["nonDigital"],
  declaration: ["mention", "page", "rate", "date"],
  jdma: ["jdma"],
  status: ["status"],
};

const leftOut = ({ quote }: TruthValue): TruthValue => ({ state: "left", reason: "ambiguous", quote });
const stated = (value: TraitValue, quote: string, alike?: readonly string[]): TruthValue => ({
  state: "stated",
  value,
  quote,
  ...(alike ? { alike } : {}),
});
const yesNo = (is: boolean): TruthValue => stated(is ? "Oui" : "Non", String(is));

const connectLevels = { franceconnect: "FranceConnect", franceconnect_plus: "FranceConnect +", mention: "Non", none: "Non" } as const;

/** A page without a control cannot tell whether one is called for. */
function connectOf({ franceconnect: label }: Labels): TruthRow["values"] {
  if (label === undefined) return {};
  const level = connectLevels[label];
  return { auth: level === "Non" ? stated(level, label, ["Non applicable"]) : stated(level, label) };
}

/** Two kinds of contact of the service itself: Oui; one: Partiel. A postal address alone does not count. */
function contactOf({ contacts }: Labels): TruthRow["values"] {
  if (contacts === undefined) return {};
  const own = contacts.filter(({ scope, kind }) => scope === "service" && kind !== "postal");
  const kinds = new Set(own.map(({ kind }) => kind)).size;
  const quote = own.map(({ kind, value = "" }) => `${kind} ${value}`.trim()).join(" ; ");
  return { contact: stated(kinds >= 2 ? "Oui" : kinds === 1 ? "Partiel" : "Non", quote) };
}

function declarationOf(label: Labels["declaration"]): TruthRow["values"] {
  if (label === undefined) return {};
  const { mention, link, is_declaration_page: isDeclaration = false } = label;
  return {
    ...(mention === undefined ? {} : { mention: stated(mention === "none" ? null : mention, mention) }),
    ...(link === undefined ? {} : { page: stated(link || isDeclaration ? "Oui" : "Non", `link: ${link}, is_declaration_page: ${isDeclaration}`) }),
    // Elsewhere there is no rate to read: agreeing on that would prove nothing.
    ...(isDeclaration ? textOf(label) : {}),
  };
}

const textOf = ({ rate, established }: NonNullable<Labels["declaration"]>): TruthRow["values"] => ({
  rate: stated(rate ?? null, String(rate ?? "none")),
  date: stated(established ?? null, established ?? "none"),
});

const plainOf = ({ proconnect, non_digital: nonDigital, jdma, status }: Labels): TruthRow["values"] => ({
  ...(proconnect === undefined ? {} : { proconnect: yesNo(proconnect) }),
  ...(nonDigital === undefined ? {} : { nonDigital: yesNo(nonDigital) }),
  ...(jdma === undefined ? {} : { jdma: yesNo(jdma) }),
  ...(status === undefined ? {} : { status: stated(status, status) }),
});
