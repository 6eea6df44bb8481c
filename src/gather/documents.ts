import { collectDocuments, type DocumentCandidates } from "../browser/in-page/documents.ts";
import type { DocumentFile, DocumentLink } from "../domain/behaviour-evidence.ts";
import type { Gatherer } from "./gatherer.ts";

/** Files of one page that are looked at, and the time after which none is asked for any more (ms). */
const MOST_FILES = 6;
const BUDGET_MS = 12_000;

/** Files that the page offers for download; a few of them are asked for, by a plain client and with GET, and looked at. */
export const documents: Gatherer<"documents"> = {
  key: "documents",
  limitMs: 30_000,
  gather: async ({ read, readFile, url }) => {
    const { links, ...rest } = await read(collectDocuments, { max: 40 });
    const end = Date.now() + BUDGET_MS;
    const files = new Map<string, DocumentFile>();
    for (const href of likelyFirst(links)) {
      const late = files.size >= MOST_FILES || Date.now() > end;
      files.set(href, late || !readFile ? { seen: false, why: late ? "limit" : "not-asked" } : await readFile(href, url));
    }
    const fileOf = (href: string | null): DocumentFile => files.get(href ?? "") ?? { seen: false, why: "not-asked" };
    return { links: links.map((link): DocumentLink => ({ ...link, file: fileOf(link.href) })), ...rest };
  },
};

/** Addresses, each once, those that end like a file's first. */
function likelyFirst(links: DocumentCandidates["links"]): readonly string[] {
  const all = [...new Set(links.flatMap(({ href }) => (href && /^https?:/.test(href) ? [href] : [])))];
  const isLikely = (href: string): boolean => /\.pdf(?=$|[?#])/i.test(href);
  return [...all.filter(isLikely), ...all.filter((href) => !isLikely(href))];
}
