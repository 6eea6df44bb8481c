import type { Gate, GateProcedure } from "../domain/gate.ts";
import type { Lang, Text } from "../domain/text.ts";
import { findingsShown, isHeld, lineSentence, placeOf, remarksOf, unusedSentence, verdictSentence } from "./gate-words.ts";
import type { TerminalOptions } from "./summary-text.ts";
import { marks, painter, plain } from "./terminal.ts";
import { fill, printed } from "./words.ts";

const more: Text = { fr: "et {count} de plus, dans le rapport", en: "and {count} more, in the report" };

/** The gate's verdict for a terminal: every procedure, each failure explained, then the verdict. */
export function gateText(gate: Gate, lang: Lang, { colour = false }: TerminalOptions = {}): string {
  const paint = painter(colour);
  const rank = gate.passed ? "goal" : "bottom";
  return `${[
    ...gate.procedures.flatMap((procedure) => linesOf(procedure, lang, paint)),
    ...gate.unused.map((waiver) => `${marks.grey} ${safe(unusedSentence(waiver, lang))}`),
    "",
    paint(rank, `${marks[rank]} ${verdictSentence(gate, lang)}`),
  ].join("\n")}\n`;
}

function linesOf(procedure: GateProcedure, lang: Lang, paint: ReturnType<typeof painter>): readonly string[] {
  const audited = procedure.lines.some(({ rule, outcome }) => rule === "audited" && outcome === "passed");
  const rank = isHeld(procedure) ? "bottom" : audited ? "goal" : "grey";
  const hidden = procedure.added.length - findingsShown;
  return [
    `${paint(rank, marks[rank])} ${paint("strong", safe(`${procedure.id} · ${procedure.name}`))}`,
    ...procedure.lines
      .filter(({ outcome }) => outcome === "failed")
      .map((line) => `    ${paint("bottom", `${marks.bottom} ${safe(lineSentence(line, procedure, lang))}`)}`),
    ...procedure.added.slice(0, findingsShown).map((finding) => `      + ${safe(`${finding.message} (${placeOf(finding, lang)})`)}`),
    ...(hidden > 0 ? [`      + ${fill(printed(more, lang), { count: hidden })}`] : []),
    ...remarksOf(procedure, lang).map((remark) => `    ${marks.grey} ${safe(remark)}`),
  ];
}

/** GitHub reads `##[command]` anywhere in a line of a log: a page must not be able to write one. */
const safe = (text: string): string => plain(text).replaceAll("##[", "## [");
