import { definePageRule } from "../page-rule.ts";
import { imageNameWords } from "../words/image-name.ts";

/** RGAA 1.3.1: an alternative says what the image shows. Words that name the kind of thing, a file or an address say nothing. */
export default definePageRule({
  id: "image-name",
  tests: ["1.3.1"],
  ...imageNameWords,
  selector: "img,[role=img]:not(svg,canvas,object,embed)",
  matches: (kit, element, node) => kit.isOffered(node) && kit.attachedName(element) !== "",
  evaluate: (kit, element) => !kit.saysNothing(kit.attachedName(element), element),
});
