import type { VisitStatus } from "../domain/visit.ts";
import { pageKey, parseUrl } from "../lib/sites.ts";

/** The last part of an address, without its extension, by which services name the pages that they send people to whom they cannot serve. */
const names: readonly (readonly [VisitStatus, RegExp])[] = [
  ["maintenance", /^(?:(?:page|site|en)[-_]?)?maintenance(?:[-_]page)?$|^(?:(?:site|service|page)[-_]?)?(?:indisponible|unavailable)$/],
  ["not_found", /^(?:(?:page|erreur|error)[-_]?)?404$|^(?:(?:page|error)[-_]?)?(?:not[-_]?found|introuvable)$/],
  [
    "blocked",
    /^(?:erreur|error)?[-_]?403$|^(?:acces|access)[-_]?(?:refuse|interdit|denied|forbidden)$|^forbidden$|^(?:salle|file)[-_]d?[-_]?attente$|^waiting[-_]?room$/,
  ],
  ["closed", /^(?:service|site|teleservice|demarche|campagne|inscriptions?|candidatures?)[-_]?(?:clos|ferm|termin)e*s?$|^(?:service[-_]?)?closed$/],
  ["unstable", /^session[-_]?(?:expiree?|expired|timeout|perdue|invalide)$/],
  [
    "server_error",
    /^(?:page|message)?[-_]?d?[-_]?(?:erreur|error)(?:[-_]?(?:page|technique|interne|generale|5\d\d))?$|^(?:erreur|error)?[-_]?5\d\d$/,
  ],
];

/** What the address says at which a visit arrived without having asked for it; null when it says nothing. */
export function troubleAt(requestedUrl: string, finalUrl: string): VisitStatus | null {
  if (pageKey(requestedUrl) === pageKey(finalUrl)) return null;
  const last = lastPart(finalUrl);
  if (lastPart(requestedUrl) === last) return null;
  return names.find(([, name]) => name.test(last))?.[0] ?? null;
}

/** The last part of the path, or of the route that stands in the fragment: lower case, without extension. */
function lastPart(url: string): string {
  const parsed = parseUrl(url);
  const path = parsed && /^#!?\//.test(parsed.hash) ? parsed.hash.split("?")[0] : parsed?.pathname;
  const part = path?.split("/").findLast((one) => one !== "") ?? "";
  return part
    .toLowerCase()
    .normalize("NFD")
    .replace(/%[0-9a-f]{2}|[\u0300-\u036f]/g, "")
    .replace(/;.*$|\.\w{2,5}$/g, "");
}
