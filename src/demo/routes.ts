import { brands } from "./brands.ts";
import { documentOf } from "./layout.ts";
import { htmlPage, type Page, type Routes, svgPage } from "./page.ts";
import { demoProcedures } from "./procedures.ts";
import { associations } from "./services/associations.ts";
import { barLicence } from "./services/bar-licence.ts";
import { birthCertificate } from "./services/birth-certificate.ts";
import { buildingWorks } from "./services/building-works.ts";
import { compostBin } from "./services/compost-bin.ts";
import { floodDamage } from "./services/flood-damage.ts";
import { fruitTrees } from "./services/fruit-trees.ts";
import { hallRental } from "./services/hall-rental.ts";
import { heatingAllowance } from "./services/heating-allowance.ts";
import { hikingVoucher } from "./services/hiking-voucher.ts";
import { identityAppointment } from "./services/identity-appointment.ts";
import { leisureAccount } from "./services/leisure-account.ts";
import { annualTicket, countyGrants } from "./services/login-walls.ts";
import { mobilityCard } from "./services/mobility-card.ts";
import { mooringPermit } from "./services/mooring-permit.ts";
import { residentParking } from "./services/resident-parking.ts";
import { schoolBus } from "./services/school-bus.ts";
import { schoolCanteen } from "./services/school-canteen.ts";
import { streetReport } from "./services/street-report.ts";
import { troubled } from "./services/troubled.ts";

/** Every address of the town; the dates in the pages follow from `today`. */
export function townRoutes(today: Date): Routes {
  const services = [
    associations,
    barLicence,
    birthCertificate,
    buildingWorks,
    compostBin,
    floodDamage,
    fruitTrees,
    hallRental,
    heatingAllowance,
    hikingVoucher,
    identityAppointment,
    leisureAccount,
    annualTicket,
    countyGrants,
    mobilityCard,
    mooringPermit,
    residentParking,
    schoolBus,
    schoolCanteen,
    streetReport,
    troubled,
  ];
  return { ...Object.fromEntries(services.flatMap((service) => Object.entries(service(today)))), ...common };
}

/** The honest answer for an address that does not exist. */
export const notFound: Page = townPage(
  "Page non trouvée",
  '<p>Cette adresse n’existe pas dans la ville de démonstration. <a href="/">Retour à l’accueil</a></p>',
  404,
);

/** The answer to a form: the town keeps nothing. */
export const nothingSent: Page = townPage("Rien n’a été envoyé", "<p>Ceci est une démonstration : aucun formulaire n’y est enregistré.</p>", 405);

function townPage(title: string, main: string, status: number): Page {
  return htmlPage(documentOf({ brand: brands.town, service: title, title, main, menu: [{ label: "Accueil", href: "/" }], footer: [] }), status);
}

/** Every procedure that has a page, by administration. */
function directory(): string {
  const listed = demoProcedures("").filter(({ url }) => url !== null);
  const administrations = [...new Set(listed.map(({ administration }) => administration))];
  const entries = (by: string): string =>
    listed
      .filter(({ administration }) => administration === by)
      .map(({ name, url }) => `<li><a href="${url}">${name}</a></li>`)
      .join("");
  return administrations.map((by) => `<h2>${by}</h2><ul>${entries(by)}</ul>`).join("");
}

const common: Routes = {
  "/": townPage(
    "Bienvenue à Clairvigne-sur-Orbelle",
    `<p>Cette commune n’existe pas. Elle sert de démonstration à Vigie : chacune de ses démarches en ligne a une qualité ou un défaut connu d’avance.</p>
${directory()}`,
    200,
  ),
  "/schema-pluriannuel": townPage(
    "Schéma pluriannuel d’accessibilité",
    '<p>Le schéma fixe les étapes de la mise en accessibilité des sites de l’Orbelle sur trois ans.</p><h2 id="plan">Plan d’action de l’année</h2><p>Former les rédacteurs, corriger les formulaires, sous-titrer les vidéos.</p>',
    200,
  ),
  "/images/bouton-bleu.svg": svgPage(
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="85"><rect width="200" height="85" rx="8" fill="#2c3a80"/><text x="100" y="50" font-family="sans-serif" font-size="17" font-weight="700" fill="#fff" text-anchor="middle">Je donne mon avis</text></svg>',
  ),
  "/robots.txt": { status: 200, type: "text/plain; charset=utf-8", body: "User-agent: *\nAllow: /\n" },
};
