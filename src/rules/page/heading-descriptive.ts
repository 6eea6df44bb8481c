import { definePageRule } from "../page-rule.ts";

/** RGAA 9.1.2 (WCAG 2.4.6), ACT b49b2e: a heading says what comes after it. Certain only for words that hold a place: "Titre", "Heading 2", "Lorem ipsum". */
export default definePageRule({
  id: "heading-descriptive",
  tests: ["9.1.2"],
  wcag: ["2.4.6"],
  act: ["b49b2e"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un titre doit dire ce que contient la partie qu'il ouvre", en: "A heading must say what the part that it opens holds" },
  failed: {
    fr: "Le titre est un texte provisoire : qui parcourt la page de titre en titre ne sait pas ce que contient cette partie.",
    en: "The heading is a placeholder: people who go through the page from heading to heading do not know what this part holds.",
  },
  repair: {
    fr: "Remplacez-le par ce que dit la partie : « Pièces à fournir », « Horaires ».",
    en: "Replace it by what the part says: “Documents to provide”, “Opening hours”.",
  },
  selector: "h1,h2,h3,h4,h5,h6,[role=heading]",
  matches: (kit, _element, node) => kit.isExposed(node) && kit.role(node) === "heading" && kit.plain(kit.name(node)) !== "",
  evaluate: (kit, _element, node) => {
    const placeholder =
      /^((sous )?titre|(sub ?)?title|(sub ?)?heading|h[1-6]|en tete|header|section title|page title|titre (de|du) (la )?(page|section|bloc|paragraphe|carte|accordeon|module|rubrique|article)|(votre|mon|insert|your) (titre|title|heading)( here| ici)?|nouveau titre|new (title|heading)|untitled( section)?|sans titre|todo|undefined|null|nan|object object|lorem ipsum.*|xxx+)( \d+)?$/;
    return !placeholder.test(kit.plain(kit.name(node)));
  },
});
