import { definePageRule } from "../page-rule.ts";
import { loneImageWords } from "../words/lone-image.ts";

/** RGAA 1.1.8, ACT e88epe: a `<canvas>` that assistive technologies ignore is no decoration where it is, with others like it, all that the page shows. */
export default definePageRule({
  id: "lone-canvas",
  tests: ["1.1.8"],
  ...loneImageWords,
  selector: "canvas",
  hidden: true,
  matches: (kit, _element, node) => kit.isLoneImage(node),
  evaluate: () => false,
});
