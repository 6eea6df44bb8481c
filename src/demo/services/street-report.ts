import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { declaration } from "../declaration.ts";
import { area, field, form } from "../fragments.ts";
import { type Routes, svgPage } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.town;
const base = "/mairie/voirie/signalement";
const name = "Signaler un problème sur la voie publique";

/**
 * 9010: the only telephone number is in a picture whose alternative does not give it. No identification at all.
 * The declaration gives no percentage but two counts: 62 criteria met, 17 not met, hence 78.5 %.
 */
export const streetReport = (today: Date): Routes => ({
  ...serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le service « Signalement »",
      state: "partiellement",
      results:
        "<p>L’audit interne porte sur 79 critères applicables du RGAA : 62 critères conformes, 17 critères non conformes. Les 27 autres critères ne sont pas applicables.</p>",
      established: monthsBefore(today, 8),
      pages: ["Formulaire de signalement", "Mentions légales"],
    }),
    leaves: {
      "": {
        title: name,
        lead: "Lampadaire éteint, nid-de-poule, banc cassé : prévenez-nous, sans créer de compte.",
        main: `<h2>Votre signalement</h2>
${form(
  base,
  `${field("lieu", "Où est le problème ?", 'type="text" required', "Rue et numéro le plus proche")}
${area("description", "Que se passe-t-il ?")}`,
  "Envoyer le signalement",
  "Signalement",
)}
<h2>Un danger immédiat ?</h2>
<p><img src="${base}/coordonnees.svg" width="300" height="70" alt="Téléphone de l’astreinte de la voirie"></p>
<p>En cas d’urgence vitale, composez le 112.</p>`,
      },
    },
  }),
  [`${base}/coordonnees.svg`]: svgPage(
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="70"><rect width="300" height="70" rx="6" fill="#eef6f2"/><g fill="#1b5345" font-family="sans-serif"><text x="16" y="28" font-size="15">Astreinte voirie, 24 h sur 24</text><text x="16" y="56" font-size="24" font-weight="700">03 53 01 42 77</text></g></svg>',
  ),
});
