import type { JdmaCandidate } from "../domain/evidence.ts";
import type { JdmaReading, Source } from "../domain/reading.ts";
import type { PageRole } from "../domain/visit.ts";
import { parseUrl } from "../lib/sites.ts";

/** Candidates of one page, with the page. */
export type JdmaPage = { readonly candidates: readonly JdmaCandidate[]; readonly page: { readonly role: PageRole; readonly url: string } };

/** What is wired of "Je donne mon avis", over all pages; the product that is expected (null: not known) is preferred when several are there. */
export function readJdma(pages: readonly JdmaPage[], expectedId: string | null): JdmaReading {
  const found = pages.flatMap(({ candidates, page }) => candidates.filter(isButton).map((candidate) => ({ candidate, page })));
  const ids = found.flatMap(({ candidate }) => productOf(candidate.url) ?? []);
  const productId = ids.find((id) => id === expectedId) ?? ids[0] ?? null;
  const sources = found.map(
    ({ candidate, page }): Source => ({ page: page.role, url: page.url, selector: candidate.selector, quote: candidate.quote || candidate.url }),
  );
  return { sources, productId, matches: productId === null || expectedId === null ? null : productId === expectedId };
}

/** Official hosts, past and present. */
const host = /^([\w-]+\.)*(jedonnemonavis|voxusagers|monavis)\.numerique\.gouv\.fr$/;

/** A button leads to the form of a procedure; a link to the site's home page or to its published figures, or a picture alone, does not. */
function isButton({ form, url }: JdmaCandidate): boolean {
  const target = parseUrl(url);
  if (!target) return false;
  const official = host.test(target.hostname);
  if (form === "script") return true;
  return (
    official &&
    /^\/(demarches|avis|public)\b/i.test(target.pathname) &&
    !/\.(svg|png|jpe?g|gif)$|\/(stats?|statistiques)(\/|$)/i.test(target.pathname)
  );
}

/** Product id in `/Demarches/ID?button=N`; null in `/Demarches/avis/FORM?button=N`, whose number is the form's. */
export const productOf = (url: string): string | null => /^\/demarches\/(\d+)/i.exec(parseUrl(url)?.pathname ?? "")?.[1] ?? null;

/** Controls dressed as the official button that lead elsewhere, or nowhere that can be read. */
export const lookalikes = (pages: readonly JdmaPage[]): readonly Source[] =>
  pages.flatMap(({ candidates, page }) =>
    candidates
      .filter((candidate) => candidate.form === "image")
      .map(({ selector, quote, url }) => ({ page: page.role, url: page.url, selector, quote: quote || url })),
  );
