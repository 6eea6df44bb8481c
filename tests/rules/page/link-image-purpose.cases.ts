import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the name of the file": '<div><a bad href="/a"><img src="/plan2.png" alt="plan2.png"></a></div>',
    "two areas with the same word":
      '<h2>Plan</h2><img src="data:," alt="Plan" usemap="#m"><map name="m"><area bad href="/n" shape="rect" coords="0,0,50,50" alt="Voir"><area bad href="/s" shape="rect" coords="50,0,99,50" alt="Voir"></map>',
  },
  cantTell: { "beside its words": '<p>Carte d’identité <a bad href="/cni"><svg role="img" aria-label="Voir" width="9" height="9"></svg></a></p>' },
  passed: { "says where it leads": '<a href="/"><img src="data:," alt="Accueil de la mairie"></a>' },
  inapplicable: {
    words: '<a href="/">Ici</a>',
    "words and a picture": '<a href="/"><img src="data:," alt="">Ici <img src="data:," alt="Plan"></a>',
    "no alternative": '<a href="/"><img src="data:," alt=""></a>',
  },
} satisfies RuleCases;
