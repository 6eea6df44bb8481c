import { defineCheck, type SeenPage } from "../domain/check.ts";
import type { Field, Form } from "../domain/evidence.ts";
import type { Text } from "../domain/text.ts";
import { cantTell, type Finding, type Judgement, passed } from "../domain/verdict.ts";
import { asideRoles } from "../reading/aside-roles.ts";

/**
 * What the visit found at the procedure's address: a form to fill in, an account to sign in to, or information only. It pre-fills the
 * indicator for a person: only somebody who knows the procedure can say that all of it is online, so no level is ever stated.
 */
export default defineCheck({
  id: "online-path",
  indicator: "online",
  title: { fr: "L'adresse mène à la démarche en ligne", en: "The address leads to the online procedure" },
  references: ["Observatoire : Statut En ligne"],
  needs: ["forms"],
  scope: "procedure",
  judge: ({ procedure, seen }): Judgement<"online"> => {
    const path = pathOf(seen);
    const declared = procedure.declared.online;
    const details = { seen: path };
    const why = found[path];
    if (agrees(path, declared)) return { ...passed(why), details };
    return { ...cantTell(why, [question(path, declared)]), details };
  },
});

type Path = "form" | "account" | "question" | "information";

function pathOf(seen: readonly SeenPage<"forms">[]): Path {
  const most = Math.max(0, ...seen.map(longest));
  if (most >= MIN_ANSWERS || seen.some((one) => one.page.role === "form" && longest(one) > 0)) return "form";
  if (seen.some(asksAccount)) return "account";
  return most > 0 ? "question" : "information";
}

/** How many questions the longest form of a page asks; 0 on a page beside the procedure. */
const longest = ({ page, evidence }: SeenPage<"forms">): number =>
  asideRoles.has(page.role) ? 0 : Math.max(0, ...evidence.forms.forms.map(answers));

/** Fewer answers than this may be a search, a choice of one's case or a newsletter as well as a first step. */
const MIN_ANSWERS = 3;

/** How many questions a form asks; 0 when it is a search, a sign-in, or part of the page's surroundings. */
function answers(form: Form): number {
  if (form.landmark === "search" || form.landmark === "header" || form.landmark === "footer" || form.landmark === "nav") return 0;
  const fields = form.fields.filter(({ visible }) => visible);
  if (fields.some(({ type }) => type === "password" || type === "search")) return 0;
  // The choices of one question share a name.
  return new Set(fields.map((field) => (isChoice(field) && field.name ? field.name : field.selector))).size;
}

const isChoice = ({ type }: Field): boolean => type === "radio" || type === "checkbox";

const asksAccount = ({ page, evidence }: SeenPage<"forms">): boolean =>
  page.role === "login" ||
  page.status === "login_wall" ||
  evidence.forms.forms.some(({ fields }) => fields.some((field) => field.type === "password"));

/** A person's statement that fits what was seen needs no second look. "Partiel" and local deployment fit a procedure seen online. */
function agrees(path: Path, declared: string | undefined): boolean {
  if (declared === undefined) return false;
  const online = ["Oui", "Partiel", "En cours de déploiement local"].includes(declared);
  return path === "form" || path === "account" ? online : !online;
}

const found: Readonly<Record<Path, Text>> = {
  form: { fr: "Un formulaire à remplir a été vu.", en: "A form to fill in was seen." },
  account: { fr: "La démarche commence par une connexion.", en: "The procedure begins with a sign-in." },
  question: {
    fr: "Un formulaire d'une ou deux questions a été vu : le début de la démarche, un choix de son cas ou une recherche.",
    en: "A form of one or two questions was seen: the beginning of the procedure, a choice of one's case or a search.",
  },
  information: {
    fr: "Ni formulaire ni connexion sur les pages visitées : de l'information seulement.",
    en: "Neither a form nor a sign-in on the pages visited: information only.",
  },
};

function question(path: Path, declared: string | undefined): Finding {
  const message = declared === undefined ? found[path] : contradiction(path, declared);
  return { outcome: "cantTell", message, repair: repairs[path], selector: "", quote: "" };
}

const contradiction = (path: Path, declared: string): Text => ({
  fr: `${found[path].fr} La liste déclare « ${declared} ».`,
  en: `${found[path].en} The list declares "${declared}".`,
});

const suggestYes: Text = {
  fr: "Si toute la démarche peut être faite en ligne, inscrivez « declared: { online: Oui } » dans la liste.",
  en: 'If all of the procedure can be done online, write "declared: { online: Oui }" in the list.',
};
const lookForForm: Text = {
  fr: "Donnez l'adresse où la démarche commence, ou inscrivez dans la liste qu'elle n'est pas en ligne (« declared: { online: Non } »).",
  en: 'Give the address where the procedure begins, or write in the list that it is not online ("declared: { online: Non }").',
};
const sayWhere: Text = {
  fr: "Si la démarche commence là et se fait toute en ligne, inscrivez « declared: { online: Oui } » dans la liste ; sinon donnez l'adresse où elle commence.",
  en: 'If the procedure begins there and all of it can be done online, write "declared: { online: Oui }" in the list; else give the address where it begins.',
};
const repairs: Readonly<Record<Path, Text>> = { form: suggestYes, account: suggestYes, question: sayWhere, information: lookForForm };
