import type { Procedure } from "../domain/procedure.ts";
import { isJudgeable, type Origin, type PageRole, type Visit } from "../domain/visit.ts";
import { pageKey } from "../lib/sites.ts";
import { declares } from "./declaration-page.ts";
import { declarationLinks } from "./mention.ts";
import { isFollowable, isWithinReach, type LinkedRole, NAMED, roleLinks } from "./roles.ts";
import { sameSite } from "./site.ts";

/** A page to visit next, and how it was found. */
export type Target = { readonly role: PageRole; readonly url: string; readonly clicks: number; readonly from: Origin | null };

/** What is looked for, most useful first: the number of pages is limited. */
const wanted: readonly LinkedRole[] = ["declaration", "login", "contact", "form", "help", "legal"];

/** How far from the start page links are followed. */
const maxClicks = 2;

/** How many pages are tried for one role when the first ones do not show themselves. */
const triesPerRole = 2;

/** The next page worth visiting, or null when the path is known or the limit is reached. Pure: it depends on the visits only. */
export function nextTarget(procedure: Procedure, visits: readonly Visit[]): Target | null {
  if (visits.length >= procedure.maxPages) return null;
  return namedTarget(procedure, visits) ?? foundTarget(visits);
}

/** Pages that the list names come first. */
function namedTarget({ pages, declarationUrl }: Procedure, visits: readonly Visit[]): Target | null {
  const named = [...(declarationUrl ? [{ role: "declaration" as const, url: declarationUrl }] : []), ...pages];
  const tried = new Set(visits.map((visit) => visit.requestedUrl));
  const next = named.find(({ url }) => !tried.has(url));
  return next ? { ...next, clicks: 1, from: null } : null;
}

function foundTarget(visits: readonly Visit[]): Target | null {
  const open = wanted.filter((role) => !isSettled(role, visits));
  const seen = new Set(visits.flatMap((visit) => [visit.requestedUrl, ...(visit.finalUrl ? [visit.finalUrl] : [])]).map(pageKey));
  const candidates = visits.flatMap(candidatesOn).filter(({ target }) => open.includes(target.role) && !seen.has(pageKey(target.url)));
  const best = candidates.sort(
    (a, b) => open.indexOf(a.target.role) - open.indexOf(b.target.role) || a.target.clicks - b.target.clicks || b.strength - a.strength,
  )[0];
  return best?.target ?? null;
}

/** A role is settled once a page of it was seen, or enough were tried. A form that asks to sign in first shows the login page as well. */
function isSettled(role: LinkedRole, visits: readonly Visit[]): boolean {
  const tried = visits.filter((visit) => visit.role === role);
  const seen = tried.some(shows[role] ?? isJudgeable) || tried.length >= triesPerRole;
  return seen || (role === "login" && visits.some((visit) => visit.status === "login_wall" && visit.evidence.franceConnect?.ok));
}

/** A form behind a sign-in is not seen: another way in, which asks for no account, may stand beside it. */
const isForm = (visit: Visit): boolean => isJudgeable(visit) && visit.status !== "login_wall";

/** A page that leads to the declaration (another page, a PDF) is not yet the declaration; a PDF that was read is. */
function isDeclared(visit: Visit): boolean {
  const piece = visit.evidence.declaration;
  return piece?.ok ? declares(piece.value) : isJudgeable(visit);
}

/** What shows itself by more than being seen. */
const shows: Partial<Record<LinkedRole, (visit: Visit) => boolean>> = { declaration: isDeclared, form: isForm };

type Candidate = { readonly target: Target & { readonly role: LinkedRole }; readonly strength: number };

function candidatesOn(visit: Visit): readonly Candidate[] {
  const links = visit.evidence.links;
  if (!links?.ok || !isJudgeable(visit) || visit.clicks >= maxClicks || !visit.finalUrl) return [];
  const here = visit.finalUrl;
  const linked = roleLinks(links.value.links, here).flatMap(({ role, link, strength }) => {
    if (!link.href || !isWithinReach(role, strength, here, link.href, sameSite)) return [];
    const from = { url: here, text: link.name, selector: link.selector };
    return [{ target: { role, url: link.href, clicks: visit.clicks + 1, from }, strength }];
  });
  return [...linked, ...mentionedOn(visit, here)];
}

/** Declarations to which a mention leads, whatever the link itself says: "Accessibilité : <a>partiellement conforme</a>". */
function mentionedOn({ evidence, clicks }: Visit, here: string): readonly Candidate[] {
  if (!evidence.declaration?.ok) return [];
  return declarationLinks(evidence.declaration.value.mentions, here).flatMap(({ href, quote, selector }) => {
    const strength = /conform|compliant|d[ée]claration/i.test(quote) ? NAMED : NAMED / 2;
    const followed = href !== null && !/\.pdf$/i.test(href) && isFollowable({ href, name: quote, kind: "link" }, here);
    if (!followed || !isWithinReach("declaration", strength, here, href, sameSite)) return [];
    return [{ target: { role: "declaration" as const, url: href, clicks: clicks + 1, from: { url: here, text: quote, selector } }, strength }];
  });
}
