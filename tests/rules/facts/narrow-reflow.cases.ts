import { reflowOf, widthOf } from "../../support/reflow.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a block of fixed width": '<div style="width: 600px">Formulaire de demande</div>' },
  passed: {
    "text that folds": "<p>Formulaire de demande</p>",
    "content that goes over the edge at 360 alone": { reflow: reflowOf({ widths: [widthOf(360, 400), widthOf(320)] }) },
  },
} satisfies FactsCases;
