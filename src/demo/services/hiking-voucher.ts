import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, contactForm, mail, passwordForm } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.leisure;
const base = "/temps-libre/cheque-randonnee";
const name = "Demander le chèque-randonnée";

/** 9006: everything is behind an account and FranceConnect shows only after « Se connecter ». Declaration under 50 %. E-mail and form, nobody on the telephone. */
export const hikingVoucher = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : non conforme",
    declaration: declaration({
      brand,
      subject: "l’espace « Chèque-randonnée »",
      state: "non",
      results: auditResult(monthsBefore(today, 9), "41 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Connexion", "Demande", "Contact"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "": {
        title: name,
        lead: "Une aide de 120 € pour s’équiper et partir marcher, sans condition d’âge.",
        main: `<p>Le chèque-randonnée est accordé une fois tous les deux ans, sous condition de ressources. La demande se fait depuis votre espace personnel.</p>
<p><a class="button" href="${base}/connexion">Se connecter</a></p>
<h2>Où l’utiliser ?</h2>
<p>Dans les 84 magasins partenaires de l’Orbelle, et dans les gîtes d’étape.</p>`,
      },
      "/connexion": {
        title: "Connexion à votre espace",
        main: `<p><a class="fr-btn fr-connect" href="${authorize.v1}">Je m’identifie avec FranceConnect</a></p>
<h2>Ou avec votre compte</h2>
${passwordForm(`${base}/connexion`)}`,
      },
      "/contact": {
        title: "Contact",
        main: `<p>Nos conseillers répondent sous trois jours à l’adresse ${mail(`randonnee@${brand.domain}`)} ou par ce formulaire.</p>
${contactForm(`${base}/contact`)}`,
      },
    },
  });
