import type { DomEvidence, FormsEvidence, FranceConnectEvidence } from "../domain/evidence.ts";
import type { Text } from "../domain/text.ts";
import type { PageRole, VisitStatus } from "../domain/visit.ts";
import { asTheyLook } from "../lib/lookalikes.ts";
import { hostOf, pageKey, parseUrl } from "../lib/sites.ts";
import { oddContent } from "./odd-content.ts";
import { hasOwnForm, littleText, mainTitles, namesDeed, saidAgainstItself, saidInClues, saidSorry, spoken, titles } from "./outcome-saying.ts";
import { byWall } from "./outcome-sign-in.ts";
import { blockedWords, maintenanceWords } from "./outcome-words.ts";
import { troubleAt } from "./trouble-address.ts";

/** What is known of a page that answered. */
export type Answer = {
  readonly role: PageRole;
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly httpStatus: number | null;
  /** Lower case, without parameters; "" when absent. */
  readonly contentType: string;
  /** Length that the server announced, in bytes; null when it did not. */
  readonly announcedBytes: number | null;
  /** The server says itself, in its headers, that it sends a challenge in the place of the page. */
  readonly challenge?: boolean;
  readonly dom: DomEvidence | null;
  readonly forms: FormsEvidence | null;
  readonly connect: FranceConnectEvidence | null;
};

/** An outcome with its evidence. */
export type Decision = { readonly status: VisitStatus; readonly why: Text; readonly quote?: string };

/** Beyond these a page is not examined: no person could use it, and looking at it would hold up the others. */
export const pageBounds = { bytes: 30_000_000, elements: 100_000 };

export const tooLarge: Text = {
  fr: "La page est trop lourde pour être examinée (plus de 30 Mo, ou de 100 000 éléments).",
  en: "The page is too large to be examined (more than 30 MB, or 100,000 elements).",
};

const challenged: Text = {
  fr: "Le serveur envoie une épreuve anti-robot à la place de la page ; le service peut fonctionner pour les usagers.",
  en: "The server sends a bot challenge in the place of the page; the service may work for its users.",
};

/** True for the media types that a browser shows as a page; "" is left to the browser's own guess. Other XML is data. */
export const isWebPage = (contentType: string): boolean => contentType === "" || /^(text\/html|application\/xhtml\+xml)$/.test(contentType);

/**
 * Decides the outcome of a page that answered, on evidence, from the hardest (status code, media type) to the softest
 * (words). Words decide only as title or main heading, or on a page that shows little else: a news item about a closure
 * does not close the procedure.
 */
export function decideOutcome({ dom, ...said }: Answer): Decision {
  const answer = { ...said, dom: dom && readable(dom) };
  return (
    byTransport(answer) ?? bySoftError(answer) ?? byAddress(answer) ?? byWall(answer) ?? saidInClues(answer) ?? saidSorry(answer) ?? byArrival(answer)
  );
}

/** The page's words as people read them: accents in one piece, without the signs that nobody sees nor letters in disguise, with those of its pictures and frames. */
function readable(dom: DomEvidence): DomEvidence {
  const read = (text: string): string => asTheyLook(text.normalize("NFC").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""));
  const text = read(dom.besides ? `${dom.text} ${dom.besides}`.trim() : dom.text);
  return { ...dom, title: read(dom.title), text, headings: dom.headings.map((one) => ({ ...one, text: read(one.text) })) };
}

/** What the status code and the media type say. */
function byTransport(answer: Answer): Decision | null {
  const { httpStatus: status, contentType, announcedBytes, challenge, dom } = answer;
  if (challenge) return { status: "blocked", why: challenged, ...quoteOf(answer) };
  if (status !== null && status >= 400) return byErrorStatus(answer, status);
  if ((announcedBytes ?? 0) > pageBounds.bytes || (dom?.elements ?? 0) > pageBounds.elements) return { status: "too_large", why: tooLarge };
  if (!isWebPage(contentType)) {
    return {
      status: "not_html",
      why: { fr: `Ce n'est pas une page web : le serveur envoie « ${contentType} ».`, en: `Not a web page: the server sends "${contentType}".` },
    };
  }
  return null;
}

