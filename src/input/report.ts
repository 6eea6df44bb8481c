import { z } from "zod";
import type { Report } from "../domain/report.ts";
import { parseJson } from "../lib/json.ts";
import type { Problem, Reading } from "./problem.ts";

/** What a comparison reads of a report; whatever else it says is kept as it is. */
const shape = z.looseObject({
  schemaVersion: z.literal(1),
  lang: z.enum(["fr", "en"]),
  edition: z.string(),
  generatedAt: z.string(),
  method: z.number(),
  procedures: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      status: z.string(),
      score: z.looseObject({ value: z.number().nullable() }),
      indicators: z.record(z.string(), z.looseObject({ level: z.string(), rank: z.string(), provenance: z.string() })),
      pages: z.array(z.looseObject({ role: z.string(), status: z.string(), failures: z.array(z.looseObject({ gatherer: z.string() })) })),
      verdicts: z.array(z.looseObject({ check: z.string(), outcome: z.string() })),
      findings: z.array(
        z.looseObject({ check: z.string(), outcome: z.string(), page: z.string(), message: z.string(), selector: z.string(), count: z.number() }),
      ),
    }),
  ),
});

/** Reads a report.json that Vigie wrote, or says why it is none. Never throws. */
export function readReport(text: string, file: string): Reading<{ readonly report: Report }> {
  const content = parseJson(text);
  if (content === undefined) return refused(file, "", { fr: "ce n'est pas du JSON", en: "this is not JSON" });
  const read = shape.safeParse(content);
  if (read.success) return { ok: true, report: content as Report };
  return refused(file, read.error.issues[0]?.path.join(".") ?? "", { fr: "ce n'est pas un rapport de Vigie", en: "this is not a report of Vigie" });
}

const refused = (file: string, path: string, message: Problem["message"]): Reading<never> => ({
  ok: false,
  problems: [{ file, line: 1, column: 1, path, message, fix }],
});

const fix = {
  fr: "donnez le report.json d'une édition, ou le dossier de cette édition",
  en: "give the report.json of an edition, or the folder of that edition",
};
