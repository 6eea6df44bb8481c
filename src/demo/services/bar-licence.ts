import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, mail, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.prefecture;
const base = "/prefecture/debits-de-boissons";
const name = "Déclarer un débit de boissons";

/** 9008: for companies; ProConnect stands in a plain `fr-connect`, as on many sites. Its explanation names FranceConnect's class, never its brand. */
export const barLicence = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Débits de boissons »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "66 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Déclaration", "Contact"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "": {
        title: name,
        lead: "Ouverture, mutation ou translation d’une licence III ou IV.",
        main: `<h2>Pour les exploitants</h2>
<p>La déclaration est à faire au moins quinze jours avant l’ouverture (article L. 3332-3 du code de la santé publique). Munissez-vous de votre numéro SIRET et du permis d’exploitation, cerfa n° 14407*03.</p>
${connectButton(authorize.pro, "ProConnect", "", "https://www.proconnect.gouv.fr/")}`,
      },
      "/contact": {
        title: "Contact",
        main: `<p>Bureau de la réglementation : ${phone("03 53 01 60 42")}, ${mail(`pref-reglementation@${brand.domain}`)}.</p>`,
      },
    },
  });
