import type { Landmark, Link } from "../domain/evidence.ts";
import type { PageRole } from "../domain/visit.ts";
import { hostOf, parseUrl } from "../lib/sites.ts";

/** A role that a link may lead to. */
export type LinkedRole = Exclude<PageRole, "start" | "page">;

/** A link worth following, with the strength of the sign that it leads to the role. */
export type RoleLink = { readonly role: LinkedRole; readonly link: Link; readonly strength: number };

type Sign = {
  readonly role: LinkedRole;
  /** On the accessible name. */
  readonly name: RegExp | null;
  /** On the path of the target, weaker than the name. */
  readonly path: RegExp | null;
  readonly strength: number;
  /** Landmarks in which such a link usually stands: they add to its strength. */
  readonly usual: readonly Landmark[];
};

/** Strength of a link whose words name the declaration: it may lead to another site. */
export const NAMED = 10;

/** General wordings of French (and English) public services, strongest first within a role. */
const signs: readonly Sign[] = [
  {
    role: "declaration",
    strength: NAMED,
    usual: ["footer"],
    path: null,
    name: /d[ée]claration (d['’]|sur l['’]|de conformité)?\s*accessibilité|accessibilité\s*:\s*(non|partiellement|totalement|en cours|conforme)|accessibilité\s*[-–—(]\s*(non|partiellement|totalement) conforme/i,
  },
  {
    role: "declaration",
    strength: 6,
    usual: ["footer"],
    path: /declaration[^/]{0,12}accessibilite|accessibilite|accessibility|a11y/i,
    name: /^accessibilité( numérique| du site| web)?( \(.*\))?$|accessibility statement|rgaa/i,
  },
  {
    role: "login",
    strength: 8,
    usual: ["main", "header"],
    path: null,
    name: /^(se connecter|connexion|me connecter|connectez[- ]vous|s['’]identifier|identifiez[- ]vous|je m['’]identifie|s['’]authentifier|je me connecte|sign in|log ?in)\b/i,
  },
  {
    role: "login",
    strength: 6,
    usual: ["main", "header"],
    path: null,
    name: /(accéder|accès|connexion|se connecter|connectez[- ]vous|m['’]identifier)\s+(à|au|a|sur)\s+(mon|ma|votre|l['’]|son|un)\s*(compte|espace|service|dossier)|^(mon|votre) (compte|espace)\b|espace (personnel|usagers?|particuliers?|assurés?|abonnés?|citoyens?|candidats?|employeurs?|professionnels?|privé|client|adhérents?|demandeurs?|élèves?|allocataires?)|continuer avec|j['’]ai déjà un compte|déjà inscrit/i,
  },
  {
    role: "login",
    strength: 3,
    usual: ["main", "header"],
    path: /(^|[/._-])(login|connexion|signin|sign-in|identification|authentification|se-connecter)([/._-]|$)/i,
    name: null,
  },
  {
    role: "form",
    strength: 8,
    usual: ["main"],
    path: null,
    name: /^(je )?(commencer?|démarrer?|débuter?|lancer?)\b|accéder (au|à la|à l['’]) ?(service en ligne|démarche|formulaire|téléservice|télé-?procédure|demande|démarche en ligne|téléprocédure)|(faire|effectuer|remplir|compléter|déposer|saisir|créer|établir|envoyer) (la|ma|une|un|votre|mon|le|cette) ?(nouvelle )?(demande|démarche|déclaration|formulaire|dossier|signalement|inscription|saisine|candidature)|^(nouvelle demande|faire une demande|demander|déclarer|signaler|s['’]inscrire|m['’]inscrire|prendre part|saisir le|estimer|simuler|je (fais|déclare|demande|signale|m['’]inscris))\b|service en ligne$|démarche en ligne$|remplir (en ligne|le formulaire)|start now|apply( now| online)?$/i,
  },
  {
    role: "contact",
    strength: 8,
    usual: ["footer", "header", "main"],
    path: null,
    name: /^(nous )?contact(er|ez)?([- ]nous)?$|contactez[- ]?(nous|le|la|les|l['’])|nous (contacter|écrire|joindre)|contacter (le|la|l['’]|les|un|notre|votre)|formulaire de contact|^contacts?\b|écrivez[- ]nous|être rappelé|prendre rendez[- ]vous|contact us/i,
  },
  {
    role: "contact",
    strength: 3,
    usual: ["footer", "header"],
    path: /(^|[/._-])(contact|contacts|nous-contacter|contactez-nous|nous-ecrire|contact_us)([/._-]|$)/i,
    name: null,
  },
  {
    role: "help",
    strength: 6,
    usual: ["footer", "header", "main"],
    path: null,
    name: /^(besoin d['’]aide|aides?( et contacts?)?|centre d['’]aide|assistance|aide en ligne|une question|questions? fréquentes?|foire aux questions|faq|être accompagné|help)\b/i,
  },
  { role: "help", strength: 3, usual: ["footer", "header"], path: /(^|[/._-])(aide|faq|assistance|help|support)([/._-]|$)/i, name: null },
  {
    role: "legal",
    strength: 6,
    usual: ["footer"],
    path: /mentions-?legales|informations-legales|legal/i,
    name: /mentions l[ée]gales|informations l[ée]gales|legal notice/i,
  },
];

/** Names and paths of links that do something rather than lead somewhere: they are never followed. */
const effect =
  /d[ée]connexion|d[ée]connecter|log ?out|sign ?out|supprim|effacer|d[ée]sinscri|d[ée]sabonn|unsubscribe|r[ée]sili|annuler|valider|confirmer|payer|paiement|envoyer (ma|la|le|mon)|ajouter au|imprimer|t[ée]l[ée]charger|download|exporter|delete|remove|refuser|accepter|abonner/i;

/** Where a FranceConnect or ProConnect identification begins: not ours to start. */
const identityStart = /(france|pro|agent)[-_ ]?connect|kc_idp_hint|\/authorize\b|omniauth|openid|oauth|saml/i;

/** A declaration may be published as a document: the only one that is fetched, to be read. */
const document = /\.pdf$/i;

const files = /\.(pdf|docx?|odt|ods|xlsx?|zip|csv|jpe?g|png|gif|svg|mp4|mp3|ics|xml|json)$/i;

/** Links of a page that lead to a role, strongest first; each target once. Following them is a GET that changes nothing. */
export function roleLinks(links: readonly Link[], pageUrl: string): readonly RoleLink[] {
  const found = links.flatMap((link) => roleOf(link, pageUrl)).sort((a, b) => b.strength - a.strength);
  const seen = new Set<string>();
  return found.filter(({ role, link }) => {
    const key = `${role} ${link.href}`;
    return !seen.has(key) && seen.add(key);
  });
}

function roleOf(link: Link, pageUrl: string): readonly RoleLink[] {
  if (!isFollowable(link, pageUrl)) return [];
  const path = parseUrl(link.href)?.pathname ?? "";
  const best = signs
    .filter(({ role, name, strength }) => !document.test(path) || (role === "declaration" && strength >= NAMED && name?.test(link.name)))
    .map((sign) => ({ role: sign.role, link, strength: strengthOf(sign, link, path) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)[0];
  return best ? [best] : [];
}

/** 0 when the sign is not there; the words count more than the path, the usual place and visibility add a little. */
function strengthOf(sign: Sign, { name, landmark, visible }: Link, path: string): number {
  const words = sign.name?.test(name) ? sign.strength : 0;
  const base = words || (sign.path?.test(path) ? Math.min(sign.strength, 3) : 0);
  // The same declaration as a page says more than as a document.
  const place = Number(sign.usual.includes(landmark)) + Number(visible) - Number(document.test(path));
  return base && base + place;
}

/** A GET to another page, by a plain link that has no effect. */
export function isFollowable({ href, name, kind }: Pick<Link, "href" | "name" | "kind">, pageUrl: string): boolean {
  const target = parseUrl(href);
  if (!target || kind !== "link" || !/^https?:$/.test(target.protocol)) return false;
  const here = parseUrl(pageUrl);
  const route = /^#!?\//.test(target.hash) ? target.hash : "";
  const samePage = here && target.origin === here.origin && target.pathname === here.pathname && target.search === here.search;
  if (samePage && (route === "" || route === here.hash)) return false;
  if (document.test(target.pathname)) return true;
  if (effect.test(name) || effect.test(`${target.pathname}${target.search}`) || identityStart.test(`${name} ${target.href}`)) return false;
  return !files.test(target.pathname);
}

/** May a link of this role be followed from a site to another host? `sameSite` compares registrable domains. */
export function isWithinReach(
  role: LinkedRole,
  strength: number,
  fromUrl: string,
  toUrl: string,
  sameSite: (a: string, b: string) => boolean,
): boolean {
  if (sameSite(fromUrl, toUrl)) return true;
  // Declarations often stand on a site of their own; the words of the link say so.
  if (role === "declaration") return strength >= NAMED;
  // A login page of the State, on another of its hosts.
  return role === "login" && /\.gouv\.fr$/.test(hostOf(toUrl));
}
