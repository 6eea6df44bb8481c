import type { LanguageGuess } from "../domain/text-evidence.ts";

/** Languages so near to each other that a statistical identifier takes one for the other. */
const families: readonly (readonly string[])[] = [
  ["no", "nb", "nn", "da", "sv"],
  ["es", "pt", "gl", "ca"],
  ["fr", "oc", "ca"],
  ["hr", "sr", "bs", "sl"],
  ["cs", "sk"],
  ["id", "ms", "tl"],
  ["nl", "af"],
  ["ru", "uk", "be", "bg"],
  ["hi", "mr"],
  ["az", "tr"],
];

/** Languages that the identifier knows: of another one (Breton, Alsatian…) nothing can be said. */
const known: ReadonlySet<string> = new Set(
  "am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh".split(
    " ",
  ),
);

/** Languages in which few words are enough to be told from the others. */
const common: ReadonlySet<string> = new Set(["de", "en", "es", "fr", "it", "nl", "pt"]);

/** Words that leave no doubt by their number. */
const MANY = 6;

/** True when the words are certainly in another language than the one that is declared for them. */
export function isOtherLanguage({ words, declared, best, score, declaredScore, reliable }: LanguageGuess, fewest: number): boolean {
  if (words < fewest || !reliable || best === declared || !known.has(declared)) return false;
  if (families.some((family) => family.includes(best) && family.includes(declared))) return false;
  if (words < MANY) return common.has(best) && score >= 0.55 && score - declaredScore >= 0.2;
  return score - declaredScore >= 0.12;
}

/** True when the words are certainly in the language that is declared for them. */
export const isDeclaredLanguage = ({ words, declared, best, reliable }: LanguageGuess): boolean => reliable && best === declared && words >= 4 * MANY;