function byErrorStatus(answer: Answer, status: number): Decision {
  const answered = (outcome: VisitStatus, fr: string, en: string): Decision => ({
    status: outcome,
    why: { fr: `Réponse HTTP ${status} : ${fr}.`, en: `HTTP ${status}: ${en}.` },
    ...quoteOf(answer),
  });
  if (status === 404 || status === 410) return answered("not_found", "la page n'existe pas ou plus", "the page does not exist");
  if (status === 401) return answered("login_wall", "un compte est demandé", "an account is required");
  if ([403, 406, 418, 429, 451].includes(status))
    return answered(
      "blocked",
      "l'accès nous est refusé, le service peut fonctionner pour les usagers",
      "we are kept out, the service may work for its users",
    );
  if (status === 511)
    return answered("blocked", "le réseau d'où part la visite demande à s'identifier", "the network that the visit leaves from asks to sign in");
  // Codes that no standard knows are how some walls say no.
  if (status >= 600) return answered("blocked", "le serveur refuse notre demande", "the server refuses our request");
  if (spoken(answer, blockedWords)) return answered("blocked", "un contrôle anti-robot nous arrête", "a bot wall stops us");
  if (status === 503 && spoken(answer, maintenanceWords))
    return answered("maintenance", "le service dit être en maintenance", "the service says it is under maintenance");
  if (status >= 500) return answered("server_error", "le serveur est en erreur", "the server fails");
  return answered("blocked", "le serveur refuse notre demande", "the server refuses our request");
}

/** What a page says although it answers 200. */
function bySoftError(answer: Answer): Decision | null {
  const { dom } = answer;
  if (!dom) return null;
  if (rendersNothing(dom)) {
    return { status: "unstable", why: { fr: "La page répond mais n'affiche rien.", en: "The page answers but renders nothing." } };
  }
  return oddContent(dom) ?? saidAgainstItself(answer);
}

/** It leads to an address that is named after some trouble, where there is hardly anything to see and nothing to do. */
function byAddress({ requestedUrl, finalUrl, dom, forms }: Answer): Decision | null {
  const status = troubleAt(requestedUrl, finalUrl);
  if (!status || !dom || dom.text.length >= littleText || hasOwnForm(forms)) return null;
  if (mainTitles(dom).some(namesDeed)) return null;
  const address = withoutQuery(finalUrl);
  return {
    status,
    why: {
      fr: `L'adresse mène à une page qui dit par son nom ne pas être la démarche : ${address}.`,
      en: `The address leads to a page whose name says that it is not the procedure: ${address}.`,
    },
    quote: parseUrl(finalUrl)?.pathname ?? address,
  };
}

/** The page showed its own content: was it the one that was asked for? */
function byArrival({ requestedUrl, finalUrl }: Answer): Decision {
  if (!wasRedirected(requestedUrl, finalUrl)) return { status: "ok", why: { fr: "La page s'affiche.", en: "The page is shown." } };
  return {
    status: "redirected",
    why: { fr: `L'adresse mène ailleurs : ${withoutQuery(finalUrl)}.`, en: `The address leads elsewhere: ${withoutQuery(finalUrl)}.` },
  };
}

/** Another host (but for `www.`), or a deep page that ended at the site's root. */
function wasRedirected(requestedUrl: string, finalUrl: string): boolean {
  const bare = (url: string): string => hostOf(url).replace(/^www\./, "");
  if (bare(requestedUrl) !== bare(finalUrl)) return true;
  const path = (url: string): string => pageKey(url).split("?")[0]?.split("/").slice(1).join("/") ?? "";
  return path(requestedUrl) !== "" && path(finalUrl) === "";
}

/** Final URLs carry random states: what is shown leaves them out. */
const withoutQuery = (url: string): string => url.split(/[?#]/)[0] ?? url;

const rendersNothing = ({ text, silent, unseen, counts }: DomEvidence): boolean =>
  !silent &&
  text.length < 2 &&
  (unseen === true || counts.img + counts.svg + counts.canvas + counts.field + counts.button + counts.video + counts.iframe === 0);

const quoteOf = ({ dom }: Answer): { readonly quote?: string } => {
  const quote = dom ? titles(dom).find((title) => title !== "") : undefined;
  return quote ? { quote } : {};
};
