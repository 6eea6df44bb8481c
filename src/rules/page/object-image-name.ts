import { definePageRule } from "../page-rule.ts";
import { imageNameWords } from "../words/image-name.ts";

/** RGAA 1.3.4: an alternative says what the image shows. Words that name the kind of thing, a file or an address say nothing. */
export default definePageRule({
  id: "object-image-name",
  tests: ["1.3.4"],
  ...imageNameWords,
  selector: "object",
  matches: (kit, element, node) => kit.isImageObject(element) && kit.isExposed(node) && kit.attachedName(element) !== "",
  evaluate: (kit, element) => !kit.saysNothing(kit.attachedName(element), element),
});
