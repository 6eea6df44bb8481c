import type { DeclarationEvidence } from "../domain/evidence.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Visit } from "../domain/visit.ts";
import { hostOf, pageKey } from "../lib/sites.ts";
import { readDeclarationText } from "./declaration-text.ts";
import { declarationLinks } from "./mention.ts";

/** A judgeable page with what was seen of its accessibility. */
export type SeenDeclarationPage = {
  readonly page: Pick<Visit, "role" | "requestedUrl" | "finalUrl" | "status" | "clicks">;
  readonly evidence: { readonly declaration: DeclarationEvidence };
};

/** Where the procedure's declaration stands: read, behind a page that could not be read, or nowhere on the pages seen. */
export type DeclarationPlace =
  | { readonly kind: "read"; readonly seen: SeenDeclarationPage; readonly others: readonly SeenDeclarationPage[] }
  | { readonly kind: "unread"; readonly url: string; readonly visit: Visit | null }
  | { readonly kind: "absent" };

export const urlOf = ({ finalUrl, requestedUrl }: { readonly finalUrl: string | null; readonly requestedUrl: string }): string =>
  finalUrl ?? requestedUrl;

/**
 * Chooses the procedure's own declaration: the one named by hand; else the declaration linked from the start page, then one on
 * its host, then the first; a start page may be its own declaration. `seen` are the judgeable pages, `pages` all of them.
 */
export function placeDeclaration(procedure: Procedure, seen: readonly SeenDeclarationPage[], pages: readonly Visit[]): DeclarationPlace {
  const named = procedure.declarationUrl ?? null;
  const isNamed = (page: Pick<Visit, "requestedUrl" | "finalUrl">): boolean =>
    named !== null && [page.requestedUrl, page.finalUrl].some((url) => url !== null && pageKey(url) === pageKey(named));
  const start = seen.find(({ page }) => page.role === "start");
  const written = seen.filter(({ evidence }) => evidence.declaration.blocks.length > 0);
  const candidates = named === null ? written : written.filter(({ page }) => isNamed(page));
  const ranked = candidates.toSorted((a, b) => rank(b, start, pages) - rank(a, start, pages));
  const best = ranked[0];
  if (best) return { kind: "read", seen: best, others: ranked.slice(1) };
  const missed = pages.find((visit) => (named === null ? visit.role === "declaration" : isNamed(visit)));
  if (missed) return { kind: "unread", url: urlOf(missed), visit: missed };
  const link = named ?? firstLink(seen);
  return link === null ? { kind: "absent" } : { kind: "unread", url: link, visit: null };
}

/** Does the text give a state or a rate? A page that only leads to the declaration does not. */
export function declares({ blocks }: Pick<DeclarationEvidence, "blocks">): boolean {
  const { level, rates, services } = readDeclarationText(blocks);
  return level !== null || rates.rate !== null || services !== null;
}

function rank({ page, evidence }: SeenDeclarationPage, start: SeenDeclarationPage | undefined, pages: readonly Visit[]): number {
  const linked = start ? declarationLinks(start.evidence.declaration.mentions, urlOf(start.page)).map(({ href }) => pageKey(href ?? "")) : [];
  const keys = [page.requestedUrl, page.finalUrl ?? page.requestedUrl].map(pageKey);
  const place = Math.min(...keys.map((key) => (linked.includes(key) ? linked.indexOf(key) : 99)));
  const host = hostOf(start ? urlOf(start.page) : (pages[0]?.requestedUrl ?? ""));
  const points = [
    page.role === "declaration" ? 100 : 0,
    declares(evidence.declaration) ? 60 : 0,
    place < 99 ? 40 - Math.min(place, 9) : 0,
    hostOf(urlOf(page)) === host ? 20 : 0,
    -page.clicks,
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

function firstLink(seen: readonly SeenDeclarationPage[]): string | null {
  const links = seen.flatMap(({ page, evidence }) => declarationLinks(evidence.declaration.mentions, urlOf(page)));
  return links[0]?.href ?? null;
}
