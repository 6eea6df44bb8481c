import type { RuleCases } from "../../support/rule-cases.ts";

const page = (doctype: string): string => `${doctype}<html bad lang="fr"><title>Demande</title><body><p>Bonjour</p></body></html>`;

export default {
  failed: {
    "a type that nobody published": page('<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 5//EN" "http://www.w3.org/TR/html5/html5.dtd">'),
    "another language": page("<!DOCTYPE formulaire>"),
    "a system without a public name": page('<!DOCTYPE html SYSTEM "mairie.dtd">'),
  },
  passed: {
    "that of HTML": page("<!doctype HTML>"),
    "of old tools": page('<!DOCTYPE html SYSTEM "about:legacy-compat">'),
    "XHTML 1.0": page('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'),
    "HTML 4.01": page('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">'),
  },
  inapplicable: { none: '<html lang="fr"><title>Demande</title><body><p>Bonjour</p></body></html>' },
} satisfies RuleCases;
