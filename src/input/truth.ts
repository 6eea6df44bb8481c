import type { Truth } from "../domain/calibration.ts";
import { readLabels } from "./labels.ts";
import { readOfficialTruth } from "./official/truth.ts";
import type { Reading } from "./problem.ts";

/** Reads a table made by people: labelled pages (JSON) or the official edition (CSV, XLSX), told by its content. */
export async function readTruth(bytes: Uint8Array, file: string): Promise<Reading<{ readonly truth: Truth }>> {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return /^[{[]/.test(start) ? readLabels(new TextDecoder().decode(bytes), file) : readOfficialTruth(bytes, file);
}
