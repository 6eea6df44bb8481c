import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word for any frame": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" bad title="iframe"></iframe>',
    "a file": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" bad title="carte.html"></iframe>',
    "an address": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" bad title="https://exemple.fr/carte"></iframe>',
  },
  passed: {
    "what it holds": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" title="Plan d’accès à la mairie"></iframe>',
    "technical content, said so": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" title="Contenus techniques Facebook"></iframe>',
  },
  inapplicable: {
    "no title": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" ></iframe>',
    hidden: '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" hidden title="iframe"></iframe>',
  },
} satisfies RuleCases;
