import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, feedback, field, form, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.leisure;
const base = "/temps-libre/compte-loisirs";
const name = "Utiliser son compte personnel de loisirs";

/** 9007: FranceConnect+, told by its class, its name and its level. Telephone and call-back. The satisfaction button bears another number than the procedure. */
export const leisureAccount = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le site « Mon compte personnel de loisirs »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "91,51 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Connexion", "Mes droits", "Contact"],
    }),
    menu: [
      { label: "Nous contacter", path: "/contact" },
      { label: "Être rappelé", path: "/rappel" },
    ],
    leaves: {
      "": {
        title: name,
        lead: "Musique, poterie, canoë : consultez vos droits et réservez une activité.",
        main: `<h2>Accéder à mes droits</h2>
<p>Parce que votre compte contient de l’argent, une identification renforcée est demandée.</p>
${connectButton(authorize.plus, "FranceConnect+", " fr-connect--plus", "https://franceconnect.gouv.fr/france-connect-plus")}
<h2>Vos droits en bref</h2>
<ul><li>300 € par an, plafonnés à 1 500 €</li><li>utilisables auprès de 2 140 associations</li></ul>
<h2>Votre avis</h2>
${feedback("4127")}`,
      },
      "/contact": {
        title: "Nous contacter",
        main: `<p>Un conseiller vous répond au ${phone("03 53 01 71 05")}, du lundi au samedi de 9 h à 18 h (prix d’un appel local).</p>
<p><a href="${base}/rappel">Être rappelé gratuitement</a></p>`,
      },
      "/rappel": {
        title: "Être rappelé",
        lead: "Un conseiller vous rappelle à l’heure de votre choix.",
        main: form(
          `${base}/rappel`,
          `${field("telephone", "Votre numéro de téléphone", 'type="tel" autocomplete="tel" required')}
${field("creneau", "Jour et heure souhaités", 'type="text" required')}`,
          "Me faire rappeler",
          "Être rappelé",
        ),
      },
    },
  });
