import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a font": '<p><font bad color="red">Urgent</font></p>', centred: "<center bad>Demande</center>" },
  inapplicable: { "elements with a meaning": "<p><strong>Urgent</strong> <small>note</small> <s>ancien prix</s></p>" },
} satisfies RuleCases;
