import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, feedback, mail, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.orchards;
const base = "/vergers/composteur";
const name = "Commander un composteur";

/** 9023 and 9026: two procedures on one address; the second has a declaration of its own (47 %), which the page does not link to. */
export const compostBin = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Composteur du particulier »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "88 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Commande", "Contact"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "": {
        title: name,
        lead: "Pour votre jardin ou pour votre immeuble, livré au printemps et à l’automne.",
        main: `<div class="cards">
<div class="card"><h2>Pour mon jardin</h2><p>Un composteur en bois de 400 litres, 25 €.</p></div>
<div class="card"><h2>Pour mon immeuble</h2><p>Un composteur collectif de 1 000 litres, gratuit, avec une formation.</p></div>
</div>
${connectButton(authorize.v2)}
<h2>Votre avis</h2>
${feedback("5230")}`,
      },
      "/contact": {
        title: "Contact",
        main: `<p>Appelez-nous au ${phone("03 53 01 77 12")} (de 10 h à 16 h) ou écrivez à ${mail(`compost@${brand.domain}`)}.</p>`,
      },
      "/accessibilite-immeuble": {
        title: "Déclaration d’accessibilité du composteur collectif",
        main: declaration({
          brand,
          subject: "le téléservice « Composteur collectif »",
          state: "non",
          results: auditResult(monthsBefore(today, 9), "47 %"),
          established: monthsBefore(today, 8),
          pages: ["Accueil", "Commande collective"],
        }),
      },
    },
  });
