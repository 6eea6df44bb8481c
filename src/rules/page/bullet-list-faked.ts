import { definePageRule } from "../page-rule.ts";
import { listFakedWords } from "../words/list-faked.ts";

/** RGAA 9.3.1: lines that begin with typed bullets, at least three one after the other, are a list. Two are a question for a person. */
export default definePageRule({
  id: "bullet-list-faked",
  tests: ["9.3.1"],
  ...listFakedWords,
  selector: "body,main,section,article,aside,div,p,td,dd,li,form,fieldset,blockquote,header,footer",
  matches: (kit, element, node) => kit.fakeItems(element, "bullets") > 1 && kit.isShown(node) && kit.isExposed(node),
  evaluate: (kit, element) => (kit.fakeItems(element, "bullets") > 2 ? false : undefined),
});
