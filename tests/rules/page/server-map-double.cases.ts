import type { RuleCases } from "../../support/rule-cases.ts";

const map = '<a href="/plan"><img bad ismap src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="90" height="90" alt="Plan des quartiers"></a>';

export default {
  failed: { "no other link": map },
  cantTell: { "other links": `${map}<ul><li><a href="/plan?nord">Nord</a></li></ul>` },
  inapplicable: {
    "a map that the browser knows":
      '<img src="data:," alt="Plan" usemap="#m"><map name="m"><area href="/n" shape="rect" coords="0,0,9,9" alt="Nord"></map>',
    "an image in a link": '<a href="/"><img src="data:," alt="Accueil"></a>',
  },
} satisfies RuleCases;
