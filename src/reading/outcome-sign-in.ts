import type { DomEvidence } from "../domain/evidence.ts";
import { parseUrl } from "../lib/sites.ts";
import { isUsable, readConnect } from "./connect.ts";
import { isIdentityRequest } from "./identity-request.ts";
import type { Answer, Decision } from "./outcome.ts";
import { reasonFor } from "./outcome-reasons.ts";
import { almostNothing, hasOwnForm, littleText, sentenceAround, titles } from "./outcome-saying.ts";
import { loginAskedWords, loginWords } from "./outcome-words.ts";

/** An account is needed: only for pages that were not opened as the login page. */
export function byWall(answer: Answer): Decision | null {
  const { dom, role } = answer;
  if (!dom || role === "login") return null;
  const quote = sentToSignIn(answer) ?? signInQuote(answer, dom) ?? identityQuote(answer, dom);
  if (quote === null) return null;
  return { status: "login_wall", why: reasonFor("login_wall", quote), quote };
}

/** What asks to sign in, on a page that says by its titles or its address that it is there for that. */
function signInQuote(answer: Answer, dom: DomEvidence): string | null {
  const words = titles(dom).find((title) => loginWords.test(title));
  const address = loginPath.test(parseUrl(answer.finalUrl)?.pathname ?? "") && dom.text.length < littleText;
  if (words === undefined && !address && !isForSigningIn(answer, dom)) return null;
  const asked = signInAsked(answer);
  return asked === null ? null : (words ?? (asked || dom.title));
}

/** An identity provider is asked who comes: what it shows, if it is hardly more than the question, is there for that. */
const identityQuote = ({ finalUrl }: Answer, dom: DomEvidence): string | null =>
  isIdentityRequest(finalUrl) && dom.text.length < littleText ? (titles(dom).find((title) => title !== "") ?? dom.text.slice(0, 120)) : null;

/** Nothing to fill in but an identifier and a password, on a page that says hardly more; a new password is for whoever makes an account. */
function isForSigningIn({ forms }: Answer, dom: DomEvidence): boolean {
  const fields = (forms?.forms ?? [])
    .filter(({ landmark }) => landmark !== "header" && landmark !== "footer")
    .flatMap((form) => form.fields)
    .filter(({ visible, type }) => visible && !/^(hidden|checkbox|search)$/.test(type));
  const passwords = fields.filter(({ type, autocomplete }) => type === "password" && !/new-password/.test(autocomplete));
  return dom.text.length < almostNothing && fields.length <= 2 && passwords.length === 1 && !titles(dom).some((title) => registration.test(title));
}

/** Making an account. */
const registration = /inscri|cré(?:er|ez|ation)|regist|sign ?up|create/i;

/** The sentence that sends to sign in; null where there is none, or where there is more to see. */
function sentToSignIn({ dom, forms }: Answer): string | null {
  if (!dom || dom.text.length > almostNothing || hasOwnForm(forms)) return null;
  const found = loginAskedWords.exec(dom.text);
  return found && sentenceAround(dom.text, found.index, found[0].length);
}

const loginPath = /(^|[/._-])(login|connexion|signin|sign-in|identification|authentification|auth|sso|cas)([/._-]|$)/i;

/** What asks to sign in: a password field, an identity provider's button, or an identifier asked for first, alone. Null when nothing does. */
function signInAsked({ forms, connect, role, finalUrl }: Answer): string | null {
  const fields = (forms?.forms ?? [])
    .flatMap((form) => form.fields)
    .filter(({ visible, type }) => visible && !/^(hidden|checkbox|search)$/.test(type));
  const password = fields.find(({ type }) => type === "password");
  if (password) return password.label;
  const [only, another] = fields;
  if (
    only &&
    !another &&
    /mail|identifiant|login|username|num[ée]ro|tel|\bcode\b|otp/i.test([only.type, only.name, only.label, only.autocomplete].join(" "))
  ) {
    return only.label;
  }
  const aside = new Set(
    (connect?.candidates ?? []).filter(({ landmark }) => landmark === "footer" || landmark === "header").map((one) => one.selector),
  );
  const controls = readConnect(connect?.candidates ?? [], { role, url: finalUrl, clicks: 0 });
  return controls.find((one) => isUsable(one) && one.visible && !aside.has(one.selector))?.quote ?? null;
}
