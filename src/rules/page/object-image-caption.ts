import { definePageRule } from "../page-rule.ts";
import { imageCaptionWords } from "../words/image-caption.ts";

/** RGAA 1.9.2: an image and its caption stand in a `figure` that has a role and the caption's words as its name. */
export default definePageRule({
  id: "object-image-caption",
  tests: ["1.9.2"],
  ...imageCaptionWords,
  selector: 'object[type^="image/"]',
  matches: (kit, element, node) => kit.captionOf(element) !== null && kit.isOffered(node),
  evaluate: (kit, element) => kit.isCaptionTied(element),
});
