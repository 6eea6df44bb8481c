import { z } from "zod";
import { proceduresFile } from "./shape.ts";

/** The JSON Schema (draft 2020-12) of procedures.yaml, for editors: published as docs/schemas/procedures.schema.json. */
export const proceduresJsonSchema = (): string => `${JSON.stringify(z.toJSONSchema(proceduresFile, { io: "input" }), null, 2)}\n`;
