import { definePageRule } from "../page-rule.ts";
import { captchaNameWords } from "../words/captcha-name.ts";

/** RGAA 1.4.1: the alternative of a picture test says that it is one and what it is for. */
export default definePageRule({
  id: "captcha-name",
  tests: ["1.4.1"],
  ...captchaNameWords,
  selector: "img",
  matches: (kit, element, node) => kit.isOffered(node) && kit.isCaptcha(element) && kit.attachedName(element) !== "",
  evaluate: (kit, element) => !kit.saysNothing(kit.attachedName(element), element) && !/^(captcha|code|test)$/i.test(kit.attachedName(element)),
});
