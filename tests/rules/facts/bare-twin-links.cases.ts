import type { Evidence } from "../../../src/domain/evidence.ts";
import type { TwinPair } from "../../../src/domain/text-evidence.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const factsOf = (bare: boolean, ...shared: readonly TwinPair["shared"][]): Partial<Evidence> => ({
  twins: { pairs: shared.map((one) => ({ selector: "a", html: "<a>", name: "Contact", bare, shared: one })), late: false },
});

export default {
  failed: { "next to nothing in common": factsOf(true, 0.19), "one of several": factsOf(true, 1, 0) },
  cantTell: { "half in common": factsOf(true, 0.5), "pages that cannot be read": '<a href="/a">Contact</a> <a href="/b">Contact</a>' },
  passed: { "the same page": factsOf(true, 1), "nearly the same": factsOf(true, 0.95) },
  inapplicable: {
    "told apart by the eye: another rule's": factsOf(false, 0),
    "two links to one address": '<a href="/contact">Contact</a> <a href="/contact/">Contact</a>',
    "a heading before": '<h2>Mairie</h2><a href="/a">Contact</a> <a href="/b">Contact</a>',
    "words around": '<p>La mairie : <a href="/a">Contact</a> <a href="/b">Contact</a></p>',
    "a title each": '<a href="/a" title="Mairie">Contact</a> <a href="/b" title="École">Contact</a>',
    apart: '<div><a href="/a">Contact</a></div><div><a href="/b">Contact</a></div>',
    "other sites": '<a href="https://a.exemple.fr/">Contact</a> <a href="https://b.exemple.fr/">Contact</a>',
  },
  untested: { "no time left": { twins: { pairs: [], late: true } } },
} satisfies FactsCases;
