import { definePageRule } from "../page-rule.ts";
import { imageCaptionWords } from "../words/image-caption.ts";

/** RGAA 1.9.5: an image and its caption stand in a `figure` that has a role and the caption's words as its name. */
export default definePageRule({
  id: "canvas-caption",
  tests: ["1.9.5"],
  ...imageCaptionWords,
  selector: "canvas",
  matches: (kit, element, node) => kit.captionOf(element) !== null && kit.isOffered(node),
  evaluate: (kit, element) => kit.isCaptionTied(element),
});
