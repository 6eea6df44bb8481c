import type { ContactKind, ContactScope } from "../domain/reading.ts";
import { plain } from "../lib/plain.ts";
import { hostOf } from "../lib/sites.ts";
import { knownNumbers, shortNumbers } from "./short-numbers.ts";

/** What is known of a means when its owner is looked for. */
export type ScopeClues = {
  readonly kind: ContactKind;
  /** Normalised value. */
  readonly value: string;
  readonly quote: string;
  readonly heading: string;
  readonly href: string | null;
  /** The page is a legal notice: what it shows identifies publisher and host, it does not invite to write. */
  readonly legal: boolean;
};

/** Whose contact a means is. A number or a host that is known decides; then the words that stand with it. */
export function contactScope(clues: ScopeClues): ContactScope {
  const known = shortNumbers.get(clues.value) ?? knownNumbers.get(clues.value) ?? ownerOfHost(clues);
  if (known) return known;
  if (backstageUser.test(clues.value)) return "third_party";
  const words = plain(`${clues.heading} ¦ ${clues.quote}`);
  if (recourse.test(words) || isCourt(clues)) return "recourse";
  if (onCall.test(words)) return "emergency";
  if (generic.test(words)) return "generic";
  return isThirdParty(clues, words) ? "third_party" : "service";
}

const recourse =
  /defenseure? des droits|libre reponse,? ?71120|\bcnil\b|commission nationale de l'informatique|mediat(eur|rice) (national|de la republique|des entreprises|du numerique)|voies? de recours/;
const generic =
  /(maisons?|espaces?|conseillers?|guichets?|points?|structures?|agents?) france[- ]services?|france services|solidarite numerique|allo service public|conseillers? numeriques?/;
/** A court is where decisions are contested, unless the heading is its own name: then it is the service. */
const isCourt = ({ heading, quote }: ScopeClues): boolean => {
  const title = plain(heading);
  return (
    /tribunal/.test(`${title} ¦ ${plain(quote)}`) &&
    !/^(le )?(greffe du )?tribunal (judiciaire|de (commerce|proximite)|des activites economiques|pour enfants)/.test(title)
  );
};
/** Doctors and chemists that answer at any hour, as lists of useful numbers name them. */
const onCall = /centres? anti-?poisons?|(pharmacies?|medecins?|dentistes?|veterinaires?) de garde|\bsos medecins?\b/;
/** Who publishes, hosts, builds or protects: their address is there because the law asks for it. */
const backstage =
  /hebergeur|hebergee?s? par|hebergement (du site|du service|technique)|direct(eur|rice) de (la )?publication|responsable de (la )?publication|responsable (du |de )?traitement|delegue(e)? a la protection|\bdpo\b|\bdpd\b|exercer (vos|ses|mes|leurs) droits|droits? d'acces|realisation (technique|du site)|conception (et|du site|graphique)|webmestre|webmaster|\b(service|contacts?|relations?|espace) presse\b|attachee? de presse|\bovh|scalingo|outscale|clever cloud|gandi|alwaysdata|o2switch|infomaniak|\bionos\b|ikoula|scaleway|planethoster|amazon web services|questions? (sur|relatives? (a|au)|concernant) (l'application du |l'interpretation du |le )?(referentiel|rgaa\b)/;
const backstageUser =
  /^(webmaster|webmestre|dpo|dpd|rgpd|cnil|presse|press|delegue|protection-?(des-)?donnees|donnees-?personnelles|cil|hebergeur|abuse|security|securite|rssi|recrutement|rh|rgaa)([._-][^@]*)?@|^[^@]*(protection-?(des-)?donnees|[._-]dpo|[._-]dpd)@/;
/** Another body's counter: which one is for the reader to find. */
const elsewhere =
  /(mairie|prefecture|consulat|ambassade|notaire|caisse|guichet|point d'accueil|agence|structure|partenaire|association|bureau|tresorerie|service|centre)s?[^.;]{0,50}(les?|la) plus proches?|(votre|vos|leur|sa) (mairie|prefecture|sous-prefecture|consulat|ambassade|notaire|commune|employeur|assureur|banque|medecin)|(pres de chez (vous|moi)|de votre (commune|departement|domicile))|dans (votre|la|une) (mairie|prefecture|commune|departement)|trouver (une?|les?|la) (guichet|point|structure|lieu|agence|mairie|aidant)|partenaires?/;

function ownerOfHost({ value, href }: ScopeClues): ContactScope | null {
  const hosts = [hostOf(href), hostOf(value), value.split("@")[1] ?? ""];
  const owned = (pattern: RegExp): boolean => hosts.some((host) => pattern.test(host));
  if (owned(/(^|\.)(defenseurdesdroits|cnil)\.fr$/)) return "recourse";
  if (owned(/(^|\.)(solidarite-?numerique\.fr|france-services\.gouv\.fr)$/)) return "generic";
  if (owned(/(^|\.)(franceconnect|proconnect|agentconnect)\.gouv\.fr$/)) return "third_party";
  if (owned(/^lannuaire\.|^annuaire\.|^cartographie\.|(^|\.)(facebook|twitter|x|linkedin|instagram|youtube)\.com$/)) return "third_party";
  return null;
}

/** Headings of a legal notice, and the companies that host. */
const noticeHeading =
  /^(l')?(editeur|edition|hebergement|mentions legales|credits)( |$)|^(conception|realisation)( (et|&) (conception|realisation))?( (graphique|technique|du site))*$|^(presse|medias)( (et|&) (presse|medias))?$/;
const company = /\b(sas|sasu|sarl|societe|gmbh|inc|ltd|online|scaleway|aws|microsoft|google)\b/;
const partner = /\b(notre|nos|un|le|du|chez) partenaires?\b/;

const invites = /contact|ecri(re|vez)|joindre|assistance|support|accueil/;

function isThirdParty({ kind, heading, quote, legal }: ScopeClues, words: string): boolean {
  if (backstage.test(words)) return true;
  const title = plain(heading);
  // "Hébergement" is also the subject of procedures: a company has to stand under it.
  if (noticeHeading.test(title) && (!title.startsWith("hebergement") || company.test(words))) return true;
  // "Votre mairie" beside a number says where else to go, not whose number it is.
  const elsewhereToo = kind === "phone" || kind === "email" ? partner : elsewhere;
  return elsewhereToo.test(plain(quote)) || (legal && !invites.test(words));
}
