import type { Field, Form, Link } from "../domain/evidence.ts";
import type { PageRole } from "../domain/visit.ts";
import { plain } from "../lib/plain.ts";
import { pageKey } from "../lib/sites.ts";
import { asideRoles } from "./aside-roles.ts";
import { roleLinks } from "./roles.ts";

/** The evidence of one page that tells how people identify themselves there. */
export type AccessPage = {
  readonly role: PageRole;
  readonly url: string;
  readonly forms: readonly Form[];
  readonly links: readonly Link[];
};

/** A place that proves something about the access: where, and in whose words. */
export type AccessProof = { readonly role: PageRole; readonly url: string; readonly selector: string; readonly quote: string };

/** A password field: an account of the site; null when the page asks for none. */
export function accountForm({ role, url, forms }: AccessPage): AccessProof | null {
  const field = forms.flatMap((form) => form.fields).find(isPassword);
  return field ? { role, url, selector: field.selector, quote: field.label || field.name } : null;
}

/** An identifier asked alone: which identities come next, a password, a link by e-mail or FranceConnect, is not shown. */
export function identifierStep({ role, url, forms }: AccessPage): AccessProof | null {
  const form = forms.find((one) => signsIn(one, role) && !one.fields.some(isPassword));
  const field = form?.fields.find(isIdentifier);
  return field ? { role, url, selector: field.selector, quote: field.label || field.name } : null;
}

/** A form that anybody may fill in: several fields to answer, none of which is a password, a search or a message. */
export function openForm({ role, url, forms }: AccessPage): AccessProof | null {
  const form = forms.find((one) => !isAside(one) && !one.fields.some(isPassword) && !signsIn(one, role) && one.fields.filter(isAnswer).length >= 2);
  return form ? { role, url, selector: form.selector, quote: form.name } : null;
}

/** A form of the path that is too short, or too much like those of the site, to tell whether anybody may fill it in: who they are may be asked next. */
export function firstQuestion({ role, url, forms }: AccessPage): AccessProof | null {
  if (asideRoles.has(role)) return null;
  const form = forms.find((one) => !surroundings.has(one.landmark) && !one.fields.some(isPassword) && one.fields.some(isAnswer));
  const field = form?.fields.find(isAnswer);
  return form ? { role, url, selector: form.selector, quote: form.name || field?.label || "" } : null;
}

const surroundings: ReadonlySet<Form["landmark"]> = new Set(["search", "header", "footer", "nav"]);

/** Links and buttons to sign in whose page is not among those that were visited. */
export function unseenEntrances({ role, url, links }: AccessPage, visited: readonly string[]): readonly AccessProof[] {
  const keys = new Set(visited.map(pageKey));
  const followed = roleLinks(links, url).filter((one) => one.role === "login" && one.link.href !== null && !keys.has(pageKey(one.link.href)));
  const buttons = links.filter((one) => one.kind === "button" && entrance.test(plain(one.name)));
  return [...followed.map((one) => one.link), ...buttons].map(({ selector, name }) => ({ role, url, selector, quote: name }));
}

/** Links into the procedure itself whose page was not visited. */
export function unseenSteps({ role, url, links }: AccessPage, visited: readonly string[]): readonly AccessProof[] {
  const keys = new Set(visited.map(pageKey));
  const steps = roleLinks(links, url).filter((one) => one.role === "form" && one.link.href !== null && !keys.has(pageKey(one.link.href)));
  return steps.map(({ link }) => ({ role, url, selector: link.selector, quote: link.name }));
}

const entrance =
  /^(se connecter|connexion|me connecter|je me connecte|connectez-vous|s'identifier|m'identifier|identifiez-vous|s'authentifier|mon (compte|espace)|acceder a (mon|votre) (compte|espace))/;

const isPassword = ({ type, autocomplete }: Field): boolean => type === "password" || /current-password|one-time-code/.test(autocomplete);
const isIdentifier = ({ label, name, type }: Field): boolean =>
  type === "email" ||
  /identifiant|e-?mail|courriel|login|numero (fiscal|d'allocataire|de securite sociale)|utilisateur/.test(plain(`${label} ${name}`));

/** An identifier alone (the password comes on the next page, or a link by e-mail), on a login page or with a button that says so. */
function signsIn(form: Form, role: PageRole): boolean {
  const said = /\b(connexion|connecter|identifier|connectez|login)\b|^connexion/.test(plain(`${form.submits.join(" ")} ${form.name}`));
  return form.fields.some(isIdentifier) && form.fields.length <= 4 && (said || (role === "login" && !isAside(form)));
}

const answers = /^(text|email|tel|number|date|datetime-local|month|select|textarea|file|radio|checkbox|textbox|combobox|spinbutton)$/;
const isAnswer = ({ type, visible }: Field): boolean => visible && answers.test(type);

/** Search, newsletter, feedback, contact: forms of the site, not of the procedure. */
const isAside = ({ landmark, name, submits, action }: Form): boolean =>
  landmark === "search" ||
  landmark === "footer" ||
  landmark === "header" ||
  /recherch|newsletter|lettre d'information|abonn|avis|satisfaction|contact|cookie|filtr|tri(er)?\b/.test(
    plain(`${name} ${submits.join(" ")} ${action.replace(/[?#].*$/, "")}`),
  );
