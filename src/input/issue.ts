import type { z } from "zod";
import type { Text } from "../domain/text.ts";
import { exampleOf } from "./example.ts";
import type { Located } from "./located.ts";
import { type Mistake, quote, shownKey, write } from "./problem.ts";
import { keysOf } from "./shape.ts";
import { plain, suggestion } from "./suggestion.ts";
import { betterValue, isFigure } from "./value.ts";

type Issue = z.core.$ZodIssue;

/** An issue of the shape as mistakes at their places in the file. */
export function issueMistakes(issue: Issue, root: Located): readonly Mistake[] {
  const spot = spotOf(issue.path, root);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, spot));
  if (spot.node === null) return missing(spot);
  return [{ at: spot.at, path: spot.path, ...explain(issue, spot, spot.node) }];
}

type Spot = {
  readonly path: string;
  /** Last name of the path, without list positions. */
  readonly key: string;
  readonly at: number;
  /** Null when the key is not there. */
  readonly node: Located | null;
  readonly parent: Located;
};

function spotOf(path: readonly PropertyKey[], root: Located): Spot {
  const start: Spot = { path: "", key: "", at: root.at, node: root, parent: root };
  return path.reduce<Spot>((spot, step) => (typeof step === "number" ? itemSpot(spot, step) : keySpot(spot, String(step))), start);
}

const itemSpot = (spot: Spot, index: number): Spot => below(spot, spot.node?.items?.[index], `${spot.path}[${index}]`, spot.key);
const keySpot = (spot: Spot, key: string): Spot => below(spot, spot.node?.keys?.get(key), spot.path ? `${spot.path}.${key}` : key, key);
const below = ({ at, node, parent }: Spot, child: Located | undefined, path: string, key: string): Spot => ({
  path,
  key,
  at: child?.at ?? at,
  node: child ?? null,
  parent: node ?? parent,
});

function unknownKey(key: string, spot: Spot): Mistake {
  const known = keysOf[spot.key] ?? [];
  const at = spot.node?.keys?.get(key)?.at ?? spot.at;
  const path = [spot.path, shownKey(key)].filter(Boolean).join(".");
  const message: Text = { fr: `clé inconnue ${quote(key)}`, en: `unknown key ${quote(key)}` };
  const near = meant(key, known);
  if (near) return { at, path, message: also(message, { fr: `vouliez-vous dire ${near} ?`, en: `did you mean ${near}?` }), fix: write(`${near}:`) };
  const home = Object.entries(keysOf).find(([block, keys]) => block !== spot.key && keys.includes(key))?.[0];
  if (home)
    return {
      at,
      path,
      message: also(message, { fr: `elle se place sous ${home}:`, en: `it belongs under ${home}:` }),
      fix: write(underBlock(home, key)),
    };
  return {
    at,
    path,
    message,
    fix: { fr: `supprimez-la ; clés possibles : ${known.join(", ")}`, en: `remove it; possible keys: ${known.join(", ")}` },
  };
}

const meant = (written: string, known: readonly string[]): string | null =>
  known.find((one) => Object.hasOwn(inFrench, plain(written)) && one === inFrench[plain(written)]) ?? suggestion(written, known);

/** French words that people write in place of the key, as `plain` compares them. */
const inFrench: Readonly<Record<string, string>> = {
  demarches: "procedures",
  nom: "name",
  identifiant: "id",
  ministere: "ministry",
  perimetre: "perimeter",
  adresse: "url",
  lien: "url",
  usagers: "audience",
  publics: "audience",
  volumetrie: "volume",
  declaration: "declaration_url",
};

const also = (one: Text, hint: Text): Text => ({ fr: `${one.fr} (${hint.fr})`, en: `${one.en} (${hint.en})` });
const underBlock = (block: string, key: string): string =>
  block === "procedures" ? `procedures: [{ ${key}: … }]` : `${block}: { ${exampleOf(key, block)} }`;

