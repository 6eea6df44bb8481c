import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.prefecture;
const base = "/prefecture/associations";
const name = "Déclarer une association";

/** 9021: the footer promises « totalement conforme », the declaration says partly, 62 %. Telephone and counter. */
export const associations = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : totalement conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Associations »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "62 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Déclaration", "Contact"],
    }),
    menu: [{ label: "Nous contacter", path: "/contact" }],
    leaves: {
      "": {
        title: name,
        lead: "Création, changement de bureau, dissolution : une seule démarche, publiée au Journal officiel.",
        main: `<h2>Commencer</h2>
<p>La déclaration relève de la loi du 1er juillet 1901 et de son décret d’application du 16 août 1901. Le formulaire cerfa n° 13973*04 n’est plus nécessaire.</p>
${connectButton(authorize.v1)}`,
      },
      "/contact": {
        title: "Nous contacter",
        main: `<h2>Par téléphone</h2><p>Greffe des associations : ${phone("03 53 01 60 55")}, de 9 h à 11 h 30.</p>
<h2>Sur place</h2><address>Préfecture de l’Orbelle, guichet 3<br>3 place de la Préfecture<br>96000 Valbrume</address><p>Horaires d’ouverture : du lundi au jeudi de 8 h 45 à 11 h 45.</p>`,
      },
    },
  });
