import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 3.1.2: a text that says which fields are mandatory or wrong by their colour alone. Where the fields also carry a star or the word, a person says whether that is enough.
 */
export default definePageRule({
  id: "colour-reference",
  tests: ["3.1.2"],
  wcag: ["1.4.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Une information ne doit pas être donnée par la seule couleur", en: "Information must not be given by colour alone" },
  failed: {
    fr: "La consigne désigne des champs par leur seule couleur : les personnes aveugles ou daltoniennes ne savent pas lesquels.",
    en: "The instruction points at fields by their colour alone: blind and colour-blind people do not know which ones.",
  },
  cantTell: {
    fr: "La consigne désigne des champs par leur couleur ; ils semblent avoir aussi une autre marque : vérifiez que tous l'ont, et que la consigne la cite.",
    en: "The instruction points at fields by their colour; they seem to carry another mark too: check that all do, and that the instruction names it.",
  },
  repair: {
    fr: "Ajoutez à chaque champ concerné un mot (« obligatoire ») ou un signe expliqué, et citez-le dans la consigne.",
    en: "Add to each of these fields a word (“required”) or a sign that is explained, and name it in the instruction.",
  },
  selector: "p,li,td,th,dd,legend,label,span,div,strong,em,b,i,small,h1,h2,h3,h4",
  matches: (kit, element, node) => {
    const words = kit.fold(element.textContent);
    if (words.length > 300 || words.length < 12) return false;
    const colour = "(rouge|vert|bleu|orange|jaune|gris|rose|violet)";
    const fr = new RegExp(
      `(?<!\\p{L})(champs?|zones?|cases?|rubriques?|informations?|éléments?|libellés?|intitulés?|questions?)( \\p{L}+){0,3} (en |de couleur |sur fond |surlignée?s en )?${colour}(e|s|es)?( [\\p{L}’']+){0,5} (est|sont|doi(ven)?t|à) ?(obligatoires?|requis(es?)?|être (remplie?s?|complétée?s?|renseignée?s?|corrigée?s?)|renseigner|remplir|compléter|corriger)`,
      "iu",
    );
    const en =
      /\b(fields?|items?|labels?|boxes|questions?)( \w+){0,3} (in |with an? )?(red|green|blue|orange|yellow|gr[ea]y)( \w+){0,3} (is|are|must) (mandatory|required|be (filled|completed|corrected))|\b(red|green|blue|orange|yellow) (fields?|labels?|boxes) (is|are|must) (mandatory|required|be (filled|completed|corrected))/i;
    const tells = (text: string) => fr.test(text) || en.test(text);
    return tells(words) && kit.isShown(node) && !kit.elementsOf(element).some((child) => tells(kit.fold(child.textContent)));
  },
  evaluate: (kit, element) => {
    const words = kit.fold(element.textContent);
    const other = /[*✱]|ast[eé]risque|ic[oô]ne|symbole|\bicon|mention|gras|soulign|\bbold|underlin|star\b/i;
    if (other.test(words)) return true;
    const fields = kit.all("label,legend,input,select,textarea").filter(kit.isShown);
    const marked = fields.some(
      (one) =>
        /[*✱]|\b(obligatoire|requis|required|mandatory)\b/i.test(one.actualNode.textContent ?? "") ||
        one.hasAttr("required") ||
        one.attr("aria-required") === "true",
    );
    return marked ? undefined : false;
  },
});
