import { definePageRule } from "../page-rule.ts";
import { linkPurposeWords } from "../words/link-purpose.ts";

/** RGAA 6.1.4: a link in a vector image says where it leads. */
export default definePageRule({
  id: "link-svg-purpose",
  tests: ["6.1.4"],
  ...linkPurposeWords,
  selector: "svg a",
  matches: (kit, element, node) => kit.isExposed(node) && kit.linkKind(element) === "svg" && kit.linkName(element) !== "",
  evaluate: (kit, element) => kit.isPurposeClear(element),
});
