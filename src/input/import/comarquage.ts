import { childOf, descendants, type Element, innerText, readXml } from "../markup.ts";
import { quote, write } from "../problem.ts";
import { type FoundProcedures, inFile, type Note, type Place, type ReadFound, unreadable } from "./found.ts";
import { type Draft, listingOf } from "./listing.ts";
import { audienceOfGuide, titleOfGuide } from "./teleservices.ts";

/**
 * A page or a resource of service-public.fr as its co-marquage publishes them (DILA, Licence Ouverte): each `ServiceEnLigne` of a
 * `Publication`, or the `LienWeb` of a `ServiceComplementaire`. The id is the resource's (R1329). Other resources (paper forms, places to
 * go to, `PivotLocal`) are no online procedures: they are told with their address, not taken.
 */
export function readComarquage(text: string, file: string): ReadFound<FoundProcedures> {
  const read = readXml(text);
  if (!read.ok) return broken(file, read.line, read.unclosed);
  const { root } = read;
  const audience = audienceOfGuide(descendants(root).find(({ name }) => name === "Audience")?.text);
  const services = descendants(root).filter(({ name }) => resources.has(name));
  if (services.length === 0) return unreadable(file, NO_SERVICE.message, NO_SERVICE.fix);
  const drafts = services.map((service) => draftOf(service, audience));
  const listing = listingOf(
    file,
    drafts.filter((one): one is Draft => "place" in one),
  );
  const left = drafts.filter((one): one is Note => "message" in one).map(inFile(file));
  return { ok: true, found: { type: "procedures", ...listing, rejected: [...left, ...listing.rejected], notes: [ATTRIBUTION] } };
}

const ATTRIBUTION = "Source : service-public.gouv.fr (DILA), Licence Ouverte 2.0 (Etalab).";

const resources: ReadonlySet<string> = new Set(["ServiceEnLigne", "ServiceComplementaire", "OuSAdresser"]);

/** Types of resources that are procedures on line. */
const online = /t[ée]l[ée]service|d[ée]marche|service en ligne|simulateur|calcul/i;

function draftOf(service: Element, audience: readonly string[]): Draft | Note {
  const place: Place = { line: service.line, column: 1, path: service.attributes.ID ?? service.name };
  const type = service.attributes.type ?? wordsIn(service, "type");
  const title = wordsIn(service, "Titre", "title") || service.text.replaceAll(/\s+/g, " ").trim();
  const url = addressIn(service);
  if (service.name === "OuSAdresser" || !online.test(type || "Téléservice")) return { ...place, ...leftAside(type, title, url) };
  if (url === undefined) return { ...place, ...withoutAddress(title) };
  const administration = descendants(service)
    .filter(({ name }) => name === "Source")
    .map(innerText)
    .join(", ");
  return {
    place,
    id: service.attributes.ID,
    name: titleOfGuide(title),
    url,
    administration,
    ministry: /^Minist/.test(administration) ? administration : undefined,
    audience,
  };
}

/** The words of the first child of one of these names; "" when there is none. */
function wordsIn(service: Element, ...names: readonly string[]): string {
  const child = childOf(service, ...names);
  return child ? innerText(child) : "";
}

/** `URL` of the element or of a link inside; older files write it as an element. */
function addressIn(service: Element): string | undefined {
  const inside = descendants(service);
  const attribute = inside.map(({ attributes }) => attributes.URL ?? attributes.url).find(Boolean);
  return attribute ?? inside.find(({ name }) => /^url$/i.test(name))?.text;
}

const broken = (file: string, line: number, unclosed: string | null): ReadFound<never> =>
  unclosed === null
    ? unreadable(file, { fr: "ce n'est pas un fichier XML", en: "this is not an XML file" }, NO_SERVICE.fix)
    : unreadable(
        file,
        { fr: `la balise <${unclosed}> ouverte ici n'est jamais fermée`, en: `the tag <${unclosed}> opened here is never closed` },
        { fr: "téléchargez le fichier de nouveau", en: "download the file again" },
        { line },
      );

const NO_SERVICE = {
  message: { fr: "ce fichier ne contient aucun service en ligne", en: "this file holds no online service" },
  fix: {
    fr: "donnez une fiche (Publication) ou une ressource (ServiceComplementaire) du co-marquage de service-public.fr",
    en: "give a page (Publication) or a resource (ServiceComplementaire) of the co-marquage of service-public.fr",
  },
};

const leftAside = (type: string, title: string, url: string | undefined) => ({
  message: {
    fr: `${quote(title)} (${type || "où s'adresser"}) n'est pas une démarche en ligne : laissé de côté${url ? ` (${quote(url)})` : ""}`,
    en: `${quote(title)} (${type || "where to go"}) is no online procedure: left aside${url ? ` (${quote(url)})` : ""}`,
  },
  fix: { fr: "ajoutez-le à la main s'il en est une", en: "add it by hand if it is one" },
});

const withoutAddress = (title: string) => ({
  message: { fr: `${quote(title)} n'a pas d'adresse : laissé de côté`, en: `${quote(title)} has no address: left aside` },
  fix: write('URL="https://…"'),
});
