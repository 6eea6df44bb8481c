import { defineCheck, type PageFacts, type ProcedureView } from "../domain/check.ts";
import { sentinels, TO_CONFIRM } from "../domain/indicator.ts";
import type { AuthReading, ConnectEvidence } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import type { Finding, Judgement } from "../domain/verdict.ts";
import { isJudgeable } from "../domain/visit.ts";
import { isForCompaniesOnly, readAuth } from "../reading/auth.ts";
import { isControl, isUsable } from "../reading/connect.ts";
import {
  type AccessPage,
  type AccessProof,
  accountForm,
  firstQuestion,
  identifierStep,
  openForm,
  unseenEntrances,
  unseenSteps,
} from "../reading/identification.ts";

type View = ProcedureView<"franceConnect" | "forms" | "links">;

/**
 * Can one sign in with FranceConnect? A usable control is the proof, words are not. Source: the observatory's levels
 * (reference of indicators, "auth"); where the path could not be seen to its identification, a human confirms.
 */
export default defineCheck({
  id: "france-connect",
  indicator: "auth",
  title: { fr: "Bouton FranceConnect", en: "FranceConnect button" },
  references: ["Observatoire : FranceConnect"],
  needs: ["franceConnect", "forms", "links"],
  scope: "procedure",
  judge: (view) => {
    const details = readAuth(view.seen.map(({ page, evidence }) => ({ page: at(page), candidates: evidence.franceConnect.candidates })));
    return { ...(judgeControls(details) ?? judgeAbsence(view, details)), details };
  },
});

const at = ({ role, finalUrl, requestedUrl, clicks }: PageFacts) => ({ role, url: finalUrl ?? requestedUrl, clicks });

/** The level that controls prove; null when there is none. With both buttons the procedure does not require the "+". */
function judgeControls({ evidence }: AuthReading): Judgement<"auth"> | null {
  const controls = evidence.filter((one) => isControl(one) && one.brand !== "ProConnect");
  const proof = controls.find((one) => isUsable(one) && one.brand === "FranceConnect") ?? controls.find(isUsable);
  if (proof) return { outcome: "passed", level: proof.brand, why: whyProven(proof) };
  const disabled = controls[0];
  if (!disabled) return null;
  const why = {
    fr: `Le bouton « ${disabled.quote} » est là, mais désactivé ou annoncé comme indisponible au moment de la visite.`,
    en: `The "${disabled.quote}" button is there, but disabled or said to be unavailable at the time of the visit.`,
  };
  return doubt(why, { role: disabled.page, ...disabled });
}

function whyProven({ brand, quote, clicks, visible }: ConnectEvidence): Text {
  const [fr, en] =
    clicks === 0
      ? ["sur la page de départ", "on the start page"]
      : [`à ${clicksOf(clicks, "clic")} du départ`, `${clicksOf(clicks, "click")} from the start`];
  const [hiddenFr, hiddenEn] = visible ? ["", ""] : [", dans un panneau fermé", ", in a closed panel"];
  return { fr: `${brand} est proposé ${fr}${hiddenFr} : « ${quote} ».`, en: `${brand} is offered ${en}${hiddenEn}: "${quote}".` };
}

const clicksOf = (count: number, word: string): string => `${count} ${word}${count > 1 ? "s" : ""}`;

function judgeAbsence(view: View, details: AuthReading): Judgement<"auth"> {
  const expected = view.procedure.franceConnect === "expected";
  const exempt = expected ? null : exemption(view);
  if (exempt) return { outcome: "inapplicable", level: sentinels.notApplicable, why: exempt };
  const pages = view.seen.map(
    ({ page, evidence }): AccessPage => ({
      role: page.role,
      url: page.finalUrl ?? page.requestedUrl,
      forms: evidence.forms.forms,
      links: evidence.links.links,
    }),
  );
  const unseen = whyUnseen(view);
  if (unseen) return doubt(unseen.why, unseen.place);
  const account = accountProof(pages, details);
  if (account) return absent(account, expected);
  const step = pages.map(identifierStep).find((proof) => proof !== null);
  if (step) return doubt(whyHalfway(step), step);
  return judgeOpenPath(view, pages, details, expected);
}

const whyHalfway = ({ quote }: AccessProof): Text => ({
  fr: `La page de connexion demande d'abord un identifiant (« ${quote} ») : les identités proposées ensuite n'ont pas pu être vues.`,
  en: `The sign-in page first asks for an identifier ("${quote}"): the identities that it then offers could not be seen.`,
});

/** Nobody can be expected to sign in with FranceConnect, and why. */
function exemption({ procedure }: View): Text | null {
  if (procedure.franceConnect === "not_applicable")
    return {
      fr: "La liste des démarches déclare FranceConnect sans objet pour celle-ci.",
      en: "The list of procedures declares FranceConnect not applicable to this one.",
    };
  if (!isForCompaniesOnly(procedure.audience)) return null;
  const list = procedure.audience.join(", ");
  return {
    fr: `La démarche ne s'adresse pas aux particuliers (public : ${list}) ; FranceConnect identifie des particuliers.`,
    en: `The procedure is not for private persons (audience: ${list}); FranceConnect identifies private persons.`,
  };
}

