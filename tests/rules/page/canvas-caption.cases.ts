import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a bare figure": '<figure><canvas role="img" aria-label="Mairie" bad></canvas><figcaption>La mairie en 1900</figcaption></figure>',
    "a role without a name":
      '<figure role="group"><canvas role="img" aria-label="Mairie" bad></canvas><figcaption>La mairie en 1900</figcaption></figure>',
  },
  cantTell: {
    "another name":
      '<figure role="figure" aria-label="Photographie"><canvas role="img" aria-label="Mairie" bad></canvas><figcaption>La mairie en 1900</figcaption></figure>',
  },
  passed: {
    "role and name":
      '<figure role="figure" aria-label="La mairie en 1900"><canvas role="img" aria-label="Mairie" ></canvas><figcaption>La mairie en 1900</figcaption></figure>',
    "the DSFR's media":
      '<figure role="group" class="fr-content-media" aria-label="La mairie en 1900. Source : archives"><div class="fr-content-media__img"><canvas role="img" aria-label="Mairie" ></canvas></div><figcaption class="fr-content-media__caption">La mairie en 1900. Source : archives <a href="/t">Transcription</a></figcaption></figure>',
  },
  inapplicable: {
    "no caption": '<figure><canvas role="img" aria-label="Mairie" ></canvas></figure>',
    "several pictures":
      '<figure><canvas role="img" aria-label="Mairie" ></canvas><canvas role="img" aria-label="Mairie" ></canvas><figcaption>Deux vues</figcaption></figure>',
  },
} satisfies RuleCases;
