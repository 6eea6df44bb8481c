import { defineCheck, type SeenPage } from "../domain/check.ts";
import { TO_CONFIRM } from "../domain/indicator.ts";
import type { ContactKind, ContactReading, Source } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import type { Finding, Judgement } from "../domain/verdict.ts";
import { contactMismatches } from "../reading/contact-mismatch.ts";
import { type ContactSeen, countedKinds, phonePictures, readContactPath } from "../reading/contact-path.ts";

/**
 * Can a person of the service be reached, and in how many ways? Two kinds → Oui, one → Partiel, none → Non. Source: principle 4
 * of the "10 principes d'une démarche en ligne exemplaire" and the observatory's first method.
 */
export default defineCheck({
  id: "human-contact",
  indicator: "contact",
  title: { fr: "Moyens de joindre une personne", en: "Ways to reach a person" },
  references: ["10 principes, n° 4", "Observatoire : qualité du support"],
  needs: ["contacts"],
  scope: "procedure",
  judge: ({ seen, pages }) => {
    const reading = readContactPath(seen.map(toSeen), pages);
    const kinds = countedKinds(reading.contacts);
    const flaws = [...seen.flatMap(mismatches), ...premiums(reading)];
    const open = seen.some(({ page }) => page.role === "start" && page.status !== "login_wall");
    const started = open || (kinds.length > 0 && seen.some(({ page }) => page.role === "start"));
    const picture = kinds.length === 0 ? phonePictures(seen.map(toSeen))[0] : undefined;
    return { ...(picture ? pictured(picture) : judgeKinds(kinds, started, flaws)), details: reading };
  },
});

type Page = SeenPage<"contacts">;

const urlOf = ({ page }: Page): string => page.finalUrl ?? page.requestedUrl;
const toSeen = (one: Page): ContactSeen => ({
  page: { role: one.page.role, url: urlOf(one), clicks: one.page.clicks },
  candidates: one.evidence.contacts.candidates,
});

/** Names of the kinds that count, in the words of the report. */
const kindNames: Readonly<Record<ContactKind, Text>> = {
  phone: { fr: "téléphone", en: "telephone" },
  email: { fr: "courriel", en: "e-mail" },
  form: { fr: "formulaire de contact", en: "contact form" },
  postal: { fr: "courrier", en: "post" },
  counter: { fr: "accueil sur place", en: "counter" },
  chat: { fr: "conversation avec un conseiller", en: "chat with a person" },
  callback: { fr: "rappel", en: "call-back" },
  relay: { fr: "relais pour personnes sourdes", en: "relay for deaf people" },
};

function judgeKinds(kinds: readonly ContactKind[], started: boolean, flaws: readonly Finding[]): Judgement<"contact"> {
  const list: Text = { fr: kinds.map((kind) => kindNames[kind].fr).join(", "), en: kinds.map((kind) => kindNames[kind].en).join(", ") };
  if (kinds.length < 2 && !started) return unseen(list, flaws);
  if (kinds.length >= 2) {
    const why: Text = {
      fr: `Le service peut être joint de ${kinds.length} façons : ${list.fr}.`,
      en: `The service can be reached in ${kinds.length} ways: ${list.en}.`,
    };
    return { outcome: flaws.length > 0 ? "failed" : "passed", level: "Oui", why, ...(flaws.length > 0 ? { findings: flaws } : {}) };
  }
  const why: Text =
    kinds.length === 1
      ? {
          fr: `Une seule façon de joindre une personne du service a été vue : ${list.fr}.`,
          en: `Only one way to reach a person of the service was seen: ${list.en}.`,
        }
      : {
          fr: "Aucun moyen de joindre une personne du service n'a été vu sur les pages visitées.",
          en: "No way to reach a person of the service was seen on the pages visited.",
        };
  return {
    outcome: "failed",
    level: kinds.length === 1 ? "Partiel" : "Non",
    why,
    findings: [{ outcome: "failed", message: why, repair, selector: "", quote: "" }, ...flaws],
  };
}

const repair: Text = {
  fr: "Affichez, sur chaque page de la démarche ou à un clic, au moins deux moyens différents de joindre le service, dont le téléphone.",
  en: "Show, on every page of the procedure or one click away, at least two different ways to reach the service, the telephone among them.",
};

/** The start page asks for an account or could not be looked at: what was found is kept, a human looks behind. */
function unseen(list: Text, flaws: readonly Finding[]): Judgement<"contact"> {
  const found: Text = list.fr === "" ? { fr: "aucun moyen", en: "nothing" } : list;
  const why: Text = {
    fr: `La page de départ n'a pas pu être regardée en entier (accès bloqué ou compte exigé) ; vu ailleurs : ${found.fr}.`,
    en: `The start page could not be looked at as a whole (blocked, or an account is needed); seen elsewhere: ${found.en}.`,
  };
  return { outcome: "cantTell", level: TO_CONFIRM, why, findings: [{ outcome: "cantTell", message: why, selector: "", quote: "" }, ...flaws] };
}

/** Nothing but a picture that speaks of a telephone: a person looks at it, and blind people cannot. */
function pictured({ page, url, selector, quote }: Source): Judgement<"contact"> {
  const why: Text = {
    fr: `Une image semble donner un numéro de téléphone que son texte de remplacement ne dit pas : « ${quote} ».`,
    en: `A picture seems to give a telephone number that its text alternative does not say: "${quote}".`,
  };
  const inWords: Text = { fr: "Écrivez le numéro en texte, avec un lien tel:.", en: "Write the number as text, with a tel: link." };
  return {
    outcome: "cantTell",
    level: TO_CONFIRM,
    why,
    findings: [{ outcome: "cantTell", message: why, repair: inWords, selector, quote, page, url }],
  };
}

const mismatches = (one: Page): readonly Finding[] =>
  contactMismatches(one.evidence.contacts.candidates).map(({ selector, shown, target }) => ({
    outcome: "failed",
    message: {
      fr: `Le lien affiche ${shown} mais ouvre ${target} : selon l'appareil, on joint l'un ou l'autre.`,
      en: `The link shows ${shown} but opens ${target}: depending on the device, people reach one or the other.`,
    },
    repair: { fr: "Donnez au lien la cible qui est affichée.", en: "Give the link the target that is shown." },
    selector,
    quote: shown,
    page: one.page.role,
    url: urlOf(one),
  }));

const premiums = ({ contacts }: ContactReading): readonly Finding[] =>
  contacts
    .filter((one) => one.own && one.premium)
    .map(({ value, selector, quote, page, url }) => ({
      outcome: "failed",
      message: { fr: `Le numéro ${value} est surtaxé.`, en: `The number ${value} is a premium-rate number.` },
      repair: {
        fr: "Proposez un numéro sans surtaxe (0 800, 0 809, 09 ou numéro géographique).",
        en: "Offer a number without surcharge (0 800, 0 809, 09 or a geographic number).",
      },
      selector,
      quote,
      page,
      url,
    }));
