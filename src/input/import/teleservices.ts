import type { FoundProcedures, ReadFound } from "./found.ts";
import { type Draft, listingOf } from "./listing.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** Columns by which the file is recognised. */
export const teleserviceColumns = ["id", "audience", "type", "title", "spUrl", "url"] as const;

/**
 * Online services of service-public.fr as a table: one row per service and audience, the same service for two audiences being one
 * procedure. The id is the resource's (R1329).
 */
export function readTeleservices({ rows }: Sheet, file: string): ReadFound<FoundProcedures> {
  return { ok: true, found: { type: "procedures", ...listingOf(file, rows.map(draftOf)), notes: [ATTRIBUTION] } };
}

const ATTRIBUTION = "Source : service-public.fr (DILA), Licence Ouverte 2.0 (Etalab).";

function draftOf({ words, placeOf }: SheetRow): Draft {
  const administration = words("source");
  return {
    place: placeOf("id"),
    id: words("id"),
    name: titleOfGuide(words("title") ?? ""),
    url: words("url"),
    administration,
    ministry: /^Minist/.test(administration ?? "") ? administration : undefined,
    audience: audienceOfGuide(words("audience")),
  };
}

/** A title without the kind that service-public.fr writes before it. */
export const titleOfGuide = (title: string): string => title.replace(/^(t[ée]l[ée]service|simulateur|d[ée]marche en ligne)\s*:\s*/i, "");

/** A guide of service-public.fr as an audience of the observatory. */
export function audienceOfGuide(guide: string | undefined): readonly string[] {
  const words = (guide ?? "").trim().toLowerCase();
  return Object.entries(guides).flatMap(([start, audience]) => (words.startsWith(start) ? [audience] : []));
}

const guides: Readonly<Record<string, string>> = {
  particulier: "particulier",
  professionnel: "entreprise",
  entreprise: "entreprise",
  association: "association",
};
