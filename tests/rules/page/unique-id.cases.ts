import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "two elements, referred to or not": '<p id="a">Un</p><p bad id="a">Deux</p>',
    "a hidden element": '<p id="a">Un</p><div hidden><p bad id="a">Deux</p></div>',
    "a field whose label leads elsewhere": '<label for="nom">Nom</label><input id="nom"><input bad id="nom">',
    "each repetition": '<p id="a">Un</p><p bad id="a">Deux</p><p bad id="a">Trois</p>',
  },
  passed: {
    "each its own": '<p id="a">Un</p><p id="A">Deux</p>',
    "a shadow root has its own ids": '<p id="a">Un</p><div id="b"><template shadowrootmode="open"><p id="a">Deux</p></template></div>',
  },
  inapplicable: { "no id": "<p>Un</p>", "an empty id": '<p id="">Un</p><p id="">Deux</p>' },
} satisfies RuleCases;
