import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, feedback, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.county;
const base = "/departement/coup-de-pouce-chauffage";
const name = "Demander le coup de pouce chauffage";

/**
 * 9012: all numbers on the pages are helplines of others, so there is no contact of the service. The footer names the declaration
 * without its state. The satisfaction button is another procedure's.
 */
export const heatingAllowance = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Déclaration d’accessibilité",
    declaration: declaration({
      brand,
      subject: "le téléservice « Coup de pouce chauffage »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "73 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Demande", "Besoin d’aide"],
    }),
    menu: [{ label: "Besoin d’aide ?", path: "/aide" }],
    legal: `<h2>Site internet</h2><p>Webmestre : webmestre@${brand.domain}</p>`,
    leaves: {
      "": {
        title: name,
        lead: "Une aide de 150 à 300 € pour le bois, le gaz, le fioul ou l’électricité.",
        main: `<h2>Qui peut en bénéficier ?</h2>
<p>Les foyers dont le revenu fiscal de référence est inférieur à 14 200 € par part. Vos revenus sont récupérés automatiquement.</p>
${connectButton(authorize.v2)}
<h2>Votre avis</h2>
${feedback("8888")}`,
      },
      "/aide": {
        title: "Besoin d’aide ?",
        main: `<h2>Une question sur vos droits</h2>
<p>Allô Service Public : <a href="tel:3939">39 39</a> (coût d’un appel local).</p>
<h2>Une difficulté avec l’ordinateur</h2>
<p>Solidarité numérique : ${phone("01 70 77 23 72")}.</p>
<h2>Un litige avec une administration</h2>
<p>Défenseur des droits : ${phone("09 69 39 00 00")}.</p>`,
      },
    },
  });
