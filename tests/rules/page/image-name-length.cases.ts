import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "a long alternative":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" bad alt="Courbe des demandes reçues chaque mois depuis le mois de janvier, avec une forte hausse en été">',
  },
  passed: {
    "a short one":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Hausse des demandes en été">',
  },
  inapplicable: {
    decorative: '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="">',
  },
} satisfies RuleCases;
