import { definePageRule } from "../page-rule.ts";
import { linkPurposeWords } from "../words/link-purpose.ts";

/** RGAA 6.1.2: a link made of pictures says where it leads, by their alternatives. */
export default definePageRule({
  id: "link-image-purpose",
  tests: ["6.1.2"],
  ...linkPurposeWords,
  selector: "a[href],area[href],[role=link]",
  matches: (kit, element, node) => kit.isExposed(node) && kit.linkKind(element) === "image" && kit.linkName(element) !== "",
  evaluate: (kit, element) => kit.isPurposeClear(element),
});
