import type { ConnectCandidate } from "../domain/evidence.ts";
import { plain } from "../lib/plain.ts";
import type { Brand } from "./connect-brand.ts";

const brandWords = /(france|pro|agent)[\s_-]?connect( ?\+| plus\b)?|moncomptepro|mon compte pro\b/g;

/** Names that talk about an identity rather than start it: help, news, another way in, a way out, a partner's pages. */
const about =
  /qu'est-ce|en savoir|savoir plus|plus d'info|decouvr|comment |comprendre|\bfaq\b|foire aux|besoin d'aide|^aide\b|\baide (a|sur|france)|charte|mentions|conditions|\bcgu\b|politique|site (officiel|de)|presentation|guide|documentation|tutoriel|probleme|difficulte|erreur|actualite|^lire|pourquoi|bientot|prochainement|a venir|desormais|nouveau|nouveaute|deconne|dissocier|delier|supprimer|revoquer|sans (passer par |utiliser )?$|\bsans\b|autre(ment)? que|n'ai pas|habilitation|partenaire|fournisseur|demander l'acces|^api\b|integr(er|ation)|^aller|^acceder (au|a la) (contenu|bloc|section)|parametre|gerer|historique|mode d'emploi|tutoriel|pas a pas|vous etes connecte|est connecte|logo\b/;
/** Verbs and prepositions of somebody who signs in; what is left of the name once the brand is taken out. */
const entering =
  /identifi|connect|connexion|authentifi|acced|acces|continu|poursui|commenc|demarr|entrer|inscri|inscription|creer|rejoin|utilis|verifi|log ?in|sign|demande|demarche|declar|depos|\b(avec|via|par|with)\b|valider/;

/** True for a name about the identity, not into it. */
export const isElsewhere = (name: string): boolean => about.test(statement(name)) || /\?\s*$/.test(plain(name));

const announced =
  /\W*\(?\b(a venir|bientot( disponible)?|prochainement( disponible)?|(temporairement |momentanement |actuellement )?indisponible)\)?\W*$/;

/** A button that says itself that it does not work yet, or not now: "S'identifier avec FranceConnect (à venir)". */
export const isAnnounced = (candidate: ConnectCandidate): boolean => isButton(candidate) && announced.test(plain(candidate.name));

/** A button's name without that. */
export const offeredName = (candidate: ConnectCandidate): string =>
  isAnnounced(candidate) ? plain(candidate.name).replace(announced, "") : candidate.name;

/** The name signs in: a verb with the brand, or the bare brand on something that is a button or holds its image. */
export function signsIn(candidate: ConnectCandidate, brand: Brand): boolean {
  if (candidate.choice) return isChosenToSignIn(candidate);
  const words = statement(candidate.name || candidate.title);
  const rest = words
    .replace(brandWords, " ")
    .replace(/[^\p{L} ]/gu, " ")
    .trim();
  if (words.length > 110) return isButton(candidate);
  if (entering.test(rest)) return true;
  return rest.length <= 12 && isBare(candidate, brand);
}

/** A radio button or a tab says that it signs in, or answers a question that does. */
function isChosenToSignIn({ name, choice, heading }: ConnectCandidate): boolean {
  const rest = plain(name).replace(brandWords, " ");
  return /identifi|connecte|connexion|authentifi/.test(choice === "radio" ? `${rest} ${plain(heading ?? "")}` : rest);
}

/** The bare brand is a control on a button; as a link it needs the official class or image, and no footer around it. */
function isBare(candidate: ConnectCandidate, brand: Brand): boolean {
  if (isButton(candidate)) return true;
  if (candidate.landmark === "footer" || brand === "other") return false;
  // No words, no picture, and yet its class or id spells the brand: the picture is in the style sheet.
  if (`${candidate.name}${candidate.title}` === "" && candidate.images.length === 0) return true;
  return /\b(fr-connect|btn|button|france-?connect)/i.test(candidate.classes) || isButtonImage(candidate) || entryPath.test(pathOf(candidate.target));
}

/** A path of the site that signs in: the bare brand leads into it. */
const entryPath = /(^|[/_-])(sso|auth|login|connexion|oidc|oauth2?|saml|signin|identification|authentification)([/_-]|$)/i;
const pathOf = (url: string | null): string => (url ?? "").replace(/^https?:\/\/[^/]+/, "").replace(/[?#].*$/, "");

const isButton = ({ tag, classes }: ConnectCandidate): boolean => /^(button|input|iframe)$/.test(tag) || /\bfr-connect\b/.test(classes);
const isButtonImage = ({ images }: ConnectCandidate): boolean => images.some((image) => !/(^|[-_])logo|partenaire|footer/i.test(image));

/** The last thing said: "Déjà un compte ? Connectez-vous avec FranceConnect" is an offer, the question before it is not. */
function statement(name: string): string {
  const parts = plain(name)
    .split(/[?!]/)
    .map((part) => part.trim());
  const named = parts.filter((part) => part !== "" && part.search(brandWords) >= 0);
  return named.at(-1) ?? plain(name);
}

/** The sentence around a control says that it does not work now. */
export const isUnavailable = (context: string, brand: Brand): boolean => {
  const words = plain(context);
  const named = brand === "ProConnect" ? "(pro|agent) ?connect" : "(france ?connect|ce service|ce mode de connexion)";
  return new RegExp(
    `${named}( ?\\+)?[^.!?]{0,30} (est|sont|sera) [^.!?]{0,30}(indisponible|desactive|interrompu|suspendu|maintenance)|${named}[^.!?]{0,12}(temporairement|momentanement) (indisponible|desactive|interrompu)`,
  ).test(words);
};
