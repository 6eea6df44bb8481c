import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Text } from "../domain/text.ts";
import { type Mistake, quote, shownKey, write } from "./problem.ts";
import { missingBlank } from "./syntax.ts";

/** A value of the file and where it stands. */
export type Located = {
  /** Offset of its key, or of itself in a list. */
  readonly at: number;
  /** Plain JSON, null-prototype objects. */
  readonly value: unknown;
  /** The words of a scalar as they stand in the file (`0044`). */
  readonly written?: string;
  readonly keys?: ReadonlyMap<string, Located>;
  readonly items?: readonly Located[];
};

/** `complete` is false when the document was given up on the way: the mistakes say why, the root is not to be judged. */
export type Tree = { readonly root: Located; readonly mistakes: readonly Mistake[]; readonly complete: boolean };

/** The whole document as located values, aliases followed, and the mistakes that only the tree shows. */
export function locate(document: Document.Parsed, source: string): Tree {
  const walk: Walk = { source, mistakes: [], anchors: new Map(), expanding: new Set(), budget: { nodes: MOST_ALIASED_NODES } };
  const root = locateNode(document.contents, { at: 0, path: "" }, walk);
  return { root, mistakes: walk.mistakes, complete: walk.budget.nodes >= 0 };
}

/** How many values aliases may repeat in one file: a list of procedures needs a few hundred, a YAML bomb billions. */
const MOST_ALIASED_NODES = 10_000;

type Spot = { readonly at: number; readonly path: string };
/** The state of one walk; its lists grow as the walk goes. */
type Walk = {
  readonly source: string;
  readonly mistakes: Mistake[];
  /** The last node that took each anchor's name. */
  readonly anchors: Map<string, Node>;
  readonly expanding: Set<Node>;
  readonly budget: { nodes: number };
};

function locateNode(node: unknown, spot: Spot, walk: Walk): Located {
  if (!afford(1, spot, walk)) return { at: spot.at, value: null };
  if (isAlias(node)) return locateAlias(node, spot, walk);
  if (isNode(node) && node.anchor && walk.expanding.size === 0) walk.anchors.set(node.anchor, node);
  if (isMap(node)) return locateMap(node, spot, walk);
  if (isSeq(node)) return locateList(node, spot, walk);
  return isScalar(node) ? locateScalar(node, spot, walk) : { at: spot.at, value: null };
}

function locateScalar(scalar: Scalar, spot: Spot, walk: Walk): Located {
  const written = scalar.source ?? String(scalar.value);
  afford(Math.floor(written.length / 50), spot, walk);
  walk.mistakes.push(...swallowed(scalar, walk.source));
  return { at: spot.at, value: scalarValue(scalar.value, written), written };
}

function scalarValue(value: unknown, written: string): unknown {
  const isPlain = value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number";
  return isPlain ? value : written;
}

function locateAlias(alias: Alias, spot: Spot, walk: Walk): Located {
  const target = walk.anchors.get(alias.source);
  const refuse = (message: Text): Located => {
    walk.mistakes.push({ ...spot, message, fix: IN_FULL });
    return { at: spot.at, value: null };
  };
  const name = quote(`*${alias.source}`);
  if (!target)
    return refuse({
      fr: `${name} renvoie à une ancre qui n'existe pas (une valeur qui commence par * se met entre guillemets)`,
      en: `${name} points to an anchor that does not exist (a value that starts with * goes in quotes)`,
    });
  if (walk.expanding.has(target)) return refuse({ fr: `${name} se contient lui-même`, en: `${name} contains itself` });
  walk.expanding.add(target);
  const located = locateNode(target, spot, walk);
  walk.expanding.delete(target);
  return located;
}

/** Counts what aliases repeat; false from the moment it is too much, said once. */
function afford(nodes: number, spot: Spot, { expanding, budget, mistakes }: Walk): boolean {
  if (expanding.size === 0 || budget.nodes < 0) return budget.nodes >= 0;
  budget.nodes -= nodes;
  if (budget.nodes < 0) mistakes.push({ ...spot, message: BOMB, fix: IN_FULL });
  return budget.nodes >= 0;
}

const IN_FULL: Text = { fr: "écrivez la valeur en toutes lettres", en: "write the value in full" };

const BOMB: Text = {
  fr: `les alias de ce fichier se multiplient sans mesure (plus de ${MOST_ALIASED_NODES} valeurs)`,
  en: `the aliases of this file multiply beyond measure (more than ${MOST_ALIASED_NODES} values)`,
};

function locateList(list: YAMLSeq, { at, path }: Spot, walk: Walk): Located {
  const items = list.items.map((item, index) => locateNode(item, { at: startOf(item, at), path: `${path}[${index}]` }, walk));
  return { at, value: items.map((item) => item.value), items };
}

function locateMap(map: YAMLMap, spot: Spot, walk: Walk): Located {
  const keys = new Map<string, Located>();
  for (const pair of map.items) {
    const at = startOf(pair.key, startOf(map, spot.at));
    const key = keyOf(pair);
    const path = under(spot.path, key);
    const trouble = keyTrouble(key, keys);
    if (trouble) walk.mistakes.push({ at, path, ...trouble });
    else keys.set(key ?? "", locateNode(pair.value, { at, path }, walk));
  }
  const value = Object.assign(Object.create(null), Object.fromEntries([...keys].map(([key, one]) => [key, one.value])));
  return { at: spot.at, value, keys };
}

const under = (path: string, key: string | null): string => [path, shownKey(key ?? "")].filter(Boolean).join(".");

const keyOf = (pair: Pair): string | null => (isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null);

function keyTrouble(key: string | null, keys: ReadonlyMap<string, Located>): { readonly message: Text; readonly fix: Text } | null {
  const remove: Text = { fr: "supprimez cette clé", en: "remove this key" };
  if (key === null) return { message: { fr: "une clé doit être un mot", en: "a key must be a word" }, fix: write('id: "1656"') };
  if (key === "__proto__") return { message: { fr: "clé interdite", en: "forbidden key" }, fix: remove };
  if (key === "<<")
    return {
      message: { fr: "la fusion << n'est pas comprise", en: "the merge key << is not understood" },
      fix: { fr: "recopiez les clés, ou utilisez defaults:", en: "copy the keys, or use defaults:" },
    };
  return keys.has(key)
    ? {
        message: { fr: `clé ${quote(key)} écrite deux fois`, en: `key ${quote(key)} written twice` },
        fix: { fr: "gardez une seule des deux lignes", en: "keep only one of the two lines" },
      }
    : null;
}

/** A key glued to its value (`url:https://…`) is silently the end of the text above: said, since a whole line would be lost. */
function swallowed({ type, range }: Scalar, source: string): readonly Mistake[] {
  if (type !== "PLAIN" || !range) return [];
  const [from, to] = range;
  const glued = [...source.slice(from, to).matchAll(/\n[ \t]*([a-z_]{2,20}):(\S)/g)];
  return glued.map((match) => ({ at: from + match.index + match[0].search(/[a-z]/), path: match[1] ?? "", ...missingBlank(match[1] ?? "") }));
}

const startOf = (node: unknown, otherwise: number): number =>
  node && typeof node === "object" && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : otherwise;
