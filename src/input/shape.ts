import { z } from "zod";
import { indicators, type LevelledId, levelledIds } from "../domain/indicator.ts";
import { importedFigures } from "../domain/procedure.ts";
import { pageRoles } from "../domain/visit.ts";

/** Official words never contain a digit, so a badly written number ("0,96") is not taken for one of them. */
export const OFFICIAL_WORDS = /^\s*[^0-9\s][^0-9]*$/u;

/** Ids become file names: no path, nothing hidden, no device name of Windows, no final dot (Windows drops it). */
export const ID =
  /^(?![Cc][Oo][Nn](?:\.|$)|[Pp][Rr][Nn](?:\.|$)|[Aa][Uu][Xx](?:\.|$)|[Nn][Uu][Ll](?:\.|$)|[Cc][Oo][Mm][0-9](?:\.|$)|[Ll][Pp][Tt][0-9](?:\.|$))(?=[A-Za-z0-9._-]{1,64}$)[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/u;

/** What an editor can check of a URL; `url.ts` says the rest. `${NAME}` may stand for any part of it. */
const URL_TEXT = /^\s*(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/(?![^/?#\s]*@)|\$\{[A-Za-z_][A-Za-z0-9_]*\})\S*\s*$/u;

const text = (description: string) => z.string().regex(/\S/u).meta({ description });
const url = (description: string) => z.string().regex(URL_TEXT).meta({ description });
const figure = (description: string, max?: number) => {
  const number = max === undefined ? z.number().min(0) : z.number().min(0).max(max);
  return z
    .union([number, z.string().regex(OFFICIAL_WORDS)])
    .optional()
    .meta({ description });
};
const level = (id: LevelledId) =>
  z
    .enum(Object.keys(indicators[id].levels))
    .optional()
    .meta({ description: `Lowest official level accepted for "${indicators[id].title.en}".` });

const isoDay = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u)
    .optional()
    .meta({ description });

const maxPages = z.int().min(1).max(50).optional().meta({ description: "How many pages may be visited, start page included (6 when not said)." });

const namedPage = z
  .strictObject({
    role: z.enum(pageRoles.filter((role) => role !== "start")).meta({ description: "What the page is for." }),
    url: url("Absolute http(s) address of the page."),
  })
  .meta({ title: "Named page", description: "A page given by hand rather than discovered." });

const declared = z
  .strictObject({
    online: text("Statut En ligne.").optional(),
    handicap: text("Prise en compte Handicap.").optional(),
    rgaa_rate: figure("Taux Audit RGAA: a fraction from 0 to 1, or an official word.", 1),
    declaration_date: text("Date Publication Déclaration: ISO date, or the official words.").optional(),
    auth: text("FranceConnect.").optional(),
    dlnuf: figure("Score DLNUF: how many items are asked again, or an official word."),
  })
  .meta({ title: "Declared", description: "What only a human knows, kept from edition to edition." });

const imported = z
  .strictObject({
    source: text("Where the figures come from."),
    date: isoDay("Day of the figures that come from `source` (ISO date)."),
    sources: z
      .record(z.string(), z.array(z.enum(importedFigures)))
      .optional()
      .meta({ description: "Figures that come from elsewhere than `source`, by their own source." }),
    satisfaction: figure("Note Satisfaction, from 0 to 10, or an official word.", 10),
    simplicity: figure("Note Clarté Langage, from 0 to 10, or an official word.", 10),
    help_used: figure("Niveau Autonomie: a fraction from 0 to 1, or an official word.", 1),
    help_reachable: figure("Aide Joignable: a fraction from 0 to 1, or an official word.", 1),
    help_efficient: figure("Aide Efficace, from 0 to 10, or an official word.", 10),
    usage: figure("% Recours au Numérique: a fraction from 0 to 1, or an official word.", 1),
    uptime: figure("Taux Dispo: a fraction from 0 to 1, or an official word.", 1),
    response_ms: figure("Tps Moy Chargement, in milliseconds, or an official word."),
  })
  .meta({ title: "Imported", description: "Statistics taken over from elsewhere (user feedback, monitor)." });

/** In the order of the report. */
const lowestLevels = Object.fromEntries(levelledIds.map((id) => [id, level(id)])) as Record<LevelledId, ReturnType<typeof level>>;

const budget = z
  .strictObject({
    score: z.number().min(0).max(100).optional().meta({ description: "Lowest score accepted, from 0 to 100." }),
    ...lowestLevels,
    new_findings: z.int().min(0).optional().meta({ description: "How many new findings are accepted." }),
  })
  .meta({ title: "Budget", description: "What `vigie gate` demands." });

const procedure = z
  .strictObject({
    id: z
      .string()
      .regex(ID)
      .meta({ description: "Stable, unique, never reused; in quotes. Letters, digits, dot, hyphen, underscore; 64 at most; not first a dot." }),
    name: text("Name of the procedure."),
    administration: text("Administration in charge.").optional(),
    ministry: text("Ministry in charge.").optional(),
    perimeter: text("Périmètre ministériel (AC/SG).").optional(),
    url: z
      .string()
      .regex(URL_TEXT)
      .nullable()
      .optional()
      .meta({ description: "Absolute http(s) address of the start page; without it the procedure is reported as no_url." }),
    audience: z.array(text("Kind of users.")).optional().meta({ description: "Who the procedure is for." }),
    volume: figure("How many times a year; a number or an official word."),
    volume_online: figure("How many times a year online; a number or an official word."),
    france_connect: z.enum(["expected", "not_applicable"]).optional().meta({ description: "Whether FranceConnect should be offered." }),
    declaration_url: url("Accessibility statement of this procedure, where several procedures share a page.").optional(),
    jdma_id: z.string().regex(ID).optional().meta({ description: "Product id of the feedback button when it is not the id; in quotes." }),
    pages: z.array(namedPage).optional().meta({ description: "Pages given by hand; otherwise they are discovered." }),
    max_pages: maxPages,
    declared: declared.optional(),
    imported: imported.optional(),
    budget: budget.optional(),
  })
  .meta({ title: "Procedure", description: "An administrative procedure (démarche)." });

const defaults = z
  .strictObject({ max_pages: maxPages })
  .meta({ title: "Defaults", description: "Values for every procedure that does not say its own." });

/** The shape of procedures.yaml: the only description of the file, from which the JSON Schema is generated. */
export const proceduresFile = z
  .strictObject({
    defaults: defaults.optional(),
    procedures: z.array(procedure).min(1).meta({ description: "The procedures, in the order of the report." }),
  })
  .meta({ title: "Vigie: list of procedures", description: "The administrative procedures that Vigie audits (procedures.yaml)." });

export type ProceduresFile = z.infer<typeof proceduresFile>;
export type ListedProcedure = ProceduresFile["procedures"][number];

/** Keys allowed in each block, by the name of the block; "" is the file itself. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(proceduresFile.shape),
  defaults: Object.keys(defaults.shape),
  procedures: Object.keys(procedure.shape),
  pages: Object.keys(namedPage.shape),
  declared: Object.keys(declared.shape),
  imported: Object.keys(imported.shape),
  budget: Object.keys(budget.shape),
};
