import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.county;
const base = "/departement/carte-mobilite";
const name = "Demander la carte Orbelle Mobilité";

/** 9017: the first byte takes 1.2 s. Telephone, and a relay for deaf people. */
export const mobilityCard = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Orbelle Mobilité »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "83 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil", "Demande", "Contact"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "": {
        title: name,
        lead: "Bus, train et bac gratuits pour les personnes à mobilité réduite et leur accompagnant.",
        delayMs: 1200,
        main: `<h2>Faire ma demande</h2>
<p>Aucun justificatif à fournir : nous interrogeons directement les organismes qui vous connaissent.</p>
${connectButton(authorize.v2)}`,
      },
      "/contact": {
        title: "Contact",
        main: `<h2>Par téléphone</h2><p>Maison de l’autonomie : ${phone("03 53 01 50 90")}, de 9 h à 17 h.</p>
<h2>Vous êtes sourd, malentendant ou aphasique</h2>
<p>Appelez-nous gratuitement en langue des signes, en transcription instantanée ou en langue parlée complétée avec le <a href="https://app.acce-o.fr/client/departement-orbelle">relais téléphonique Acceo</a>.</p>`,
      },
    },
  });
