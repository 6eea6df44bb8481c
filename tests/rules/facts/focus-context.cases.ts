import { keyboardOf, stopOf } from "../../support/keyboard.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a link that is followed on focus": `<a href="#un">Un</a><a href="/ailleurs" onfocus="location.href = this.href">Deux</a>` },
  passed: { "links that wait": keyboardOf([stopOf()]) },
  inapplicable: { "nothing that can have the focus": keyboardOf([]) },
} satisfies FactsCases;
