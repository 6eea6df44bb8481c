import type { Evidence } from "../../../src/domain/evidence.ts";
import type { TwinPair } from "../../../src/domain/text-evidence.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const factsOf = (...shared: readonly TwinPair["shared"][]): Partial<Evidence> => ({
  twins: { pairs: shared.map((one) => ({ selector: "a", html: "<a>", name: "Contact", bare: false, shared: one })), late: false },
});

export default {
  failed: { "next to nothing in common": factsOf(0.19), "one of several": factsOf(1, 0) },
  cantTell: { "half in common": factsOf(0.5), "a page that could not be read": factsOf(null) },
  passed: { "the same page": factsOf(1), "nearly the same": factsOf(0.95) },
  inapplicable: {
    "two links to one address": '<p>Vous pouvez <a href="/contact">nous écrire</a> ou <a href="/contact#tel">nous écrire</a> par la poste.</p>',
    "no context at all: another rule's": { twins: { pairs: [{ selector: "a", html: "<a>", name: "Contact", bare: true, shared: 0 }], late: false } },
    "other words": '<p>Vous pouvez <a href="/a">nous écrire</a> ou <a href="/b">nous appeler</a>.</p>',
  },
  untested: { "no time left": { twins: { pairs: [], late: true } } },
} satisfies FactsCases;
