import type { ConnectCandidate } from "../domain/evidence.ts";
import type { ConnectEvidence } from "../domain/reading.ts";
import type { PageRole } from "../domain/visit.ts";
import { plain } from "../lib/plain.ts";
import { hostOf, parseUrl } from "../lib/sites.ts";
import { type Brand, brandOf, isDesignated, names } from "./connect-brand.ts";
import { isAnnounced, isElsewhere, isUnavailable, offeredName, signsIn } from "./connect-words.ts";

/** The page on which candidates were seen, as far as reading them goes. */
export type ConnectPage = { readonly role: PageRole; readonly url: string; readonly clicks: number };

/**
 * What the candidates of a page are: usable controls first (FranceConnect, FranceConnect +, ProConnect), then mentions.
 * Identities that the indicator does not know (EduConnect, Aidants Connect…) are left out.
 */
export function readConnect(candidates: readonly ConnectCandidate[], page: ConnectPage): readonly ConnectEvidence[] {
  const read = candidates.flatMap((candidate) => readCandidate(candidate, page));
  const names = new Set(read.filter(isControl).map((one) => plain(one.quote)));
  // The block of text that holds a control says the same words again.
  const told = read.filter((one) => isControl(one) || !names.has(plain(one.quote)));
  return [...told.filter(isControl), ...told.filter((one) => !isControl(one))];
}

/** A control, as opposed to words. */
export const isControl = (evidence: ConnectEvidence): boolean => evidence.kind !== "mention";

/** A control that works, as far as can be seen without pressing it. */
export const isUsable = (evidence: ConnectEvidence): boolean => isControl(evidence) && !evidence.disabled;

function readCandidate(candidate: ConnectCandidate, page: ConnectPage): readonly ConnectEvidence[] {
  const brand = brandOf(candidate);
  if (brand === "other" || brand === null) return [];
  const control = candidate.actionable && startsIdentification(candidate, brand, page);
  if (!control && !names(candidate)) return [];
  const { visible, selector } = candidate;
  const place = { visible, clicks: page.clicks, page: page.role, url: page.url, selector };
  if (!control) return [{ ...place, brand, kind: "mention", disabled: false, authorizeUrl: null, quote: wordsOf(candidate) || candidate.context }];
  const disabled = candidate.disabled || isAnnounced(candidate) || isUnavailable(candidate.context, brand);
  const quote = wordsOf(candidate) || (candidate.images[0] ?? candidate.context);
  return [{ ...place, brand, kind: kindOf(candidate), disabled, authorizeUrl: startOf(candidate, page), quote }];
}

const wordsOf = ({ name, title }: ConnectCandidate): string => name || title;

/** Hosts on which an identification begins or is answered (v1, v2, +, integration); the brand's own site is not one. */
const startHost =
  /^(app|oidc|auth|fcp[\w-]*|fcp-(low|high)[\w.-]*)\.(franceconnect\.gouv\.fr|(integ\d*|docker)?\.?dev-franceconnect\.fr)$|\.dev-franceconnect\.fr$|\.(agentconnect|proconnect)\.gouv\.fr$/;
const ownSite = /(^|\.)(franceconnect|agentconnect|proconnect|moncomptepro)\.(gouv|beta\.gouv)\.fr$/;
const startPath =
  /kc_idp_hint=|\/authorize\b|\/api\/login\b|(auth|omniauth|login|log_?in|connexion|oauth2?|oidc|openid|sso|sign_?in|callback|broker|session|idp|provider|authentification)[^?#]*(france|pro|agent)[-_]?connect|(france|pro|agent)[-_]?connect[^?#]*(auth|login|log_?in|connexion|oidc|sso|sign_?in|callback|start|authorize)|openid_connect_login|\/fc\/(callback|login|auth)|\/(auth|login|sso|connexion|omniauth|oidc)\/fc([/?]|$)|(provider|idp|hint)=(france|pro|agent)[-_]?connect/i;

/** Pages that explain, announce or bind: they start nothing, whatever their address repeats. */
const helpPath = /\/(aide|faq|help|actualites?|actus?|news|articles?|blog|docs?|documentation|guides?|cgu|mentions-legales)(\/|$)/i;

function startsIdentification(candidate: ConnectCandidate, brand: Brand, page: ConnectPage): boolean {
  if (/accordion|tabs__tab|collapse|skip/.test(candidate.classes) || isElsewhere(offeredName(candidate))) return false;
  const target = parseUrl(candidate.target);
  if (target === null) return isDesignated(candidate) && signsIn(candidate, brand);
  if (isBarred(candidate, target, page)) return false;
  // Where it really leads settles it: to the identity's door, or to a page of the brand's own site.
  if (candidate.reaches) return startHost.test(hostOf(candidate.reaches));
  if (isStart(target)) return true;
  return !ownSite.test(target.hostname) && isDesignated(candidate) && signsIn(candidate, brand);
}

const isStart = ({ hostname, pathname, search }: URL): boolean => startHost.test(hostname) || startPath.test(pathname + search);

/** Targets at which nothing starts, whatever the control says; a film in a frame starts only itself. */
const isBarred = ({ tag }: ConnectCandidate, target: URL, page: ConnectPage): boolean =>
  leadsAway(target, page) || helpPath.test(target.pathname) || (tag === "iframe" && video.test(target.hostname));

const video = /(^|[.-])(youtube|youtube-nocookie|youtu|dailymotion|vimeo|peertube|tube|video)[.-]/;

/** A file, an address to write to, a place further down the page: nothing that identifies. */
function leadsAway(target: URL, page: ConnectPage): boolean {
  if (!/^https?:$/.test(target.protocol)) return target.protocol !== "javascript:";
  if (/\.(pdf|docx?|odt|png|jpe?g|mp4)$/i.test(target.pathname)) return true;
  const here = parseUrl(page.url);
  const samePage = here !== null && target.origin === here.origin && target.pathname === here.pathname && target.search === here.search;
  return samePage && target.hash !== "" && !/^#!?\//.test(target.hash);
}

function kindOf({ tag, images, name }: ConnectCandidate): ConnectEvidence["kind"] {
  if (tag === "a" || tag === "area") return "link";
  if (tag !== "input") return "button";
  return images.length > 0 && name === "" ? "image" : "form";
}

/** Where the identification starts, when the page says it. */
function startOf({ target, reaches }: ConnectCandidate, page: ConnectPage): string | null {
  if (reaches) return reaches;
  const parsed = parseUrl(target);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.href !== page.url && !parsed.href.endsWith("#") ? parsed.href : null;
}
