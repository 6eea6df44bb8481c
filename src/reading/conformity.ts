import type { ConformityState } from "../domain/reading.ts";
import { plain } from "../lib/plain.ts";

/** What words say of conformity: one of the three legal states, the official model left as is, or a claim in other words. */
export type StatedConformity = ConformityState | "template" | "claim";

const forms: readonly (readonly [ConformityState, RegExp])[] = [
  [
    "non",
    /\bnon[- ]conforme\b(?!\(s)|\b(?:pas|aucunement)(?: encore)?(?: en)? conform(?:e|ite)\b|\ben (?:etat de )?non[- ]conformite\b|\bnon[- ]conformite totale\b|\b(?:declaration|attestation) de non[- ]conformite\b|\bconformite ?: ?non\b|\b(?:non|not)[- ](?:compliant|conformant)\b/,
  ],
  [
    "partielle",
    /\bpart\w+ment[- ](?:en )?conform(?:e|ite)\b(?!\(s)|\bconformite partielle\b|\bpartielle conformite\b|\bconformite ?: ?partielle|\bpartially[- ](?:compliant|conformant)\b/,
  ],
  [
    "totale",
    /(?<!\b(?:presque|quasi|quasiment|pas|pas encore) )\b(?:tota\w*ment|pleinement|entierement|integralement)[- ](?:en )?conform(?:e|ite)\b(?!\(s)|\bconformite totale\b|\btotale conformite\b|\bconformite ?: ?totale|(?<!\bnot (?:yet )?)\bfully[- ](?:compliant|conformant)\b/,
  ],
];

const short =
  /\b(?:accessibilite|conformite|accessibility)(?: numerique| du site| rgaa)* ?[:=-] ?(totale|partielle|non|fully|partially)(?:ment)?\s*(?:[.)]|$)/;
const shortStates: Readonly<Record<string, ConformityState>> = {
  totale: "totale",
  fully: "totale",
  partielle: "partielle",
  partially: "partielle",
  non: "non",
};
const model = /\b(?:tota\w+|partielle\w*|non)(?:[- ]conforme)?\W{0,3}(?:\/|\||,|\bou\b)\W{0,3}\b(?:tota\w+|partielle\w*|non)\b/;

/** Reads the first statement of conformity in a text; null when it makes none. Where: `at`, in the plain form of the text. */
export function statedIn(text: string): { readonly state: StatedConformity; readonly at: number } | null {
  const words = plain(text);
  const template = model.exec(words);
  if (template && /conform/.test(words)) return { state: "template", at: template.index };
  const found = forms.flatMap(([state, form]) => {
    const match = form.exec(words);
    return match ? [{ state, at: match.index }] : [];
  });
  const first = found.sort((a, b) => a.at - b.at)[0];
  if (first) return first;
  const brief = short.exec(words);
  const state = shortStates[brief?.[1] ?? ""];
  if (brief && state) return { state, at: brief.index };
  const claim = /\b(?<!non[- ])(?:conforme|compliant)\b|en cours de (?:mise en )?conformite|(?:verification|audit)[^.]{0,30} en cours/.exec(words);
  return claim ? { state: "claim", at: claim.index } : null;
}
