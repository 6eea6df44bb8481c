import { definePageRule } from "../page-rule.ts";
import { imageTextWords } from "../words/image-text.ts";

/**
 * RGAA 1.8.1: text is written as text, not drawn in an image. Certain for words drawn by an embedded vector image, and for pictures whose gaps and strokes are those of
 * their alternative on one ground. Logos are a special case.
 */
export default definePageRule({
  id: "image-text",
  tests: ["1.8.1"],
  ...imageTextWords,
  selector: "img",
  matches: (kit, element, node) =>
    kit.isOffered(node) && (/^data:image\/svg/i.test(element.getAttribute("src") ?? "") || kit.drawsItsAlternative(element as HTMLImageElement)),
  evaluate: (kit, element) => kit.isFreeOfText(element),
});
