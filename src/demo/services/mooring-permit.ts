import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { declaration } from "../declaration.ts";
import { field, form, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.rivers;
const base = "/rivieres/amarrage";
const name = "Demander une autorisation d’amarrage";

/** 9013: a telephone and a postal address, which make one counted kind. A fax stands beside. The declaration is dated, without a rate. No identification. */
export const mooringPermit = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Amarrage »",
      state: "partiellement",
      results: "<p>Le site a fait l’objet d’un contrôle interne. Les résultats détaillés seront publiés prochainement.</p>",
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Formulaire"],
    }),
    menu: [
      { label: "Formulaire", path: "/formulaire" },
      { label: "Contact", path: "/contact" },
    ],
    leaves: {
      "": {
        title: name,
        lead: "Barques, canoës et péniches : une place au bord de l’Orbelle, à la journée ou à l’année.",
        main: `<p>La demande ne nécessite pas de compte. L’autorisation est délivrée au titre de l’article L. 2125-1 du code général de la propriété des personnes publiques.</p>
<p><a class="button" href="${base}/formulaire">Remplir ma demande</a></p>`,
      },
      "/formulaire": {
        title: "Votre demande d’amarrage",
        main: form(
          `${base}/formulaire`,
          `${field("nom", "Nom du propriétaire", 'type="text" autocomplete="name" required')}
${field("courriel", "Adresse électronique", 'type="email" autocomplete="email" required')}
${field("bateau", "Nom du bateau", 'type="text" required')}
${field("longueur", "Longueur, en mètres", 'type="text" inputmode="decimal" required')}`,
          "Envoyer ma demande",
          "Demande d’amarrage",
        ),
      },
      "/contact": {
        title: "Contact",
        main: `<h2>Par téléphone</h2><p>${phone("03 53 01 83 20")}, le lundi et le mercredi de 9 h à 12 h.</p><p>Télécopie : 03 53 01 83 21</p>
<h2>Par courrier</h2><address>Office des rivières et des ponts<br>Bureau de l’amarrage<br>BP 30117<br>96340 Pont-aux-Libellules</address>`,
      },
    },
  });
