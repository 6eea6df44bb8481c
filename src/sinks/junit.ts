import type { Gate, GateLine, GateProcedure } from "../domain/gate.ts";
import type { Lang } from "../domain/text.ts";
import { lineSentence, placeOf, ruleLabels } from "./gate-words.ts";
import { xmlText } from "./xml.ts";

/** The gate as JUnit XML: one suite per procedure, one case per demand. */
export function junitXml(gate: Gate, lang: Lang): string {
  const lines = gate.procedures.flatMap((procedure) => procedure.lines);
  const suites = gate.procedures.map((procedure) => suite(procedure, lang));
  // A gate without any case would look like a success.
  const nothing = `<testsuite name="vigie" tests="1" failures="1" skipped="0"><testcase classname="vigie" name="vigie"><failure type="nothing"/></testcase></testsuite>`;
  const empty = !gate.passed && lines.every(({ outcome }) => outcome !== "failed");
  const extra = empty ? 1 : 0;
  const { tests, failures, skipped } = figures(lines);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="vigie ${attribute(gate.edition)}" tests="${tests + extra}" failures="${failures + extra}" skipped="${skipped}">
${[...suites, ...(empty ? [nothing] : [])].join("\n")}
</testsuites>
`;
}

function suite(procedure: GateProcedure, lang: Lang): string {
  const { tests, failures, skipped } = figures(procedure.lines);
  return `<testsuite name="${attribute(`${procedure.id} · ${procedure.name}`)}" tests="${tests}" failures="${failures}" skipped="${skipped}">
${procedure.lines.map((line) => testcase(line, procedure, lang)).join("\n")}
</testsuite>`;
}

function testcase(line: GateLine, procedure: GateProcedure, lang: Lang): string {
  const start = `<testcase classname="${attribute(`vigie.${procedure.id}`)}" name="${attribute(ruleLabels[line.rule][lang])}"`;
  const message = attribute(lineSentence(line, procedure, lang));
  if (line.outcome === "passed") return `${start}/>`;
  if (line.outcome === "skipped") return `${start}><skipped message="${message}"/></testcase>`;
  const details =
    line.rule === "new_findings" ? procedure.added.map((finding) => `${finding.message} (${placeOf(finding, lang)}, ${finding.url})`) : [];
  return `${start}><failure type="${line.rule}" message="${message}">${xmlText(details.join("\n"))}</failure></testcase>`;
}

const figures = (lines: readonly GateLine[]) => ({
  tests: lines.length,
  failures: lines.filter(({ outcome }) => outcome === "failed").length,
  skipped: lines.filter(({ outcome }) => outcome === "skipped").length,
});

/** Text of an attribute: a line break would be read as a blank. */
const attribute = (text: string): string => xmlText(text).replace(/[\t\n\r]+/g, " ");
