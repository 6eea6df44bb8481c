import { definePageRule } from "../page-rule.ts";
import { imageTextWords } from "../words/image-text.ts";

/**
 * RGAA 1.8.4: text is written as text, not drawn in an image. Seen without reading pixels: words drawn by an embedded vector image. Logos are a special case.
 */
export default definePageRule({
  id: "embed-image-text",
  tests: ["1.8.4"],
  ...imageTextWords,
  selector: "embed",
  matches: (kit, element, node) => kit.isOffered(node) && /^data:image\/svg/i.test(element.getAttribute("src") ?? ""),
  evaluate: (kit, element) => kit.isFreeOfText(element),
});
