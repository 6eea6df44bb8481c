import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { declaration } from "../declaration.ts";
import { mail, passwordForm } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.orchards;
const base = "/vergers/plantation";
const name = "Demander l’aide à la plantation d’arbres fruitiers";

/**
 * 9009: FranceConnect is only named (news, FAQ); the account is the agency's own. The declaration says that no audit was made.
 * One kind of contact; the counter is the town hall's, not the agency's.
 */
export const fruitTrees = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : non conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Plantation »",
      state: "non",
      results: "<p>Aucun audit de conformité n’a encore été réalisé.</p>",
      established: monthsBefore(today, 8),
      pages: ["Aucune page n’a été vérifiée à ce jour"],
    }),
    menu: [
      { label: "Se connecter", path: "/connexion" },
      { label: "Questions fréquentes", path: "/questions" },
      { label: "Contact", path: "/contact" },
    ],
    leaves: {
      "": {
        title: name,
        lead: "Jusqu’à 18 € par pommier, poirier ou mirabellier planté chez vous.",
        main: `<div class="note"><h2>Actualité</h2><p>FranceConnect : bientôt disponible ! Dès le printemps prochain, vous pourrez vous connecter avec FranceConnect à votre espace planteur.</p></div>
<h2>Comment ça marche ?</h2>
<p>Créez votre espace planteur, décrivez votre terrain, choisissez vos variétés. L’aide est versée après la plantation.</p>
<p><a class="button" href="${base}/connexion">Accéder à mon espace planteur</a></p>
<h2>Se faire aider</h2>
<p>Vous pouvez aussi vous rendre au guichet de votre mairie ou dans une maison France services : un agent vous aidera à remplir le dossier.</p>`,
      },
      "/connexion": { title: "Espace planteur", main: passwordForm(`${base}/connexion`) },
      "/questions": {
        title: "Questions fréquentes",
        main: `<h2>Puis-je utiliser FranceConnect ?</h2><p>Pas encore. Le raccordement à FranceConnect est en cours.</p>
<h2>Combien d’arbres puis-je planter ?</h2><p>De 5 à 200 arbres par foyer.</p>`,
      },
      "/contact": { title: "Contact", main: `<p>Écrivez-nous : ${mail(`plantation@${brand.domain}`)}. Nous répondons sous une semaine.</p>` },
    },
  });
