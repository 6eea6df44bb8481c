import type { ContactCandidate } from "../domain/evidence.ts";
import { emailOfTarget, findEmails } from "./emails.ts";
import { findPhones, phoneOfTarget } from "./phones.ts";

/** A link that shows one number or address and opens another one. */
export type ContactMismatch = { readonly selector: string; readonly shown: string; readonly target: string };

/** Links whose words and target differ: some readers get the wrong person. Blanks and national forms are not differences. */
export const contactMismatches = (candidates: readonly ContactCandidate[]): readonly ContactMismatch[] =>
  candidates.flatMap((candidate) => {
    const [shown, target] = pairOf(candidate);
    return shown && shown !== target ? [{ selector: candidate.selector, shown, target: target ?? candidate.href ?? "" }] : [];
  });

/** What a link shows and what it opens, both normalised; undefined and null when it says nothing that can be compared. */
function pairOf({ kind, quote, href }: ContactCandidate): readonly [shown: string | undefined, target: string | null] {
  if (kind === "tel-link") return [findPhones(quote)[0]?.value, phoneOfTarget(href ?? "")];
  return kind === "mail-link" ? [findEmails(quote)[0], emailOfTarget(href ?? "")] : [undefined, null];
}
