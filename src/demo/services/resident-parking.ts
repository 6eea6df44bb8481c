import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, mail } from "../fragments.ts";
import { type Routes, svgPage } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.town;
const base = "/mairie/stationnement/carte-resident";
const name = "Obtenir une carte de stationnement résident";

/** 9003: the declaration (71 %) was established four years ago, so it no longer counts. FranceConnect is a picture. E-mail and counter by appointment. */
export const residentParking = (today: Date): Routes => ({
  ...serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le site « Stationnement à Clairvigne »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 49), "71 %"),
      established: monthsBefore(today, 48),
      pages: ["Accueil", "Demande de carte", "Contact"],
    }),
    menu: [{ label: "Contact", path: "/contact" }],
    leaves: {
      "": {
        title: name,
        lead: "42 € par an et par véhicule, dans les zones Halles, Remparts et Bateliers.",
        main: `<h2>Pièces à préparer</h2>
<ul><li>le certificat d’immatriculation du véhicule</li><li>un justificatif de domicile de moins de trois mois</li></ul>
<h2>Faire ma demande</h2>
<p><a href="${authorize.v2}"><img src="${base}/fc_bouton_v2.svg" width="240" height="64" alt="S’identifier avec FranceConnect"></a></p>
<p>La demande dure environ dix minutes. Votre carte est valable dès le lendemain.</p>
<h2>Renouvellement</h2>
<p>Le renouvellement n’est pas automatique. Un rappel vous est envoyé par noreply@${brand.domain} un mois avant l’échéance ; merci de ne pas y répondre.</p>`,
      },
      "/contact": {
        title: "Contact",
        main: `<h2>Par courriel</h2>
<p>${mail(`stationnement@${brand.domain}`)}</p>
<h2>Sur rendez-vous</h2>
<p>La Maison du stationnement vous accueille au 4 rue des Remparts, 96120 Clairvigne-sur-Orbelle, le mardi et le jeudi de 14 h à 18 h.</p>
<p><a class="button" href="${base}/rendez-vous">Prendre rendez-vous</a></p>`,
      },
      "/rendez-vous": {
        title: "Prendre rendez-vous",
        main: "<p>Les prochains créneaux sont affichés chaque lundi à 9 h. Présentez-vous au 4 rue des Remparts muni de votre convocation.</p>",
      },
    },
  }),
  [`${base}/fc_bouton_v2.svg`]: svgPage(
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="64"><rect width="240" height="64" rx="6" fill="#1b3f8b"/><g fill="#fff" font-family="sans-serif" text-anchor="middle"><text x="120" y="26" font-size="15">S’identifier avec</text><text x="120" y="48" font-size="20" font-weight="700">FranceConnect</text></g></svg>',
  ),
});
