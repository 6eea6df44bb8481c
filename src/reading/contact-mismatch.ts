import type { ContactCandidate } from "../domain/evidence.ts";
import { emailOfTarget, findEmails } from "./emails.ts";
import { findPhones, phoneOfTarget } from "./phones.ts";

/** A link that shows one number or address and opens another one. */
export type ContactMismatch = { readonly selector: string; readonly shown: string; readonly target: string };

/** Links whose words and target differ: some readers get the wrong person. Blanks and national forms are not differences. */
export const contactMismatches = (candidates: readonly ContactCandidate[]): readonly ContactMismatch[] =>
  candidates.flatMap(({ kind, quote, href, selector }) => {
    const shown = kind === "tel-link" ? findPhones(quote)[0]?.value : kind === "mail-link" ? findEmails(quote)[0] : undefined;
    const target = kind === "tel-link" ? phoneOfTarget(href ?? "") : emailOfTarget(href ?? "");
    return shown && shown !== target ? [{ selector, shown, target: target ?? href ?? "" }] : [];
  });
