import { z } from "zod";
import type { EditionDigest, Levels } from "../domain/history.ts";
import { indicatorIds, provenances, TO_CONFIRM } from "../domain/indicator.ts";
import { pageRoles, visitStatuses } from "../domain/visit.ts";
import { parseJson } from "../lib/json.ts";

const whole = z.int().min(0);
const side = z.object({ level: z.string(), rank: z.enum(["goal", "middle", "bottom", "grey"]), provenance: z.enum(provenances) });

const shape = z.object({
  schemaVersion: z.literal(1),
  edition: z.string(),
  generatedAt: z.string(),
  vigie: z.string(),
  method: z.number(),
  rules: z.array(z.string()).exactOptional(),
  procedures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.enum(visitStatuses),
      score: z.number().nullable(),
      goals: z.object({ reached: whole, evaluated: whole }),
      levels: z.partialRecord(z.enum(indicatorIds), side),
      nonCompliant: z.partialRecord(z.enum(pageRoles), z.array(z.string())),
      leftOut: z.partialRecord(z.enum(pageRoles), z.array(whole)).exactOptional(),
    }),
  ),
});

/** Reads a digest.json that Vigie wrote; null when it is none, or of another shape: the edition can be judged again. Never throws. */
export function readDigest(text: string): EditionDigest | null {
  const read = shape.safeParse(parseJson(text));
  if (!read.success) return null;
  return { ...read.data, procedures: read.data.procedures.map((one) => ({ ...one, levels: whollyKnown(one.levels) })) };
}

/** An indicator that did not exist then was told by nobody. */
const whollyKnown = (levels: Partial<Levels>): Levels =>
  Object.fromEntries(indicatorIds.map((id) => [id, levels[id] ?? { level: TO_CONFIRM, rank: "grey", provenance: "to-confirm" }])) as Levels;