type Place = { readonly role?: AccessProof["role"]; readonly url?: string; readonly selector: string; readonly quote: string };

/** A page on which the identification may stand, and that could not be looked at. */
function whyUnseen({ pages, seen }: View): { readonly why: Text; readonly place: Place } | null {
  const looked = new Set(seen.map(({ page }) => page.requestedUrl));
  const missed = pages.find((visit) => /^(start|login|form)$/.test(visit.role) && (!isJudgeable(visit) || !looked.has(visit.requestedUrl)));
  if (!missed) return null;
  const why = {
    fr: `Une page où l'identification peut se trouver n'a pas pu être regardée (${missed.requestedUrl}) : ${missed.why.fr}`,
    en: `A page on which the identification may stand could not be looked at (${missed.requestedUrl}): ${missed.why.en}`,
  };
  return { why, place: { role: missed.role, url: missed.requestedUrl, selector: "", quote: missed.quote ?? "" } };
}

/** Another identification that the pages offer: an account of the site, or ProConnect. */
function accountProof(pages: readonly AccessPage[], { evidence }: AuthReading): AccessProof | null {
  const pro = evidence.find((one) => one.brand === "ProConnect" && isUsable(one));
  const account = pages.map(accountForm).find((proof) => proof !== null);
  return account ?? (pro ? { role: pro.page, url: pro.url, selector: pro.selector, quote: pro.quote } : null);
}

function judgeOpenPath(view: View, pages: readonly AccessPage[], { evidence }: AuthReading, expected: boolean): Judgement<"auth"> {
  const visited = view.pages.flatMap((visit) => [visit.requestedUrl, ...(visit.finalUrl ? [visit.finalUrl] : [])]);
  const entrance = pages.flatMap((page) => unseenEntrances(page, visited))[0];
  if (entrance)
    return doubt(
      {
        fr: `Le chemin mène à une page de connexion qui n'a pas été vue : « ${entrance.quote} ».`,
        en: `The path leads to a sign-in page that was not seen: "${entrance.quote}".`,
      },
      entrance,
    );
  const open = pages.map(openForm).find((proof) => proof !== null);
  const mention = evidence[0];
  if (open && (expected || mention)) return absent(mention ? { role: mention.page, ...mention } : open, expected);
  if (open)
    return {
      outcome: "inapplicable",
      level: sentinels.notApplicable,
      why: {
        fr: "Le formulaire est ouvert à tous : aucune identification n'est demandée sur le chemin vu.",
        en: "The form is open to all: no identification is asked on the path that was seen.",
      },
    };
  return notEntered(pages, visited, mention?.quote ?? "");
}

/** Neither a form that tells nor a sign-in: what stands nearest to them on the pages seen. */
function notEntered(pages: readonly AccessPage[], visited: readonly string[], quote: string): Judgement<"auth"> {
  const step = pages.flatMap((page) => unseenSteps(page, visited))[0];
  const question = step ? undefined : pages.map(firstQuestion).find((proof) => proof !== null);
  if (question) return doubt(whyBegun(question), question);
  return doubt(
    {
      fr: "Les pages vues ne montrent ni formulaire ni identification : l'entrée de la démarche n'a pas été atteinte.",
      en: "The pages seen show neither a form nor an identification: the entrance of the procedure was not reached.",
    },
    step ?? { selector: "", quote },
  );
}

function whyBegun({ quote }: AccessProof): Text {
  const [fr, en] = quote === "" ? ["", ""] : [` (« ${quote} »)`, ` ("${quote}")`];
  return {
    fr: `Le formulaire vu${fr} peut n'être qu'un début, une recherche ou un service du site : une identification peut venir ensuite.`,
    en: `The form that was seen${en} may be only a beginning, a search or a service of the site: an identification may come next.`,
  };
}

function absent(place: AccessProof, expected: boolean): Judgement<"auth"> {
  const fr = `Aucune commande FranceConnect sur les pages vues ; on y lit « ${place.quote} ».`;
  const en = `No FranceConnect control on the pages seen; they say "${place.quote}".`;
  const message = expected
    ? { fr: `FranceConnect est attendu pour cette démarche. ${fr}`, en: `FranceConnect is expected for this procedure. ${en}` }
    : { fr, en };
  const repair = {
    fr: "Ajoutez le bouton FranceConnect à la page de connexion (composant « connect » du système de design de l'État).",
    en: 'Add the FranceConnect button to the sign-in page ("connect" component of the State\'s design system).',
  };
  return { outcome: "failed", level: sentinels.no, why: message, findings: [{ ...finding("failed", message, place), repair }] };
}

const doubt = (why: Text, place: Place): Judgement<"auth"> => ({
  outcome: "cantTell",
  level: TO_CONFIRM,
  why,
  findings: [finding("cantTell", why, place)],
});

const finding = (outcome: Finding["outcome"], message: Text, { role, url, selector, quote }: Place): Finding => ({
  outcome,
  message,
  selector,
  quote,
  ...(role ? { page: role } : {}),
  ...(url ? { url } : {}),
});
