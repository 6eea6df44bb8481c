import { defineCheck } from "../domain/check.ts";
import type { ConformityState } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import { cantTell, type Finding, failed, type Judgement, passed } from "../domain/verdict.ts";
import { type DeclarationCase, type PageMention, readDeclaration } from "../reading/declaration.ts";
import { type SeenDeclarationPage, urlOf } from "../reading/declaration-page.ts";
import { blindSpot } from "../reading/declaration-sight.ts";
import { declarationLinks } from "../reading/mention.ts";

/** The home page must say "Accessibilité : totalement | partiellement | non conforme", as a link, in agreement with the declaration. */
export default defineCheck({
  id: "declaration-mention",
  indicator: "handicap",
  scope: "procedure",
  title: { fr: "Mention « Accessibilité : … conforme » exacte", en: "“Accessibilité : … conforme” mention is right" },
  references: ["Loi 2005-102 art. 47", "Décret 2019-768", "RGAA obligations"],
  needs: ["declaration"],
  judge: (view): Judgement => {
    const found = readDeclaration(view);
    const start = view.seen.find(({ page }) => page.role === "start") ?? view.seen[0];
    const mention = found.mentions.find(({ seen }) => seen === start);
    const blind = mention ? null : blindSpot(view.pages);
    if (blind) return unseen(start, blind);
    const [first, ...rest] = mention ? [...wording(mention), ...contradictions(found, mention)] : start ? [missing(start)] : [];
    if (first) return failed(first.message, [first, ...rest]);
    return passed({
      fr: `La page d'accueil affiche « ${mention?.mention.quote ?? ""} ».`,
      en: `The home page shows “${mention?.mention.quote ?? ""}”.`,
    });
  },
});

const words: Readonly<Record<ConformityState, string>> = {
  totale: "totalement conforme",
  partielle: "partiellement conforme",
  non: "non conforme",
};

const example = {
  fr: "Écrivez dans le pied de page, en lien vers la déclaration, l'une des trois mentions : « Accessibilité : totalement conforme », « Accessibilité : partiellement conforme » ou « Accessibilité : non conforme ».",
  en: "Write in the footer, as a link to the statement, one of the three mentions: “Accessibilité : totalement conforme”, “Accessibilité : partiellement conforme” or “Accessibilité : non conforme”.",
};

function missing({ page }: SeenDeclarationPage): Finding {
  return {
    outcome: "failed",
    message: {
      fr: "La page d'accueil n'affiche aucune mention de son état d'accessibilité : une personne handicapée ne sait pas à quoi s'attendre.",
      en: "The home page shows no mention of its accessibility status: a disabled person does not know what to expect.",
    },
    repair: example,
    selector: "",
    quote: "",
    page: page.role,
    url: urlOf(page),
  };
}

/** No mention was seen, and it may be there. */
function unseen(start: SeenDeclarationPage | undefined, blind: Text): Judgement {
  const why = { fr: `Aucune mention n'a été vue, mais ${blind.fr}`, en: `No mention was seen, but ${blind.en}` };
  const repair = { fr: "Ouvrez la page et cherchez la mention dans le pied de page.", en: "Open the page and look for the mention in the footer." };
  const where = start ? { page: start.page.role, url: urlOf(start.page) } : {};
  return cantTell(why, [{ outcome: "cantTell", message: why, repair, selector: "", quote: "", ...where }]);
}

/** What is wrong with the mention itself. */
function wording(mention: PageMention): readonly Finding[] {
  const { evidence, page } = mention.seen;
  const linked = evidence.declaration.blocks.length > 0 || declarationLinks(evidence.declaration.mentions, urlOf(page)).length > 0;
  return [
    ...(mention.state === "unknown" ? [at(mention, mention.template ? templateText : unknownText, example)] : []),
    ...(linked ? [] : [at(mention, unlinkedText, example)]),
  ];
}

const templateText: Text = {
  fr: "La mention est celle du modèle, laissée telle quelle : elle ne dit pas lequel des trois états s'applique.",
  en: "The mention is the model's own text, left as is: it does not say which of the three states applies.",
};
const unknownText: Text = {
  fr: "La page nomme l'accessibilité sans donner l'un des trois états légaux (totalement, partiellement ou non conforme).",
  en: "The page names accessibility without one of the three legal states (totalement, partiellement or non conforme).",
};
const unlinkedText: Text = {
  fr: "La mention ne mène pas à la déclaration d'accessibilité : ce n'est pas un lien utilisable.",
  en: "The mention does not lead to the accessibility statement: it is not a usable link.",
};

/** A mention that disagrees with the declaration, or with the mention of another page. */
function contradictions({ reading, mentions, text }: DeclarationCase, mention: PageMention): readonly Finding[] {
  if (mention.state === "unknown") return [];
  const shown = words[mention.state];
  const declared =
    reading.level && reading.level !== mention.state ? [at(mention, disagreement(shown, words[reading.level]), agree(words[reading.level]))] : [];
  const others = mentions.filter(({ state, seen }) => seen !== mention.seen && state !== "unknown" && state !== mention.state && !isBody(seen, text));
  return [...declared, ...others.map((other) => at(other, elsewhere(shown, other), example))];
}

/** The text of the declaration is compared by its state, not as a mention. */
const isBody = (seen: SeenDeclarationPage, text: DeclarationCase["text"]): boolean => text !== null && seen.evidence.declaration.blocks.length > 0;

const disagreement = (shown: string, declared: string): Text => ({
  fr: `La mention dit « ${shown} » mais la déclaration dit « ${declared} ».`,
  en: `The mention says “${shown}” but the statement says “${declared}”.`,
});
const agree = (declared: string): Text => ({
  fr: `Écrivez « Accessibilité : ${declared} », ou corrigez la déclaration si c'est elle qui se trompe.`,
  en: `Write “Accessibilité : ${declared}”, or correct the statement if it is the one that is wrong.`,
});
const elsewhere = (shown: string, other: PageMention): Text => ({
  fr: `Cette page affiche « ${other.mention.quote} » alors que la page d'accueil dit « ${shown} ».`,
  en: `This page shows “${other.mention.quote}” while the home page says “${shown}”.`,
});

const at = ({ mention, seen }: PageMention, message: Text, repair: Text): Finding => ({
  outcome: "failed",
  message,
  repair,
  selector: mention.selector,
  quote: mention.quote,
  page: seen.page.role,
  url: urlOf(seen.page),
});
