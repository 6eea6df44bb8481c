import { definePageRule } from "../page-rule.ts";
import { loneImageWords } from "../words/lone-image.ts";

/** RGAA 1.1.1, ACT e88epe: a `<img>` that assistive technologies ignore is no decoration where it is, with others like it, all that the page shows. */
export default definePageRule({
  id: "lone-image",
  tests: ["1.1.1"],
  ...loneImageWords,
  selector: "img",
  hidden: true,
  matches: (kit, element, node) => kit.isLoneImage(node) && element.getAttribute("alt")?.trim() === "",
  evaluate: () => false,
});
