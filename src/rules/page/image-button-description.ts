import { definePageRule } from "../page-rule.ts";
import { imageDescriptionWords } from "../words/image-description.ts";

/** RGAA 1.7.2: a detailed description tells more than the alternative. One that is empty, says the same or names a file does not. */
export default definePageRule({
  id: "image-button-description",
  tests: ["1.7.2"],
  ...imageDescriptionWords,
  selector: "input[type=image]",
  matches: (kit, element, node) => kit.isExposed(node) && kit.describedAs(element) !== null && kit.attachedName(element) !== "",
  evaluate: (kit, element) => kit.isDescriptionUseful(element),
});
