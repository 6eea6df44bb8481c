import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a bare figure":
      '<figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" bad><figcaption>La mairie en 1900</figcaption></figure>',
    "a role without a name":
      '<figure role="group"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" bad><figcaption>La mairie en 1900</figcaption></figure>',
  },
  cantTell: {
    "another name":
      '<figure role="figure" aria-label="Photographie"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" bad><figcaption>La mairie en 1900</figcaption></figure>',
  },
  passed: {
    "role and name":
      '<figure role="figure" aria-label="La mairie en 1900"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" ><figcaption>La mairie en 1900</figcaption></figure>',
    "the DSFR's media":
      '<figure role="group" class="fr-content-media" aria-label="La mairie en 1900. Source : archives"><div class="fr-content-media__img"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" ></div><figcaption class="fr-content-media__caption">La mairie en 1900. Source : archives <a href="/t">Transcription</a></figcaption></figure>',
  },
  inapplicable: {
    "no caption":
      '<figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" ></figure>',
    "several pictures":
      '<figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" ><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie" ><figcaption>Deux vues</figcaption></figure>',
  },
} satisfies RuleCases;
