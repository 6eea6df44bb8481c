import type { ContactCandidate } from "../domain/evidence.ts";
import type { ContactKind, ContactMeans } from "../domain/reading.ts";
import type { PageRole } from "../domain/visit.ts";
import { plain } from "../lib/plain.ts";
import { hostOf, parseUrl } from "../lib/sites.ts";
import { readAddress } from "./addresses.ts";
import { purposeOfForm } from "./contact-forms.ts";
import { contactScope } from "./contact-scope.ts";
import { isAppointment, isCallback, isContactByPlace, isContactName, isHumanChat, isRelay, openingHours } from "./contact-words.ts";
import { emailOfTarget, findEmails } from "./emails.ts";
import { findPhones, isPremium, phoneOfTarget } from "./phones.ts";

/** The page on which candidates were seen, as far as reading them goes. */
export type ContactPage = { readonly role: PageRole; readonly url: string; readonly clicks: number };

/** What a candidate turns out to be, before its owner is looked for. */
type Found = { readonly kind: ContactKind; readonly value: string; readonly premium?: boolean; readonly clicks?: number };

/** The contact means of one page, each kind and value once, best proof first. */
export function readContacts(candidates: readonly ContactCandidate[], page: ContactPage): readonly ContactMeans[] {
  const means = candidates
    .filter((candidate) => !isApplicants(candidate))
    .flatMap((candidate) => readers[candidate.kind](candidate, page).map((found) => toMeans(found, candidate, page)));
  return unique(means.filter((one) => !isSharedPart(one, means)));
}

/** The applicant's own number and address, shown back: in a summary of what was entered, or beside "Déconnexion" at the top. */
function isApplicants({ kind, quote, heading, context, landmark }: ContactCandidate): boolean {
  if (!/^(phone-text|mail-text|tel-link|mail-link|address-text)$/.test(kind) || quote.length > 80) return false;
  if (landmark === "header" || landmark === "nav") return quote.includes("@") && /deconnexion|(se|me) deconnecter/.test(plain(context));
  return landmark !== "footer" && ownData.test(plain(heading)) && !/contact|question|aide|assistance|support|service/.test(plain(quote));
}
const ownData =
  /^(\d+ ?[.)-]? ?)?(le |la )?(recapitulatif|(vos|mes) (informations|coordonnees|donnees)( personnelles| de contact)?$|mon profil$|(identite|coordonnees) du (demandeur|declarant)|demandeur$|declarant$)/;

/** Means of several pages or candidates, one per kind and value; the first is kept, completed with the hours of the others. */
export function unique(means: readonly ContactMeans[]): readonly ContactMeans[] {
  const groups = Map.groupBy(means, (one) => `${one.kind} ${one.value}`);
  return [...groups.values()].flatMap((group) => {
    const first = group.find((one) => one.own && one.quote !== "") ?? group.find((one) => one.quote !== "") ?? group[0];
    const hours = group.map((one) => one.hours).find((one) => one !== null) ?? null;
    // An owner that any of the places names is the owner: the same number, shown without words elsewhere, is still his.
    const owner = group.find((one) => one.scope !== "service" && one.scope !== "third_party")?.scope;
    if (!first) return [];
    return [{ ...first, hours, ...(owner ? { scope: owner, own: false } : {}) }];
  });
}

type Reader = (candidate: ContactCandidate, page: ContactPage) => readonly Found[];

const readers: Readonly<Record<ContactCandidate["kind"], Reader>> = {
  "tel-link": readTelLink,
  "phone-text": (candidate) => phonesIn(labelled(candidate)),
  image: ({ quote }) => [...phonesIn(quote), ...emailsIn(quote)],
  "mail-link": readMailLink,
  "mail-text": (candidate) => emailsIn(labelled(candidate)),
  "address-text": readAddress,
  form: readForm,
  "contact-link": readContactLink,
  appointment: readAppointment,
  chat: readLive,
};

const phonesIn = (text: string): readonly Found[] => findPhones(text).map(({ value, premium }) => ({ kind: "phone", value, premium }));
const emailsIn = (text: string): readonly Found[] => findEmails(text).map((value) => ({ kind: "email", value }));

/** A label often stands in the cell or the line before ("Télécopie", "Votre adresse e-mail"): it is read with the value. */
function labelled({ quote, context }: ContactCandidate): string {
  const before =
    context
      .slice(0, Math.max(0, context.indexOf(quote.slice(0, 40))))
      .split(" ¦ ")
      .findLast((text) => text.trim() !== "") ?? "";
  return before.length < 60 && !/[\d@]/.test(before) ? `${before.trim()} : ${quote}` : quote;
}

/** What is shown wins over the target: it is what people dial. */
function readTelLink({ quote, href }: ContactCandidate): readonly Found[] {
  const shown = findPhones(quote)[0]?.value ?? findPhones(`Téléphone : ${quote}`)[0]?.value;
  const value = shown ?? phoneOfTarget(href ?? "");
  return value ? [{ kind: "phone", value, premium: isPremium(value) }] : [];
}

