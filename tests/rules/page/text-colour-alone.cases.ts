import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a colour and no background": '<p bad style="color:#036">Bonjour</p>',
    "for the whole page": '<!DOCTYPE html><html lang="fr"><title>a</title><body bad style="color:#333"><p>Bonjour</p></body></html>',
  },
  passed: {
    "a background of its own": '<p style="color:#036;background:#fff">Bonjour</p>',
    "one that is inherited":
      '<!DOCTYPE html><html lang="fr" style="background:#fff"><title>a</title><body style="color:#333"><p>Bonjour</p></body></html>',
  },
  inapplicable: { "colours of the browser": '<p>Bonjour <a href="/">accueil</a></p>', "no text": '<div style="color:#036"></div>' },
} satisfies RuleCases;