/** A required key that is not there; silent when an unknown key beside it already got the advice. */
function missing({ key, path, at, parent }: Spot): readonly Mistake[] {
  const block = Object.values(keysOf).find((keys) => keys.includes(key)) ?? [];
  const written = [...(parent.keys?.keys() ?? [])];
  if (written.some((one) => !block.includes(one) && meant(one, block) === key)) return [];
  return [{ at, path, message: { fr: `il manque la clé ${key}`, en: `the key ${key} is missing` }, fix: write(exampleOf(key)) }];
}

function explain(issue: Issue, { key, path }: Spot, node: Located): { readonly message: Text; readonly fix: Text } {
  const isItem = path.endsWith("]");
  const example = isItem ? itemExample(key) : exampleOf(key, path.split(".").at(-2));
  const fix = write(betterValue(issue, node, isItem ? null : key) ?? example);
  if (path === "")
    return { message: { fr: "le fichier n'est pas un bloc de clés", en: "the file is not a block of keys" }, fix: write("procedures: …") };
  if (node.value === null) return { message: { fr: "la valeur est vide", en: "the value is empty" }, fix };
  if (glued(issue, node)) return { message: { fr: "il manque un blanc après les deux-points", en: "a blank is missing after the colon" }, fix };
  return { message: wrong(issue, node), fix };
}

const itemExample = (key: string): string => (key === "procedures" ? '- id: "1656"' : exampleOf(key));

/** `- id:1656`: a text where a block of keys is expected. */
const glued = (issue: Issue, node: Located): boolean =>
  issue.code === "invalid_type" && issue.expected === "object" && typeof node.value === "string" && /^[a-z_]+:\S/.test(node.value);

function wrong(issue: Issue, node: Located): Text {
  if (issue.code === "invalid_type") return wrongType(issue.expected, node);
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String).join(", ");
    return { fr: `${shown(node)} n'est pas une valeur possible (${choices})`, en: `${shown(node)} is not a possible value (${choices})` };
  }
  if (issue.code === "too_small" && issue.origin === "array") return { fr: "la liste est vide", en: "the list is empty" };
  if (issue.code === "too_small") return { fr: `${shown(node)} est en dessous de ${issue.minimum}`, en: `${shown(node)} is below ${issue.minimum}` };
  if (issue.code === "too_big") return { fr: `${shown(node)} dépasse ${issue.maximum}`, en: `${shown(node)} is above ${issue.maximum}` };
  if (issue.code === "invalid_union" || isFigure(issue)) return figureExpected(issue, node);
  return node.value === "" || typeof node.value !== "string" || node.value.trim() === ""
    ? { fr: "le texte est vide", en: "the text is empty" }
    : { fr: `${shown(node)} n'a pas la forme attendue`, en: `${shown(node)} does not have the expected form` };
}

function figureExpected(issue: Issue, node: Located): Text {
  const limit = issue.code === "invalid_union" ? issue.errors.flat().find((one) => one.code === "too_big" || one.code === "too_small") : undefined;
  if (limit) return wrong(limit, node);
  return {
    fr: `${shown(node)} n'est ni un nombre ni un mot officiel (À venir, Non applicable…)`,
    en: `${shown(node)} is neither a number nor an official word (À venir, Non applicable…)`,
  };
}

function wrongType(expected: string, node: Located): Text {
  const kind = kinds[expected] ?? kinds.string;
  if (expected === "string" && typeof node.value === "number")
    return { fr: `${shown(node)} est lu comme un nombre, or il faut un texte`, en: `${shown(node)} is read as a number, but a text is needed` };
  return { fr: `${shown(node)} n'est pas ${kind.fr}`, en: `${shown(node)} is not ${kind.en}` };
}

const kinds: Readonly<Record<string, Text>> & { readonly string: Text } = {
  string: { fr: "un texte", en: "a text" },
  number: { fr: "un nombre", en: "a number" },
  int: { fr: "un nombre entier", en: "a whole number" },
  array: { fr: "une liste", en: "a list" },
  object: { fr: "un bloc de clés", en: "a block of keys" },
};

function shown(node: Located): Text["fr"] {
  if (node.items) return "[…]";
  if (node.keys) return "{…}";
  return typeof node.value === "string" ? quote(node.written ?? "") : quote(node.written ?? "").slice(1, -1);
}
