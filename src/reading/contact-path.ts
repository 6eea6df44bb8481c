import type { ContactCandidate } from "../domain/evidence.ts";
import type { ContactKind, ContactMeans, ContactReading, Source } from "../domain/reading.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";
import { plain } from "../lib/plain.ts";
import { pageKey } from "../lib/sites.ts";
import { type ContactPage, readContacts, unique } from "./contacts.ts";
import { findPhones } from "./phones.ts";

/** One page of the path with its candidates. */
export type ContactSeen = { readonly page: ContactPage; readonly candidates: readonly ContactCandidate[] };

/** A visit, as far as following a contact link goes. */
export type ContactVisit = Pick<Visit, "requestedUrl" | "finalUrl" | "status">;

/**
 * The contact means of a whole procedure. A contact link whose page was visited gives way to what that page shows: it stays
 * only when the page asks what it is about before anything else, and not when nothing is there or the page is gone.
 */
export function readContactPath(seen: readonly ContactSeen[], visits: readonly ContactVisit[]): ContactReading {
  const perPage = seen.map((one) => ({ ...one, means: readContacts(one.candidates, one.page) }));
  const kept = perPage.flatMap(({ page, means }) =>
    means.flatMap((one) => (one.kind === "form" && one.clicks > page.clicks ? follow(one, perPage, visits) : [one])),
  );
  const contacts = unique(kept.filter((one) => !isAboutAccessibility(one)));
  return { contacts, nonDigital: contacts.some((one) => one.own && nonDigitalKinds.has(one.kind)) };
}

/**
 * What only the declaration shows is there to report accessibility defects, behind a link that does not say contact: it is
 * no easy way to ask about the procedure. A declaration that is itself the start page is read like any page.
 */
const isAboutAccessibility = (one: ContactMeans): boolean => one.page === "declaration" && one.own;

const nonDigitalKinds: ReadonlySet<ContactKind> = new Set(["phone", "callback", "counter"]);

/** Kinds that count for the level: the service's own, without an account; a postal address alone does not. */
export const countedKinds = (contacts: readonly ContactMeans[]): readonly ContactKind[] => [
  ...new Set(contacts.filter((one) => one.own && !one.behindWall && one.kind !== "postal").map((one) => one.kind)),
];

/** Pictures that seem to show a telephone number which their alternative does not give: only eyes can tell. */
export const phonePictures = (seen: readonly ContactSeen[]): readonly Source[] =>
  seen.flatMap(({ page, candidates }) =>
    candidates
      .filter(({ kind, quote }) => kind === "image" && findPhones(quote).length === 0 && /telephon|numero|appele[rz]|joindre/.test(plain(quote)))
      .map(({ selector, quote }) => ({ page: page.role, url: page.url, selector, quote })),
  );

type ReadPage = ContactSeen & { readonly means: readonly ContactMeans[] };

function follow(link: ContactMeans, pages: readonly ReadPage[], visits: readonly ContactVisit[]): readonly ContactMeans[] {
  const key = pageKey(link.value);
  const visit = visits.find((one) => [one.requestedUrl, one.finalUrl].some((url) => url !== null && pageKey(url) === key));
  if (!visit || key === pageKey(link.url)) return [link];
  if (visit.status === "login_wall") return [{ ...link, behindWall: true }];
  if (!isJudgeable(visit)) return gone.has(visit.status) ? [] : [link];
  const target = pages.find(({ page }) => pageKey(page.url) === pageKey(visit.finalUrl ?? visit.requestedUrl));
  return target && !asksFirst(target) ? [] : [link];
}

/** The link leads nowhere: it is no way to reach anybody. */
const gone: ReadonlySet<Visit["status"]> = new Set(["not_found", "closed", "dns_error"]);

/** A contact page without any means of its own, but with a form that asks the subject first. */
function asksFirst({ candidates, means, page }: ReadPage): boolean {
  if (means.some((one) => one.own && one.clicks === page.clicks && one.kind !== "postal")) return false;
  return candidates.some(({ kind, landmark, context, quote }) => {
    const words = plain(`${quote} ${context}`);
    const aside = landmark === "header" || landmark === "footer" || landmark === "nav" || landmark === "search";
    return kind === "form" && !aside && context !== "" && !/search:|password:|newsletter|lettre d'information|recherch/.test(words);
  });
}
