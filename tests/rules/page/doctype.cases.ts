import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "no doctype": '<html bad lang="fr"><head><title>Demande</title></head><body><p>Bonjour</p></body></html>' },
  passed: {
    "HTML 5": "<p>Bonjour</p>",
    "XHTML 1.0":
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html lang="fr"><title>a</title><p>b',
  },
} satisfies RuleCases;
