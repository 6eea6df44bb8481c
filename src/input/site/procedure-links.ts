import { hostOf, pageKey, parseUrl } from "../../lib/sites.ts";
import { isFollowable } from "../../reading/roles.ts";
import { sameSite } from "../../reading/site.ts";
import type { Draft } from "../import/listing.ts";
import type { PageLink } from "./page.ts";

/** What a person would call an online procedure, in the words of a link. */
const words =
  /\b(demander?|demandes?|d[ée]clarer?|d[ée]claration|d[ée]marches? en ligne|s['’]inscrire|inscriptions?|inscrire|pr[ée]inscription|r[ée]server|r[ée]servation|prendre rendez[- ]vous|rendez[- ]vous|signaler|signalement|payer|paiement|r[ée]gler|d[ée]poser|formulaire|t[ée]l[ée]service|attestation|renouveler|actes? (de|d['’])|certificat|carte d['’]identit[ée]|passeport|recensement|changement d['’]adresse|permis de construire|urbanisme en ligne|saisine|guichet)\b/i;

/** Places where online procedures are served. */
const places =
  /(^|\.)(demarches-simplifiees\.fr|demarche\.numerique\.gouv\.fr|psl\.service-public\.(gouv\.)?fr|formulaires?\.[^/]+|demarches?\.[^/]+|teleservices?\.[^/]+|eservices?\.[^/]+)$/i;
const paths = /\/(commencer|demarches?|teleservices?|formulaires?|e-?services?|mademarche|guichet)\/[^/]+/i;

/** Pages about a site rather than procedures. */
const about =
  /accessibilit|mentions l[ée]gales|plan du site|cookies|donn[ée]es personnelles|confidentialit|newsletter|lettre d['’]information|contact|facebook|twitter|instagram|youtube|linkedin|actualit|agenda|recherche|se connecter|connexion|mon compte|offres? d['’]emploi|march[ée]s publics/i;

/**
 * Links of a page that look like online procedures: their words or their place say so. They stay on the site, or lead to a place where
 * procedures are served; a link that would do something, or that begins an identification, is never taken.
 */
export function procedureLinks(links: readonly PageLink[], pageUrl: string): readonly PageLink[] {
  const found = links.filter(({ href, name }) => {
    const target = parseUrl(href);
    if (!target || name === "" || about.test(name) || !isFollowable({ href, name: "", kind: "link" }, pageUrl)) return false;
    // A whole site of procedures has pages that are none.
    const served = target.hostname !== hostOf(pageUrl) && places.test(target.hostname);
    return served || paths.test(target.pathname) || (sameSite(href, pageUrl) && words.test(name));
  });
  const seen = new Set<string>();
  return found.filter(({ href }) => !seen.has(pageKey(href)) && seen.add(pageKey(href)));
}

/** Links as entries of a list. */
export const draftsOf = (links: readonly PageLink[], administration: string): readonly Draft[] =>
  links.map(({ href, name }, index) => ({ place: { line: index + 1, column: 1, path: "" }, name, url: href, administration }));
