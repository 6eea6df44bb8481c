import { descendants, readXml } from "../markup.ts";
import type { PageLink } from "./page.ts";

/** Addresses of a site map (sitemaps.org): pages, and further site maps when it is an index. */
export type Sitemap = { readonly pages: readonly PageLink[]; readonly maps: readonly string[] };

/** Reads a site map; null when the text is none. A page has no name there: the last words of its address stand for it. */
export function readSitemap(text: string): Sitemap | null {
  const read = readXml(text);
  if (!read.ok || !/^(urlset|sitemapindex)$/.test(read.root.name)) return null;
  const addresses = descendants(read.root)
    .filter(({ name }) => name === "loc")
    .map((loc) => loc.text.trim())
    .filter((address) => /^https?:\/\//.test(address) && URL.canParse(address));
  return read.root.name === "urlset" ? { pages: addresses.map((href) => ({ href, name: nameOf(href) })), maps: [] } : { pages: [], maps: addresses };
}

/** `/demarches/acte-de-naissance.html` as "Acte de naissance". */
function nameOf(address: string): string {
  const last = new URL(address).pathname.split("/").findLast((part) => part !== "") ?? "";
  const words = decoded(last)
    .replace(/\.\w{2,5}$/, "")
    .replaceAll(/[-_+]+/g, " ")
    .trim();
  return words.charAt(0).toLocaleUpperCase("fr") + words.slice(1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
