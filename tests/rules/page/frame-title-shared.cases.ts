import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "two contents":
      '<iframe srcdoc="<p>Mairie</p>" width="300" height="100" bad title="Plan"></iframe><iframe srcdoc="<p>Piscine</p>" width="300" height="100" bad title="Plan"></iframe>',
  },
  cantTell: {
    "frames that cannot be read":
      '<iframe bad title="Plan" sandbox src="/a" width="99" height="99"></iframe><iframe bad title="Plan" sandbox src="/b" width="99" height="99"></iframe>',
  },
  passed: {
    "two titles":
      '<iframe srcdoc="<p>Mairie</p>" width="300" height="100" title="Plan de la mairie"></iframe><iframe srcdoc="<p>Piscine</p>" width="300" height="100" title="Plan de la piscine"></iframe>',
    "the same content":
      '<iframe srcdoc="<p>Mairie</p>" width="300" height="100" title="Plan"></iframe><iframe srcdoc="<p>Mairie </p>" width="300" height="100" title="Plan"></iframe>',
    advertisements:
      '<iframe srcdoc="<p>A</p>" width="300" height="100" title="Publicité"></iframe><iframe srcdoc="<p>B</p>" width="300" height="100" title="Publicité"></iframe>',
  },
  inapplicable: {
    "one frame": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" title="Plan"></iframe>',
    "no names": '<iframe srcdoc="<p>Bonjour</p>" width="300" height="100" ></iframe><iframe srcdoc="<p>B</p>" width="300" height="100" ></iframe>',
  },
} satisfies RuleCases;
