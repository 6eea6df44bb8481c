import { z } from "zod";
import type { FilePrint } from "../domain/manifest.ts";
import { parseJson } from "../lib/json.ts";

/** Below the edition's folder: a manifest that was tampered with leads nowhere else. */
const path = z.string().regex(/^(?:dossiers|evidence)(?:\/(?!\.)[\w.-]+)+$/u);
const print = z.object({ path, bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/u) });
const shape = z.object({ schema: z.literal(1), procedure: z.string(), dossier: print, files: z.array(print) });

/** The prints that a manifest holds, the dossier's first; null when it is no manifest of this procedure. Never throws. */
export function readManifest(text: string, id: string): readonly FilePrint[] | null {
  const read = shape.safeParse(parseJson(text));
  return read.success && read.data.procedure === id ? [read.data.dossier, ...read.data.files] : null;
}
