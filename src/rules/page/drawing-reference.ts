import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 10.9.1, ACT 9bd38c: a text that sends people to what stands "under the star" or "beside the arrow" sends nowhere those who do not see the drawing, unless
 * something in the page is called so.
 */
export default definePageRule({
  id: "drawing-reference",
  tests: ["10.9.1"],
  wcag: ["1.3.3"],
  act: ["9bd38c"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Une information ne doit pas être donnée par un seul dessin",
    en: "Information must not be given by a drawing alone",
  },
  failed: {
    fr: "Le texte renvoie à un dessin, et rien dans la page ne porte ce nom : les personnes aveugles ne peuvent pas trouver ce qu'il désigne.",
    en: "The text sends people to a drawing, and nothing in the page is called so: blind people cannot find what it points at.",
  },
  repair: {
    fr: "Nommez ce qui est à trouver : « dans la partie Exemples », ou donnez au dessin une alternative qui le nomme.",
    en: "Name what is to be found: “in the part Examples”, or give the drawing an alternative that names it.",
  },
  selector: "p,li,dd,td,label,legend,div,span,strong,em",
  matches: (kit, element, node) => {
    const own = kit
      .childrenOf(element)
      .some((child) => child.nodeType === 3 && /étoile|star|triangle|losange|diamond|flèche|arrow/i.test(child.textContent ?? ""));
    return own && kit.isShown(node) && kit.drawingPointedAt(kit.fold(element.textContent)) !== null;
  },
  evaluate: (kit, element) => {
    const drawing = kit.drawingPointedAt(kit.fold(element.textContent));
    return drawing === null || kit.isDrawingNamed(drawing);
  },
});
