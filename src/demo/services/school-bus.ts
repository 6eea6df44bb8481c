import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { field, passwordForm } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.county;
const base = "/departement/transport-scolaire";
const name = "Demander l’aide au transport scolaire";

/**
 * 9011: an assistant that is a robot, and a FAQ; nobody to talk to. Traps: newsletter form in the footer, no-reply address, webmaster.
 * The declaration carries other percentages: the legal definition and the coverage of a tool.
 */
export const schoolBus = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Transport scolaire »",
      state: "partiellement",
      results: `<p>Un site est non conforme lorsque moins de 50 % des critères sont respectés. Les tests automatiques ont porté sur 80 % des pages.</p>
${auditResult(monthsBefore(today, 9), "57 %")}`,
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Aide", "Connexion"],
    }),
    menu: [
      { label: "Se connecter", path: "/connexion" },
      { label: "Aide", path: "/aide" },
    ],
    legal: `<h2>Site internet</h2><p>Signaler une erreur sur le site au webmestre : webmestre@${brand.domain}</p>`,
    footerText: `<form class="entry" method="post" action="${base}/lettre" aria-label="Lettre d’information"><h2>Gardons le contact</h2>
${field("abonnement", "Votre adresse électronique, pour recevoir la lettre d’information", 'type="email" autocomplete="email"')}
<p><button type="submit">M’abonner</button></p></form>`,
    leaves: {
      "": {
        title: name,
        lead: "Le Département prend en charge jusqu’à 90 % de l’abonnement des collégiens.",
        main: `<h2>Faire la demande</h2>
<p>Connectez-vous avec le numéro de dossier figurant sur votre courrier de rentrée. Un accusé de réception vous sera adressé par noreply@${brand.domain}.</p>
<p><a class="button" href="${base}/connexion">Commencer la demande</a></p>
<h2>Une question ?</h2>
<div class="card"><h3>Clochette, votre assistant virtuel</h3><p>Disponible jour et nuit, notre agent virtuel répond automatiquement à vos questions.</p>
<p><a class="button light" href="${base}/assistant">Discuter avec l’assistant virtuel</a></p></div>
<p>Consultez aussi <a href="${base}/aide">notre foire aux questions</a>.</p>`,
      },
      "/connexion": { title: "Connexion", main: passwordForm(`${base}/connexion`) },
      "/assistant": {
        title: "Clochette, assistant virtuel",
        main: "<p>Bonjour ! Je suis un programme informatique. Posez-moi une question sur les lignes, les horaires ou les tarifs.</p><p>Je ne peux pas vous mettre en relation avec un agent.</p>",
      },
      "/aide": {
        title: "Aide",
        main: `<h2>Mon enfant change de collège, que faire ?</h2><p>Déposez une nouvelle demande ; l’ancienne s’arrête d’elle-même.</p>
<h2>Quand la carte arrive-t-elle ?</h2><p>Dans les quinze jours, entre 8 h et 12 h 30, avec le courrier ordinaire.</p>`,
      },
    },
  });
