import type { Gate, GateLine, GateProcedure } from "../domain/gate.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import type { Lang } from "../domain/text.ts";
import { fingerprint } from "../lib/fingerprint.ts";
import { lineSentence, ruleLabels } from "./gate-words.ts";
import { colon } from "./words.ts";

/** What makes a finding the same in two runs: told by the history room. */
export type SarifOptions = { readonly keyOf: (finding: ReportFinding) => string };

/**
 * The findings and the failed demands as SARIF 2.1.0. A finding is `new` or `unchanged` beside a baseline; a waived one is suppressed
 * with its reason; what a person has to look at is a `review`, not a failure.
 */
export function sarif(report: Report, gate: Gate, { keyOf }: SarifOptions): string {
  const rules = new Map<string, object>();
  const results = gate.procedures.flatMap((verdict) => {
    const procedure = report.procedures.find(({ id }) => id === verdict.id);
    const failed = verdict.lines.filter(({ outcome }) => outcome === "failed").map((line) => lineResult(line, verdict, report.lang));
    const titles = new Map(procedure?.verdicts.map(({ check, title }) => [check, title]));
    return [...failed, ...(procedure?.findings ?? []).map((finding) => findingResult(finding, verdict, { gate, keyOf, titles }))];
  });
  for (const { rule } of results) rules.set(rule.id, rule);
  const descriptors = [...rules.values()];
  const places = new Map([...rules.keys()].map((id, place) => [id, place]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Vigie", version: report.tool.version, semanticVersion: report.tool.version, language: report.lang, rules: descriptors },
        },
        automationDetails: { id: `vigie/${encodeURIComponent(gate.edition)}/` },
        columnKind: "utf16CodeUnits",
        results: results.map(({ rule, result }) => ({ ruleId: rule.id, ruleIndex: places.get(rule.id), ...result })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

type Rule = { readonly id: string; readonly shortDescription: { readonly text: string }; readonly properties?: { readonly tags: readonly string[] } };
type Result = { readonly rule: Rule; readonly result: object };

function lineResult(line: GateLine, procedure: GateProcedure, lang: Lang): Result {
  return {
    rule: { id: `gate/${line.rule}`, shortDescription: { text: ruleLabels[line.rule][lang] } },
    result: {
      kind: "fail",
      level: "error",
      message: { text: `${procedure.name}${colon[lang]}${lineSentence(line, procedure, lang)}` },
      locations: [locationOf(procedure.url ?? "", procedure.id)],
      partialFingerprints: fingerprints(`${procedure.id} gate/${line.rule}`),
    },
  };
}

type Context = { readonly gate: Gate; readonly titles: ReadonlyMap<string, string> } & SarifOptions;

/** What makes a result the same in the next run. GitHub looks at the hash of a line only, which it could not compute for a page that is no file. */
const fingerprints = (key: string): object => ({ "vigie/v1": key, primaryLocationLineHash: `${fingerprint(key)}${fingerprint(`${key} `)}:1` });

function findingResult(finding: ReportFinding, verdict: GateProcedure, { gate, keyOf, titles }: Context): Result {
  const id = finding.rule === undefined ? finding.check : `${finding.check}/${finding.rule}`;
  const failed = finding.outcome === "failed";
  const key = keyOf(finding);
  const same = (other: ReportFinding): boolean => keyOf(other) === key;
  const waived = verdict.waived.find((one) => same(one.finding));
  const added = waived !== undefined || verdict.added.some(same);
  const compared = gate.baseline !== null && failed && !verdict.unseenBefore.some(same);
  return {
    rule: { id, shortDescription: { text: titleOf(finding, titles) }, properties: { tags: [...new Set(finding.references)] } },
    result: {
      kind: failed ? "fail" : "review",
      level: failed ? "warning" : "none",
      message: { text: [finding.message, finding.repair].filter(Boolean).join(" ") },
      locations: [locationOf(finding.url, [verdict.id, finding.page, finding.selector].filter(Boolean).join(" "))],
      partialFingerprints: fingerprints(`${verdict.id} ${key}`),
      occurrenceCount: Math.max(1, finding.count),
      ...(compared ? { baselineState: added ? "new" : "unchanged" } : {}),
      ...(waived ? { suppressions: [{ kind: "external", status: "accepted", justification: waived.waiver.reason }] } : {}),
    },
  };
}

/** The check in the reader's words, and which of its rules; the name of a check that the report does not tell of. */
const titleOf = ({ check, rule }: ReportFinding, titles: ReadonlyMap<string, string>): string =>
  [titles.get(check) ?? check, ...(rule === undefined ? [] : [`(${rule})`])].join(" ");

/**
 * GitHub wants a path in the repository and a line, and refuses a whole file for one web address; a page has an address and a selector. The
 * path is made of host and path; the address stands whole among the properties.
 */
function locationOf(written: string, name: string): object {
  const url = URL.canParse(written) && /^https?:/.test(written) ? new URL(written) : null;
  return {
    physicalLocation: { artifactLocation: { uri: url ? pathOf(url) : "no-address" }, region: { startLine: 1 } },
    logicalLocations: [{ fullyQualifiedName: name, kind: "element" }],
    ...(url ? { properties: { url: url.href } } : {}),
  };
}

/** `www.exemple.fr/demarche`, `127.0.0.1_8080`: no scheme, no port that reads as one. */
const pathOf = ({ host, pathname }: URL): string => `${host.replaceAll(/[^\w.-]+/g, "_")}${pathname}`.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
