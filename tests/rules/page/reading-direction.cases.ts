import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a sentence in Arabic": '<p bad lang="ar">مرحبا بكم في موقع البلدية.</p>',
    "a sentence in Hebrew inside French": "<p>Voir : <em bad>ברוכים הבאים לאתר העירייה</em></p>",
  },
  cantTell: { "the name of a language": '<ul><li><a bad href="/ar" lang="ar">AR - العربية</a></li></ul>' },
  passed: {
    marked: '<p lang="ar" dir="rtl">مرحبا بكم في موقع البلدية.</p>',
    "marked around": '<div dir="rtl"><p lang="ar">مرحبا بكم في موقع البلدية.</p></div>',
    "left to the browser": '<p lang="ar" dir="auto">مرحبا بكم في موقع البلدية.</p>',
  },
  inapplicable: { French: "<p>Bienvenue sur le site de la mairie.</p>", "nobody reads it": '<p hidden lang="ar">مرحبا بكم في موقع البلدية.</p>' },
} satisfies RuleCases;