function readMailLink({ quote, href }: ContactCandidate): readonly Found[] {
  const value = findEmails(quote)[0] ?? emailOfTarget(href ?? "");
  return value ? [{ kind: "email", value }] : [];
}

function readForm(candidate: ContactCandidate): readonly Found[] {
  const kind = purposeOfForm(candidate);
  return kind ? [{ kind, value: candidate.href ?? "" }] : [];
}

function readContactLink(candidate: ContactCandidate, page: ContactPage): readonly Found[] {
  const { quote } = candidate;
  if (isAnchor(candidate.href, page)) return [];
  if (hostOf(candidate.href) === "formulaire.defenseurdesdroits.fr") return [{ kind: "form", value: targetOf(candidate, page), clicks: 1 }];
  if (isCallback(quote)) return [{ kind: "callback", value: targetOf(candidate, page), clicks: 1 }];
  const named =
    isContactName(quote) || (candidate.href !== null && isContactByPlace(quote, `${candidate.heading} ¦ ${candidate.context}`, candidate.href));
  return named ? [{ kind: "form", value: targetOf(candidate, page), clicks: 1 }] : [];
}

function readAppointment(candidate: ContactCandidate, page: ContactPage): readonly Found[] {
  if (!isAppointment(candidate.quote)) return readContactLink(candidate, page);
  const kind = /t[ée]l[ée]phon/i.test(candidate.quote) ? "callback" : "counter";
  return [{ kind, value: targetOf(candidate, page), clicks: 1 }];
}

function readLive(candidate: ContactCandidate, page: ContactPage): readonly Found[] {
  const { quote, context } = candidate;
  const value = targetOf(candidate, page);
  if (isRelay(quote) || /acce-?o\.|elioz|rogervoice|sourdline|tadeo/i.test(candidate.href ?? "")) return [{ kind: "relay", value }];
  if (isCallback(quote)) return [{ kind: "callback", value, clicks: candidate.href ? 1 : 0 }];
  if (isHumanChat(quote, context)) return [{ kind: "chat", value: page.url }];
  return candidate.href === null ? [] : readContactLink(candidate, page);
}

/** Absolute target of a control; a button without one acts on its own page. */
const targetOf = ({ href }: ContactCandidate, page: ContactPage): string => (href && /^https?:/.test(href) ? href : page.url);

/** A link inside the page, or to the page itself: what it leads to is read there. A bare `#` is a scripted button. */
function isAnchor(href: string | null, page: ContactPage): boolean {
  const target = parseUrl(href);
  const here = parseUrl(page.url);
  if (!target || !here || target.origin !== here.origin || target.pathname !== here.pathname || target.search !== here.search) return false;
  if (/^#!?\//.test(target.hash) || /^#!?\//.test(here.hash)) return target.hash === here.hash;
  return target.hash !== "" || !href?.endsWith("#");
}

function toMeans(found: Found, candidate: ContactCandidate, page: ContactPage): ContactMeans {
  const { quote, heading, context, href, selector } = candidate;
  const scope = contactScope({
    kind: found.kind,
    value: found.value,
    quote: nearWords(found, candidate),
    heading,
    href,
    legal: page.role === "legal",
  });
  const timed = found.kind === "phone" || found.kind === "counter" || found.kind === "chat";
  return {
    kind: found.kind,
    value: found.value,
    scope,
    own: scope === "service",
    clicks: page.clicks + (found.clicks ?? 0),
    behindWall: false,
    hours: timed ? openingHours(context) : null,
    premium: found.premium ?? false,
    page: page.role,
    url: page.url,
    selector,
    quote,
  };
}

/** The words that say whose it is: for a bare number or address, what stands right before it as well. */
function nearWords(found: Found, { quote, context }: ContactCandidate): string {
  const bare = (found.kind === "phone" || found.kind === "email" || found.kind === "postal") && quote.length < 60;
  const at = context.indexOf(quote.slice(0, 40));
  const before = context.slice(Math.max(0, at - 80), Math.max(0, at));
  // "Hébergement : OVH, 01 40 81 21 22 ¦ Contact : mairie@ville.fr": the line before has said its own.
  const isAnother = /^(nous )?contact/i.test(quote) && (findPhones(before).length > 0 || before.includes("@"));
  return bare && quote !== "" && !isAnother ? `${before} ${quote}` : quote;
}

/** Words that say again what another means of the page gives: an address under a counter, "être rappelé" beside its link. */
const isSharedPart = (one: ContactMeans, all: readonly ContactMeans[]): boolean => {
  if (one.kind === "postal") return all.some((other) => other.kind === "counter" && other.value === one.value);
  const repeated = one.kind === "chat" || one.kind === "callback" || one.kind === "relay";
  return repeated && one.value === one.url && all.some((other) => other.kind === one.kind && other.value !== one.value);
};
