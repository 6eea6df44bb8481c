import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a bare figure":
      '<figure><svg width="16" height="16" role="img" aria-label="Mairie" bad><circle cx="8" cy="8" r="8"></circle></svg><figcaption>La mairie en 1900</figcaption></figure>',
    "a role without a name":
      '<figure role="group"><svg width="16" height="16" role="img" aria-label="Mairie" bad><circle cx="8" cy="8" r="8"></circle></svg><figcaption>La mairie en 1900</figcaption></figure>',
  },
  cantTell: {
    "another name":
      '<figure role="figure" aria-label="Photographie"><svg width="16" height="16" role="img" aria-label="Mairie" bad><circle cx="8" cy="8" r="8"></circle></svg><figcaption>La mairie en 1900</figcaption></figure>',
  },
  passed: {
    "role and name":
      '<figure role="figure" aria-label="La mairie en 1900"><svg width="16" height="16" role="img" aria-label="Mairie" ><circle cx="8" cy="8" r="8"></circle></svg><figcaption>La mairie en 1900</figcaption></figure>',
    "the DSFR's media":
      '<figure role="group" class="fr-content-media" aria-label="La mairie en 1900. Source : archives"><div class="fr-content-media__img"><svg width="16" height="16" role="img" aria-label="Mairie" ><circle cx="8" cy="8" r="8"></circle></svg></div><figcaption class="fr-content-media__caption">La mairie en 1900. Source : archives <a href="/t">Transcription</a></figcaption></figure>',
  },
  inapplicable: {
    "no caption": '<figure><svg width="16" height="16" role="img" aria-label="Mairie" ><circle cx="8" cy="8" r="8"></circle></svg></figure>',
    "several pictures":
      '<figure><svg width="16" height="16" role="img" aria-label="Mairie" ><circle cx="8" cy="8" r="8"></circle></svg><svg width="16" height="16" role="img" aria-label="Mairie" ><circle cx="8" cy="8" r="8"></circle></svg><figcaption>Deux vues</figcaption></figure>',
  },
} satisfies RuleCases;
