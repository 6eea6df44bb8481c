import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no such value": '<p bad dir="droite">مرحبا بكم</p>',
    "French from right to left": '<p bad dir="rtl">Bienvenue à la mairie.</p>',
    "Arabic from left to right": '<div dir="rtl"><p>مرحبا بكم في البلدية.</p><p bad dir="ltr">مرحبا بكم</p></div>',
  },
  cantTell: { "mostly French": '<p bad dir="rtl">Bienvenue sur le site de la mairie de Lyon : مرحبا</p>' },
  passed: {
    Arabic: '<p dir="rtl" lang="ar">مرحبا بكم في البلدية (Lyon).</p>',
    "French inside Arabic": '<div dir="rtl">مرحبا <span dir="ltr">Mairie de Lyon</span></div>',
    "numbers alone": '<p dir="rtl">2026</p>',
  },
  inapplicable: {
    "no change": '<div dir="ltr"><p dir="ltr">Bonjour</p></div>',
    "left to the browser": '<p dir="auto">Bonjour</p>',
    "nothing to read": '<p dir="rtl"></p>',
    none: "<p>Bonjour</p>",
  },
} satisfies RuleCases;
