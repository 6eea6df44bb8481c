import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, contactForm, field, form, mail, passwordForm, phone } from "../fragments.ts";
import { type Routes, redirectTo } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const grants = "/departement/bourses";
const leave = "/temps-libre/billet-annuel";

/** 9024: the listed address redirects to a login page, which offers FranceConnect and links to a public contact page. */
export const countyGrants = (today: Date): Routes => ({
  ...serviceRoutes({
    brand: brands.county,
    base: grants,
    name: "Demander une bourse départementale",
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand: brands.county,
      subject: "l’espace « Bourses »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "69 %"),
      established: monthsBefore(today, 8),
      pages: ["Connexion", "Mes bourses"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "/connexion": {
        title: "Connectez-vous",
        lead: "Identifiez-vous pour accéder à votre espace Bourses.",
        main: `${connectButton(authorize.v2)}
<h2>Avec votre compte</h2>
${passwordForm(`${grants}/connexion`)}`,
      },
      "/contact": {
        title: "Contact",
        main: `<p>Service des bourses : ${phone("03 53 01 50 33")}, de 9 h à 12 h.</p>
<h2>Nous écrire</h2>
${contactForm(`${grants}/contact`)}`,
      },
    },
  }),
  [grants]: redirectTo(`${grants}/connexion?retour=%2Fdepartement%2Fbourses%2Fespace`),
});

/** 9025: the address is a login page that asks for the e-mail address first; which identities it then offers cannot be seen. */
export const annualTicket = (today: Date): Routes =>
  serviceRoutes({
    brand: brands.leisure,
    base: leave,
    name: "Demander le billet annuel de congé",
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand: brands.leisure,
      subject: "le portail « Billet annuel »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "75 %"),
      established: monthsBefore(today, 8),
      pages: ["Connexion", "Mon billet"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "": {
        title: "Connexion",
        lead: "Identifiez-vous pour accéder à votre espace.",
        main: `${form(leave, field("identifiant", "Votre adresse électronique", 'type="email" autocomplete="username" required'), "Continuer", "Connexion")}
<p>Les moyens de connexion proposés à l’étape suivante dépendent de votre adresse.</p>`,
      },
      "/contact": { title: "Contact", main: `<p>Une question ? Écrivez à ${mail(`billet@${brands.leisure.domain}`)}.</p>` },
    },
  });
