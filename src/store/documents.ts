import type { Edition } from "../domain/edition.ts";
import { DOSSIER_SCHEMA, type Dossier } from "../domain/visit.ts";
import { DamagedError, StoreError } from "./store-error.ts";

/** A dossier as it is kept: one line a value, so that a person can read it and compare two. */
export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Reads a dossier of the given procedure. Throws a StoreError that names the file and says what to do. */
export function parseDossier(source: string, path: string, id: string): Dossier {
  const value = parse(source, path);
  checkSchema(value.schema, DOSSIER_SCHEMA, path);
  if (!Array.isArray(value.visits) || !isRecord(value.procedure)) throw damaged(path, notDossier);
  if (value.procedure.id !== id)
    throw damaged(path, { fr: `il parle de la démarche ${value.procedure.id}`, en: `it is about procedure ${value.procedure.id}` });
  return value as unknown as Dossier;
}

/** Reads an edition. Throws a StoreError that names the file and says what to do. */
export function parseEdition(source: string, path: string): Edition {
  const value = parse(source, path);
  checkSchema(value.schema, EDITION_SCHEMA, path);
  if (!Array.isArray(value.procedures) || typeof value.name !== "string") throw damaged(path, notEdition);
  return value as unknown as Edition;
}

const EDITION_SCHEMA = 1;
const notDossier = { fr: "ce n'est pas un dossier de Vigie", en: "it is no dossier of Vigie" };
const notEdition = { fr: "ce n'est pas une édition de Vigie", en: "it is no edition of Vigie" };

type Reason = { readonly fr: string; readonly en: string };
type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

function parse(source: string, path: string): Json {
  try {
    const value: unknown = JSON.parse(source);
    if (isRecord(value)) return value;
  } catch (error) {
    throw damaged(path, { fr: "ce n'est pas du JSON complet", en: "it is no complete JSON" }, error);
  }
  throw damaged(path, { fr: "ce n'est pas un objet JSON", en: "it is no JSON object" });
}

const damaged = (path: string, { fr, en }: Reason, cause?: unknown): DamagedError =>
  new DamagedError(
    {
      fr: `${path} : illisible, ${fr}. Supprimez ce fichier pour que la démarche soit auditée de nouveau, ou recommencez l'édition avec --fresh.`,
      en: `${path}: unreadable, ${en}. Delete this file so that the procedure is audited again, or begin the edition anew with --fresh.`,
    },
    cause,
  );

/** There is one schema so far: older ones will be migrated here, newer ones need a newer Vigie. */
function checkSchema(found: unknown, known: number, path: string): void {
  if (found === known) return;
  if (typeof found !== "number" || found < known)
    throw damaged(path, { fr: "son numéro de schéma manque ou n'existe pas", en: "its schema number is missing or does not exist" });
  throw new StoreError({
    fr: `${path} : écrit par une version plus récente de Vigie (schéma ${found}, cette version lit le schéma ${known}). Mettez Vigie à jour, ou recommencez l'édition avec --fresh.`,
    en: `${path}: written by a newer Vigie (schema ${found}, this version reads schema ${known}). Update Vigie, or begin the edition anew with --fresh.`,
  });
}
