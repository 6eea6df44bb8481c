import { clockOf } from "../../support/clock.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const move = { reason: "script", minute: 30, url: "https://demarche.exemple.gouv.fr/deconnexion", same: false } as const;

export default {
  failed: {
    "logs out after twenty minutes": '<p>Étape 2</p><script>setTimeout(() => { location.href = "/session/expiree" }, 20 * 60000)</script>',
    "the same, in figures": clockOf({ move, cookies: 2 }),
  },
  cantTell: { "a dialog told of it before": clockOf({ move, notices: ["Voulez-vous prolonger votre session ?"] }) },
  inapplicable: { "no cookie, and nothing happens": "<p>Bienvenue</p>" },
} satisfies FactsCases;
