import { isJudgeable, type PageRole, type Visit } from "../domain/visit.ts";
import { parseUrl } from "../lib/sites.ts";
import type { Target } from "../reading/path.ts";

/** Keeps a file of evidence; returns its path. */
type Save = (name: string, content: Uint8Array | string) => Promise<string>;

/** One procedure's wish to see a page. */
export type Wish = {
  readonly target: Target;
  /** Id of the procedure. */
  readonly id: string;
  /** Saves beside the dossier of this procedure. */
  readonly save: Save;
  /** Makes the visit. */
  readonly visit: (save: Save) => Promise<Visit>;
};

/** Sees a page for a procedure, by a visit of its own or by one that was made for another. */
export type SharedPages = (wish: Wish) => Promise<Visit>;

/** Pages that many procedures share, and that do not depend on where one comes from. */
const shareable: ReadonlySet<PageRole> = new Set(["declaration", "legal"]);

/** Pages kept at once: procedures that share one mostly follow each other, and memory has an end. */
const mostKept = 24;

/**
 * Loads declarations and legal pages once for all procedures of a sweep: the visit, with its evidence, is given to each of them (`sharedWith` names
 * the procedure for which it was made, its files are saved again beside each dossier). The key is the requested URL without its fragment,
 * unless that is a route. A page that could not be judged, or was still changing, is visited again by
 * whoever wants it.
 */
export function createSharedPages(): SharedPages {
  const kept = new Map<string, Promise<Kept | null>>();
  const keep = (key: string, entry: Promise<Kept | null>): void => {
    kept.set(key, entry);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
  };
  return async (wish) => {
    if (!shareable.has(wish.target.role)) return wish.visit(wish.save);
    const key = keyOf(wish.target);
    // Asked for at once, nothing in between: two procedures never begin the same page together.
    const asked = kept.get(key);
    const there = asked ? await asked : null;
    if (there) return given(there, wish);
    const own = visitKept(wish);
    keep(key, own.entry);
    return own.visit;
  };
}

/** The visit, and what is kept of it for others: nothing when it is of no use to them. */
function visitKept({ id, save, visit }: Wish): { readonly visit: Promise<Visit>; readonly entry: Promise<Kept | null> } {
  const files: File[] = [];
  const mine = visit(async (name, content) => {
    const path = await save(name, content);
    files.push({ name, content, path });
    return path;
  });
  const entry = mine.then(
    (seen): Kept | null => (isJudgeable(seen) && seen.calm !== false ? { visit: seen, id, files } : null),
    () => null,
  );
  return { visit: mine, entry };
}

type File = { readonly name: string; readonly content: Uint8Array | string; readonly path: string };
type Kept = { readonly visit: Visit; readonly id: string; readonly files: readonly File[] };

async function given({ visit, id, files }: Kept, { target, save }: Wish): Promise<Visit> {
  const paths = new Map<unknown, string>();
  for (const { name, content, path } of files) paths.set(path, await save(name, content));
  const evidence = JSON.parse(JSON.stringify(visit.evidence), (_key, value: unknown) => paths.get(value) ?? value) as Visit["evidence"];
  return { ...visit, clicks: target.clicks, from: target.from, sharedWith: id, evidence };
}

function keyOf({ role, url }: Target): string {
  const parsed = parseUrl(url);
  if (!parsed) return `${role} ${url}`;
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = "";
  return `${role} ${parsed.href}`;
}
