import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, contactForm } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.town;
const base = "/mairie/salles";
const name = "Louer une salle municipale";

/** 9018: zoom is blocked and the page is 900 px wide whatever the screen. « France Connect » in two words. A form as the only contact. */
export const hallRental = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    viewport: "width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no",
    css: "\n.wrap { width: 900px; max-width: none }",
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le site « Salles de Clairvigne »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "52 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Tarifs", "Réservation"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "": {
        title: name,
        lead: "Salle des Fêtes, Foyer du Moulin, Grange aux Livres : réservez pour un mariage, une réunion ou un bal.",
        main: `<h2>Tarifs</h2>
<ul><li>Salle des Fêtes (220 personnes) : 380 € le week-end</li><li>Foyer du Moulin (60 personnes) : 95 € la journée</li><li>Grange aux Livres (30 personnes) : gratuite pour les associations</li></ul>
<h2>Réserver</h2>
<p><a class="button" href="${authorize.v1}">Réserver avec France Connect</a></p>`,
      },
      "/contact": {
        title: "Contact",
        main: `<p>Le régisseur vous répond par écrit.</p>
${contactForm(`${base}/contact`)}`,
      },
    },
  });
