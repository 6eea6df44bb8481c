import type { RuleWords } from "../../domain/rule.ts";

/** What both rules about the alternatives of a CAPTCHA say (RGAA 1.4). */
export const captchaNameWords = {
  wcag: ["1.1.1"],
  impact: "critical",
  certainty: "sure",
  help: {
    fr: "L'alternative d'un CAPTCHA doit dire sa nature et sa fonction",
    en: "The alternative of a CAPTCHA must say what it is and what it is for",
  },
  failed: {
    fr: "L'alternative de l'image du CAPTCHA ne dit ni que c'en est un, ni à quoi il sert : les personnes aveugles ne comprennent pas ce qui les bloque.",
    en: "The alternative of the CAPTCHA image says neither that it is one nor what it is for: blind people do not understand what stops them.",
  },
  repair: {
    fr: 'Écrivez par exemple alt="Code de sécurité anti-spam à recopier, version audio disponible".',
    en: 'Write for example alt="Security code to copy, audio version available".',
  },
} as const satisfies Partial<RuleWords>;
