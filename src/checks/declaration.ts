import { defineCheck } from "../domain/check.ts";
import { TO_CONFIRM } from "../domain/indicator.ts";
import type { Text } from "../domain/text.ts";
import type { Finding, Judgement } from "../domain/verdict.ts";
import type { Visit } from "../domain/visit.ts";
import { type DeclarationCase, readDeclaration } from "../reading/declaration.ts";
import { levelOf } from "../reading/declaration-level.ts";
import { type DeclarationPlace, type SeenDeclarationPage, urlOf } from "../reading/declaration-page.ts";
import { blindSpot } from "../reading/declaration-sight.ts";
import type { DeclarationText } from "../reading/declaration-text.ts";
import type { Sentence } from "../reading/sentences.ts";

/** States the level of `handicap`: which declaration the procedure publishes, and what it is worth today. */
export default defineCheck({
  id: "declaration",
  indicator: "handicap",
  scope: "procedure",
  title: { fr: "Déclaration d'accessibilité publiée et valable", en: "Accessibility statement published and valid" },
  references: ["Loi 2005-102 art. 47", "Décret 2019-768", "RGAA obligations"],
  needs: ["declaration"],
  judge: (view) => {
    const found = readDeclaration(view);
    const details = { declaration: found.reading };
    const { place } = found;
    if (place.kind === "absent") return { ...absent(view.seen, blindSpot(view.pages)), details };
    if (place.kind === "unread") return { ...unread(place, view.pages), details };
    return { ...doubted(read(found, place), found, place), details };
  },
});

type Levelled = Judgement<"handicap">;

/** "Not there" counts against the service; "not seen" is for a person to look at. */
function absent(seen: readonly SeenDeclarationPage[], blind: Text | null): Levelled {
  if (blind) return unseen(seen, blind);
  const list = seen.map(({ page }) => urlOf(page)).join(", ");
  const why = {
    fr: `Aucune déclaration d'accessibilité sur les pages vues (${list}).`,
    en: `No accessibility statement on the pages seen (${list}).`,
  };
  const finding: Finding = {
    outcome: "failed",
    message: why,
    repair: {
      fr: "Publiez la déclaration d'accessibilité du service et liez-la depuis le pied de chaque page : « Accessibilité : non conforme » tant qu'aucun audit n'a été fait.",
      en: "Publish the service's accessibility statement and link it from the footer of every page: “Accessibilité : non conforme” as long as no audit was made.",
    },
    selector: "",
    quote: "",
    ...pageOf(seen[0]),
  };
  return { outcome: "failed", why, level: "Non conforme", findings: [finding] };
}

function unseen(seen: readonly SeenDeclarationPage[], blind: Text): Levelled {
  const why = {
    fr: `Aucune déclaration d'accessibilité n'a été vue, mais ${blind.fr}`,
    en: `No accessibility statement was seen, but ${blind.en}`,
  };
  const repair = {
    fr: "Ouvrez la page et cherchez « Accessibilité : … conforme » dans le pied de page, ou inscrivez l'adresse de la déclaration dans la liste (declaration_url).",
    en: "Open the page and look for “Accessibilité : … conforme” in the footer, or write the statement's address in the list (declaration_url).",
  };
  const finding: Finding = { outcome: "cantTell", message: why, repair, selector: "", quote: "", ...pageOf(seen[0]) };
  return { outcome: "cantTell", why, level: TO_CONFIRM, findings: [finding] };
}

/** A declaration that speaks of several services, or of another one, does not settle the level of this procedure. */
function doubted(judged: Levelled, { text }: DeclarationCase, { seen }: Extract<DeclarationPlace, { kind: "read" }>): Levelled {
  const doubt = text ? doubtOf(text) : null;
  if (!doubt) return judged;
  const { why, sentence, level } = doubt;
  const finding: Finding = {
    outcome: "cantTell",
    message: why,
    repair: {
      fr: "Vérifiez quelle déclaration vaut pour cette démarche et inscrivez son adresse dans la liste (declaration_url) ; publiez une déclaration par service.",
      en: "Check which statement holds for this procedure and write its address in the list (declaration_url); publish one statement per service.",
    },
    selector: sentence.selector,
    quote: sentence.text.slice(0, 400),
    ...pageOf(seen),
  };
  return { outcome: "cantTell", why, level: level ?? judged.level ?? TO_CONFIRM, findings: [finding, ...(judged.findings ?? [])] };
}

