import type { Agreement, Calibration, Matrix, Pair } from "../domain/calibration.ts";
import type { Lang } from "../domain/text.ts";
import { kappaLabel, keyLabel, leftLabel, shareLabel, traitLabels, valueLabel } from "./calibration-words.ts";
import type { TerminalOptions } from "./summary-text.ts";
import { column, painter, plain, type Style, width } from "./terminal.ts";
import { fill, printed, type Words, wordsIn } from "./words.ts";

const table = {
  head: {
    fr: "Édition {edition} comparée à {truth}. Démarches appariées : {matched}.",
    en: "Edition {edition} beside {truth}. Procedures matched: {matched}.",
  },
  noRow: { fr: "Sans ligne dans la référence : {ids}", en: "Without a row in the reference: {ids}" },
  noProcedure: { fr: "Lignes de la référence absentes de l’édition : {count}", en: "Rows of the reference that the edition lacks: {count}" },
  trait: { fr: "Indicateur", en: "Indicator" },
  compared: { fr: "Comparées", en: "Compared" },
  share: { fr: "Accord (intervalle à 95 %)", en: "Agreement (95% interval)" },
  kappa: { fr: "Kappa", en: "Kappa" },
  left: { fr: "Non comparées", en: "Not compared" },
  matrix: { fr: "{trait} (lignes : référence ; colonnes : Vigie)", en: "{trait} (rows: reference; columns: Vigie)" },
  disagreements: { fr: "Désaccords : {count}", en: "Disagreements: {count}" },
  truth: { fr: "référence : {value}{quote}", en: "reference: {value}{quote}" },
  read: { fr: "Vigie : {value}{quote}", en: "Vigie: {value}{quote}" },
} as const;

/** A calibration for a terminal: the table of agreements, the matrices, then every disagreement with what both sides say. */
export function calibrationText(calibration: Calibration, lang: Lang, options: TerminalOptions = {}): string {
  const words = wordsIn(table, lang);
  const paint = painter(options.colour ?? false);
  const { edition, truth, matched, unmatched, agreements } = calibration;
  const compared = agreements.filter((one) => one.compared > 0);
  const wrong = compared.flatMap(({ trait, pairs }) => pairs.filter(({ result }) => result === "disagrees").map((pair) => ({ trait, pair })));
  return `${[
    fill(words.head, { edition, truth: plain(truth), matched }),
    ...(unmatched.edition.length > 0 ? [fill(words.noRow, { ids: listed(unmatched.edition) })] : []),
    ...(unmatched.truth.length > 0 ? [fill(words.noProcedure, { count: unmatched.truth.length })] : []),
    "",
    ...summary(agreements, words, lang, paint),
    ...compared.flatMap((one) => [
      "",
      paint("strong", fill(words.matrix, { trait: printed(traitLabels[one.trait], lang) })),
      ...matrixLines(one, lang),
    ]),
    "",
    paint("strong", fill(words.disagreements, { count: wrong.length })),
    ...wrong.flatMap(({ trait, pair }) => disagreement(trait, pair, words, lang)),
  ].join("\n")}\n`;
}

/** The first few ids: all of them stand in the JSON. */
const listed = (ids: readonly string[]): string => `${ids.slice(0, 8).join(", ")}${ids.length > 8 ? `… (${ids.length})` : ""}`;

type Paint = (style: Style, text: string) => string;

function summary(agreements: readonly Agreement[], words: Words<typeof table>, lang: Lang, paint: Paint): readonly string[] {
  const lines = agreements.map(({ trait, compared, share, kappa, left }) => [
    printed(traitLabels[trait], lang),
    String(compared),
    shareLabel(share, lang),
    kappaLabel(kappa, lang),
    leftLabel(left, lang),
  ]);
  const [head = "", ...rest] = aligned([[words.trait, words.compared, words.share, words.kappa, words.left], ...lines]);
  return [paint("strong", head), ...rest];
}

function matrixLines({ trait, matrix }: { readonly trait: Agreement["trait"]; readonly matrix: Matrix }, lang: Lang): readonly string[] {
  const label = (key: string): string => plain(keyLabel(trait, key, lang));
  return aligned([
    ["", ...matrix.columns.map(label)],
    ...matrix.rows.map((key, place) => [label(key), ...(matrix.counts[place] ?? []).map(String)]),
  ]).map((line) => `  ${line}`);
}

/** Every column as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, place) => rows.reduce((most, row) => Math.max(most, width(row[place] ?? "")), 0));
  return rows.map((row) =>
    row
      .map((cell, place) => column(cell, widths[place] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function disagreement(trait: Agreement["trait"], pair: Pair, words: Words<typeof table>, lang: Lang): readonly string[] {
  const quoted = (quote: string): string => (quote === "" ? "" : printed({ fr: `, « ${short(quote)} »`, en: `, “${short(quote)}”` }, lang));
  const value = (read: Pair["truth"]): string => plain(valueLabel(trait, read, lang));
  return [
    `  ${pair.id} · ${plain(pair.name)} · ${printed(traitLabels[trait], lang)}`,
    `    ${fill(words.truth, { value: value(pair.truth), quote: quoted(pair.truthQuote) })}`,
    `    ${fill(words.read, { value: value(pair.read), quote: quoted(pair.readQuote) })}`,
    ...(pair.url === null ? [] : [`    ${plain(pair.url)}`]),
  ];
}

const short = (quote: string): string => {
  const words = plain(quote);
  return words.length > 160 ? `${words.slice(0, 160)}…` : words;
};
