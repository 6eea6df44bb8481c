import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, mail, passwordForm, phone } from "../fragments.ts";
import { type Routes, redirectTo } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.town;
const base = "/mairie/urbanisme/declaration-prealable";
const name = "Déposer une déclaration préalable de travaux";

/**
 * 9004: two percentages in the declaration; the share of criteria (86 %) is the rate, the average (93 %) is not.
 * It was updated after it was established. FranceConnect is a form sent by POST, one click away. Traps: CERFA and law articles.
 */
export const buildingWorks = (today: Date): Routes => ({
  ...serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le guichet numérique de l’urbanisme",
      state: "partiellement",
      results: `${auditResult(monthsBefore(today, 15), "86 %")}
<p>Le taux moyen de conformité du service en ligne s’élève à 93 %.</p>`,
      established: monthsBefore(today, 14),
      updated: monthsBefore(today, 2),
      pages: ["Accueil", "Connexion", "Dépôt du dossier", "Suivi du dossier"],
    }),
    menu: [
      { label: "Se connecter", path: "/connexion" },
      { label: "Contactez-nous", path: "/contact" },
    ],
    leaves: {
      "": {
        title: name,
        lead: "Abri de jardin, clôture, ravalement, véranda : déposez votre dossier à toute heure.",
        main: `<h2>Êtes-vous concerné ?</h2>
<p>La déclaration préalable est exigée par les articles R. 421-9 et R. 421-17 du code de l’urbanisme. Elle remplace le formulaire papier cerfa n° 16702*01.</p>
<h2>Délais</h2>
<p>Un mois, ou deux mois aux abords de l’abbaye. Les dossiers reçus après 17 h sont datés du lendemain.</p>
<p><a class="button" href="${base}/connexion">Commencer ma déclaration</a></p>`,
      },
      "/connexion": {
        title: "Connexion",
        main: `<h2>Avec FranceConnect</h2>
<form method="post" action="${base}/auth/france_connect"><p><button type="submit">S’identifier avec FranceConnect</button></p></form>
<h2>Avec un compte de la Ville</h2>
${passwordForm(`${base}/connexion`)}`,
      },
      "/contact": {
        title: "Contactez-nous",
        main: `<p>Le service de l’urbanisme répond à vos questions.</p>
<dl><dt>Téléphone</dt><dd>${phone("03 53 01 42 36")} (le matin)</dd><dt>Courriel</dt><dd>${mail(`urbanisme@${brand.domain}`)}</dd></dl>`,
      },
    },
  }),
  [`POST ${base}/auth/france_connect`]: redirectTo(authorize.v1.replaceAll("&amp;", "&"), 303),
});
