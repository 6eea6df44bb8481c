import { definePageRule } from "../page-rule.ts";
import { linkPurposeWords } from "../words/link-purpose.ts";

/** RGAA 6.1.3: a link made of words and pictures says where it leads. */
export default definePageRule({
  id: "link-composite-purpose",
  tests: ["6.1.3"],
  ...linkPurposeWords,
  selector: "a[href],[role=link]",
  matches: (kit, element, node) => kit.isExposed(node) && kit.linkKind(element) === "composite" && kit.linkName(element) !== "",
  evaluate: (kit, element) => kit.isPurposeClear(element),
});
