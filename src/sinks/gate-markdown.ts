import type { Gate, GateProcedure } from "../domain/gate.ts";
import type { ReportFinding } from "../domain/report.ts";
import type { Lang } from "../domain/text.ts";
import { findingsShown, isHeld, lineSentence, placeOf, remarksOf, ruleLabels, unusedSentence, verdictSentence } from "./gate-words.ts";
import { plain } from "./terminal.ts";
import { fill, type Words, wordsIn } from "./words.ts";

const table = {
  title: { fr: "Vigie : qualité de la démarche", en: "Vigie: quality of the procedure" },
  edition: { fr: "Édition {edition}, comparée à {baseline}.", en: "Edition {edition}, compared with {baseline}." },
  alone: { fr: "Édition {edition}, sans état de référence.", en: "Edition {edition}, without a baseline." },
  procedure: { fr: "Démarche", en: "Procedure" },
  demand: { fr: "Exigence", en: "Demand" },
  why: { fr: "Pourquoi cela échoue", en: "Why it fails" },
  added: { fr: "Nouveaux constats : {name}", en: "New findings: {name}" },
  repair: { fr: "Réparer :", en: "Repair:" },
  more: { fr: "et {count} de plus, dans le rapport", en: "and {count} more, in the report" },
  cut: { fr: "La suite est dans le rapport.", en: "The rest is in the report." },
  remarks: { fr: "Remarques", en: "Remarks" },
} as const;

/** GitHub refuses comments of more than 65,536 characters. */
const longest = 60_000;

/** `summary.md`, a pull-request comment: the verdict, what failed and why, the new findings with their repair. */
export function gateMarkdown(gate: Gate, lang: Lang): string {
  const words = wordsIn(table, lang);
  const held = gate.procedures.filter(isHeld);
  const remarks = [
    ...gate.procedures.flatMap((one) => remarksOf(one, lang).map((remark) => `${one.name} : ${remark}`)),
    ...gate.unused.map((waiver) => unusedSentence(waiver, lang)),
  ];
  const edition = fill(gate.baseline === null ? words.alone : words.edition, { edition: gate.edition, baseline: gate.baseline ?? "" });
  const blocks = [
    `## ${gate.passed ? "✅" : "❌"} ${words.title}`,
    escaped(edition),
    `**${verdictSentence(gate, lang)}**`,
    ...(held.length > 0 ? [failureTable(held, words, lang)] : []),
    ...gate.procedures.filter(({ added }) => added.length > 0).map((one) => findingList(one, words, lang)),
    ...(remarks.length > 0 ? [`### ${words.remarks}\n\n${remarks.map((remark) => `- ${escaped(remark)}`).join("\n")}`] : []),
  ];
  return `${within(blocks, words.cut).join("\n\n")}\n`;
}

function failureTable(held: readonly GateProcedure[], words: Words<typeof table>, lang: Lang): string {
  const rows = held.flatMap((procedure) =>
    procedure.lines
      .filter(({ outcome }) => outcome === "failed")
      .map((line) => row([procedure.name, ruleLabels[line.rule][lang], lineSentence(line, procedure, lang)])),
  );
  return [`| ${words.procedure} | ${words.demand} | ${words.why} |`, "|---|---|---|", ...rows].join("\n");
}

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;

function findingList({ name, added }: GateProcedure, words: Words<typeof table>, lang: Lang): string {
  const hidden = added.length - findingsShown;
  const items = added.slice(0, findingsShown).map((finding) => item(finding, words, lang));
  return [`### ${escaped(fill(words.added, { name }))}`, "", ...items, ...(hidden > 0 ? [`- ${fill(words.more, { count: hidden })}`] : [])].join(
    "\n",
  );
}

function item(finding: ReportFinding, words: Words<typeof table>, lang: Lang): string {
  const repair = finding.repair && `  \n  ${words.repair} ${escaped(finding.repair)}`;
  const references = finding.references.length > 0 ? ` (${escaped(finding.references.join(", "))})` : "";
  return `- ${escaped(finding.message)}${references}  \n  ${escaped(placeOf(finding, lang))}${repair}`;
}

/** Whole blocks only, as many as fit. */
function within(blocks: readonly string[], cut: string): readonly string[] {
  const ends = blocks.map((_, place) => blocks.slice(0, place + 1).reduce((sum, block) => sum + block.length + 2, 0));
  const kept = blocks.filter((_, place) => (ends[place] ?? 0) < longest);
  return kept.length === blocks.length ? blocks : [...kept, cut];
}

/**
 * Text that is nothing but text in GitHub's and GitLab's Markdown: one line, no markup, no HTML, no link, and nobody is called by a mention
 * (a zero-width space stands after @, #, ! and in addresses).
 */
export const escaped = (text: string): string =>
  plain(text)
    .replaceAll("&", "&amp;")
    .replace(/[\\`*_{}[\]()<>#+!|~$^-]/g, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : `\\${sign}`))
    .replace(/[@#!%:](?=[\w/~])/g, (sign) => `${sign}\u200b`)
    .replace(/\b(www)\./gi, "$1\u200b.")
    .replace(/^(\d+)\./, "$1\\.");
