import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a bare figure":
      '<figure><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" bad><figcaption>La mairie en 1900</figcaption></figure>',
    "a role without a name":
      '<figure role="group"><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" bad><figcaption>La mairie en 1900</figcaption></figure>',
  },
  cantTell: {
    "another name":
      '<figure role="figure" aria-label="Photographie"><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" bad><figcaption>La mairie en 1900</figcaption></figure>',
  },
  passed: {
    "role and name":
      '<figure role="figure" aria-label="La mairie en 1900"><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" ><figcaption>La mairie en 1900</figcaption></figure>',
    "the DSFR's media":
      '<figure role="group" class="fr-content-media" aria-label="La mairie en 1900. Source : archives"><div class="fr-content-media__img"><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" ></div><figcaption class="fr-content-media__caption">La mairie en 1900. Source : archives <a href="/t">Transcription</a></figcaption></figure>',
  },
  inapplicable: {
    "no caption":
      '<figure><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" ></figure>',
    "several pictures":
      '<figure><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" ><embed src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" type="image/gif" role="img" aria-label="Mairie" ><figcaption>Deux vues</figcaption></figure>',
  },
} satisfies RuleCases;
