import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a font": '<p><font bad color="red">Urgent</font></p>',
    centred: "<center bad>Demande</center>",
    "underlined before HTML 5":
      '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html lang="fr"><title>a</title><p><u bad>mot</u></p></html>',
  },
  cantTell: { struck: "<p>Tarif : <s bad>12 €</s> 10 €</p>" },
  passed: {
    "elements with a meaning": "<p><strong>Urgent</strong> <small>note</small> <u>mot</u></p>",
    "no element but the page": "<p>Bonjour</p>",
  },
} satisfies RuleCases;
