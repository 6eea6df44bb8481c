import type { Gate, GateProcedure } from "../domain/gate.ts";
import type { Lang } from "../domain/text.ts";
import { lineSentence, placeOf, remarksOf, unusedSentence } from "./gate-words.ts";
import { tame } from "./terminal.ts";

/** GitHub workflow commands, one a line: an error per failure and per new finding, a notice per remark. "" when there is nothing to say. */
export const annotations = (gate: Gate, lang: Lang): string =>
  [
    ...gate.procedures.flatMap((procedure) => [...errors(procedure, lang), ...notices(procedure, lang)]),
    ...gate.unused.map((waiver) => command("notice", "vigie", unusedSentence(waiver, lang))),
  ]
    .map((line) => `${line}\n`)
    .join("");

function errors(procedure: GateProcedure, lang: Lang): readonly string[] {
  const failed = procedure.lines.filter(({ outcome }) => outcome === "failed");
  const tooMany = failed.some(({ rule }) => rule === "new_findings");
  return [
    ...failed.map((line) => command("error", titleOf(procedure), lineSentence(line, procedure, lang))),
    ...procedure.added.map((finding) =>
      command(
        tooMany ? "error" : "warning",
        `${titleOf(procedure)} · ${finding.rule ?? finding.check}`,
        [finding.message, finding.repair, `${placeOf(finding, lang)} ${finding.url}`].filter(Boolean).join("\n"),
      ),
    ),
  ];
}

const notices = (procedure: GateProcedure, lang: Lang): readonly string[] =>
  remarksOf(procedure, lang).map((remark) => command("notice", titleOf(procedure), remark));

const titleOf = ({ id, name }: GateProcedure): string => `${id} · ${name}`;

/** The runner ends a command at the end of its line, and a property at `:` or `,`. */
const command = (kind: "error" | "warning" | "notice", title: string, message: string): string =>
  `::${kind} title=${data(title).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${data(message)}`;

const data = (text: string): string => tame(text).replaceAll("\t", " ").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
