import { definePageRule } from "../page-rule.ts";
import { linkPurposeWords } from "../words/link-purpose.ts";

/** RGAA 6.1.1: a link made of words says where it leads. */
export default definePageRule({
  id: "link-text-purpose",
  tests: ["6.1.1"],
  ...linkPurposeWords,
  selector: "a[href],[role=link]",
  matches: (kit, element, node) => kit.isExposed(node) && kit.linkKind(element) === "text" && kit.linkName(element) !== "",
  evaluate: (kit, element) => kit.isPurposeClear(element),
});
