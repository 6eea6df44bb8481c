import { definePageRule } from "../page-rule.ts";
import { loneImageWords } from "../words/lone-image.ts";

/** RGAA 1.1.5, ACT e88epe: a `<svg>` that assistive technologies ignore is no decoration where it is, with others like it, all that the page shows. */
export default definePageRule({
  id: "lone-svg",
  tests: ["1.1.5"],
  ...loneImageWords,
  selector: "svg",
  hidden: true,
  matches: (kit, _element, node) => kit.isLoneImage(node),
  evaluate: () => false,
});