type Doubt = { readonly why: Text; readonly sentence: Sentence; readonly level: string | null };

function doubtOf({ services, foreign }: DeclarationText): Doubt | null {
  const [first] = services && !services.chosen ? services.parts : [];
  if (first && services) {
    return {
      why: {
        fr: `La déclaration porte sur ${services.parts.length} services, dont aucun n'est nommément celui de la démarche.`,
        en: `The statement covers ${services.parts.length} services, none of which is by name the procedure's.`,
      },
      sentence: first.statement,
      level: TO_CONFIRM,
    };
  }
  if (!foreign) return null;
  const hosts = foreign.hosts.join(", ");
  return {
    why: {
      fr: `La déclaration trouvée s'applique à ${hosts}, et non à l'adresse de la démarche.`,
      en: `The statement found applies to ${hosts}, not to the procedure's address.`,
    },
    sentence: foreign.sentence,
    level: foreign.kind === "other" ? TO_CONFIRM : null,
  };
}

function unread(place: Extract<DeclarationPlace, { kind: "unread" }>, pages: readonly Visit[]): Levelled {
  const reason = reasonOf(place.visit);
  const why = {
    fr: `Une déclaration d'accessibilité est annoncée (${place.url}) mais n'a pas pu être lue : ${reason.fr}`,
    en: `An accessibility statement is announced (${place.url}) but could not be read: ${reason.en}`,
  };
  const origin = place.visit?.from;
  const finding: Finding = {
    outcome: "cantTell",
    message: why,
    repair: {
      fr: "Ouvrez cette page et relevez l'état, le taux et la date. Publiez la déclaration en HTML, sans compte ni obstacle.",
      en: "Open this page and note the state, the rate and the date. Publish the statement as HTML, with no account and no obstacle.",
    },
    selector: origin?.selector ?? "",
    quote: origin?.text ?? "",
    ...(pages[0] ? { page: pages[0].role, url: origin?.url ?? urlOf(pages[0]) } : {}),
  };
  return { outcome: "cantTell", why, level: TO_CONFIRM, findings: [finding] };
}

function reasonOf(visit: Visit | null): Text {
  if (!visit) return { fr: "la page n'a pas été visitée.", en: "the page was not visited." };
  const piece = visit.evidence.declaration;
  if (piece && !piece.ok) return { fr: `${piece.detail}.`, en: `${piece.detail}.` };
  if (piece?.ok) return { fr: "la page ne montre pas de texte de déclaration.", en: "the page shows no text of a statement." };
  return visit.why;
}

function read(found: DeclarationCase, place: Extract<DeclarationPlace, { kind: "read" }>): Levelled {
  const { level, why, subject } = levelOf(found.reading);
  const explained = { fr: why.fr + choiceOf(place).fr, en: why.en + choiceOf(place).en };
  if (level !== "Non conforme") return { outcome: "passed", why: explained, level };
  const source = found.reading.sources.rate ?? found.reading.sources.level;
  const finding: Finding = {
    outcome: "failed",
    message: why,
    repair: {
      fr: "Faites auditer le service, corrigez les critères non respectés, puis publiez le taux et la date dans la déclaration (à refaire au moins tous les 3 ans).",
      en: "Have the service audited, repair the criteria that are not met, then publish the rate and the date in the statement (at least every 3 years).",
    },
    selector: source?.selector ?? "",
    quote: source?.quote ?? "",
    ...(subject === undefined ? {} : { subject }),
    ...pageOf(place.seen),
  };
  return { outcome: "failed", why: explained, level, findings: [finding] };
}

/** Which declaration was read, when several were found. */
function choiceOf({ seen, others }: Extract<DeclarationPlace, { kind: "read" }>): Text {
  if (others.length === 0) return { fr: "", en: "" };
  const rest = others.map(({ page }) => urlOf(page)).join(", ");
  return {
    fr: ` Déclaration retenue : ${urlOf(seen.page)} (autres trouvées : ${rest}).`,
    en: ` Statement taken: ${urlOf(seen.page)} (others found: ${rest}).`,
  };
}

const pageOf = (seen: SeenDeclarationPage | undefined): Pick<Finding, "page" | "url"> =>
  seen ? { page: seen.page.role, url: urlOf(seen.page) } : {};
