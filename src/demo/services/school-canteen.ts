import { brands } from "../brands.ts";
import { contactForm, passwordForm, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.town;
const base = "/mairie/famille/restauration-scolaire";
const name = "Inscrire son enfant à la cantine";

/** 9002: no accessibility declaration and not a word about it. An account of the town's own. Telephone and form one click away. */
export const schoolCanteen = (): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: null,
    declaration: null,
    menu: [
      { label: "Se connecter", path: "/connexion" },
      { label: "Nous contacter", path: "/contact" },
    ],
    leaves: {
      "": {
        title: name,
        lead: "Inscription à l’année ou au jour le jour, pour les écoles du Moulin et des Tilleuls.",
        main: `<h2>Au menu cette semaine</h2>
<ul><li>Lundi : salade de lentilles, poisson du lac, compote de mirabelles</li><li>Mardi : carottes râpées, gratin de courge, yaourt fermier</li><li>Jeudi : potage, poulet aux herbes, tarte aux pommes</li></ul>
<h2>Tarifs</h2>
<p>De 0,80 € à 4,35 € par repas selon le quotient familial. La facture est émise le 5 de chaque mois.</p>
<h2>S’inscrire</h2>
<p>L’inscription se fait depuis votre compte famille. Vous avez reçu vos identifiants par courrier à la rentrée.</p>
<p><a class="button" href="${base}/connexion">Accéder à mon compte famille</a></p>`,
      },
      "/connexion": {
        title: "Connexion au compte famille",
        main: `${passwordForm(`${base}/connexion`)}
<p><a href="${base}/mot-de-passe-oublie">Mot de passe oublié</a></p>`,
      },
      "/mot-de-passe-oublie": {
        title: "Mot de passe oublié",
        main: "<p>Demandez un nouveau mot de passe au pôle Famille ; il vous est remis sur présentation d’une pièce d’identité.</p>",
      },
      "/contact": {
        title: "Nous contacter",
        main: `<p>Le pôle Famille vous répond au ${phone("03 53 01 42 24")} tous les matins de 8 h à 11 h 30.</p>
<h2>Nous écrire</h2>
${contactForm(`${base}/contact`)}`,
      },
    },
  });
