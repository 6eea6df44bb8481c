import { fileNameOf } from "./file-name.ts";
import type { Located } from "./located.ts";
import { type Mistake, quote, write } from "./problem.ts";
import { ID } from "./shape.ts";
import { readUrl } from "./url.ts";
import type { Environment } from "./variables.ts";

/** What the shape cannot say: ids are file names and unique, URLs are usable. */
export function brokenRules(root: Located, env: Environment): readonly Mistake[] {
  const procedures = root.keys?.get("procedures")?.items ?? [];
  return [...procedures.flatMap((one, index) => ofProcedure(one, `procedures[${index}]`, env)), ...duplicates(procedures)];
}

const URL_KEYS = ["url", "declaration_url"];
const ID_KEYS = ["id", "jdma_id"];

function ofProcedure(procedure: Located, path: string, env: Environment): readonly Mistake[] {
  const pages = procedure.keys?.get("pages")?.items ?? [];
  return [
    ...ID_KEYS.flatMap((key) => ofId(procedure.keys?.get(key), `${path}.${key}`, key)),
    ...URL_KEYS.flatMap((key) => ofUrl(procedure.keys?.get(key), `${path}.${key}`, env)),
    ...pages.flatMap((page, index) => ofUrl(page.keys?.get("url"), `${path}.pages[${index}].url`, env)),
  ];
}

function ofUrl(node: Located | undefined, path: string, env: Environment): readonly Mistake[] {
  if (!node || typeof node.value !== "string") return [];
  const read = readUrl(node.value, env);
  return read.ok ? [] : [{ at: node.at, path, message: read.message, fix: read.fix }];
}

function ofId(node: Located | undefined, path: string, key: string): readonly Mistake[] {
  if (!node || typeof node.value !== "string" || ID.test(node.value)) return [];
  const id = node.value;
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(id);
  const message = reserved
    ? {
        fr: `${quote(id)} est un nom réservé par Windows, or l'identifiant devient un nom de fichier`,
        en: `${quote(id)} is a name reserved by Windows, and the id becomes a file name`,
      }
    : {
        fr: `${quote(id)} ne peut pas devenir un nom de fichier : 1 à 64 lettres sans accent, chiffres, points, tirets ou soulignés, sans point au début ni à la fin`,
        en: `${quote(id)} cannot become a file name: 1 to 64 letters without accents, digits, dots, hyphens or underscores, no dot at either end`,
      };
  return [{ at: node.at, path, message, fix: write(`${key}: "${reserved ? `demarche-${id.slice(0, 40)}` : fileName(id)}"`) }];
}

/** The nearest id that can be a file name. */
const fileName = (id: string): string => fileNameOf(id) ?? "demarche-1";

/** Two ids that differ only by case would share a file on Windows and macOS. */
function duplicates(procedures: readonly Located[]): readonly Mistake[] {
  const firsts = new Map<string, { readonly id: string; readonly index: number }>();
  return procedures.flatMap((procedure, index) => {
    const node = procedure.keys?.get("id");
    const id = node?.written;
    if (!node || !id) return [];
    const first = firsts.get(id.toLowerCase());
    if (!first) {
      firsts.set(id.toLowerCase(), { id, index });
      return [];
    }
    return [duplicate(node.at, `procedures[${index}].id`, id, first)];
  });
}

function duplicate(at: number, path: string, id: string, first: { readonly id: string; readonly index: number }): Mistake {
  const nth = first.index + 1;
  const message =
    first.id === id
      ? { fr: `${quote(id)} est déjà l'identifiant de la démarche n° ${nth}`, en: `${quote(id)} is already the id of procedure no. ${nth}` }
      : {
          fr: `${quote(id)} ne diffère de ${quote(first.id)} (démarche n° ${nth}) que par les majuscules`,
          en: `${quote(id)} differs from ${quote(first.id)} (procedure no. ${nth}) only by case`,
        };
  return { at, path, message, fix: { fr: "écrivez un identifiant qui n'a jamais servi", en: "write an id that was never used" } };
}
