import type { ContactMeans, DeclarationReading } from "../../src/domain/reading.ts";
import type { Indicators } from "../../src/domain/report.ts";

const start = { page: "start", url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2" } as const;

/** What a well-made declaration says. */
export const declaration: DeclarationReading = {
  url: "https://demarches.exemple.gouv.fr/accessibilite",
  mention: "partielle",
  level: "partielle",
  rate: 76.4,
  averageRate: 91,
  date: "2025-03-23",
  established: "2021-03-23",
  updated: "2025-03-23",
  expired: false,
  rgaaVersion: "4.1",
  auditor: "Société Exemple",
  parts: {
    state: true,
    results: true,
    nonAccessibleContent: true,
    date: true,
    technologies: true,
    environment: true,
    tools: true,
    pages: true,
    contact: true,
    recourse: false,
    schema: false,
  },
  quotes: { mention: "Accessibilité : partiellement conforme", rate: "76,4 % des critères du RGAA version 4.1 sont respectés" },
  sources: {
    mention: { ...start, selector: "footer a:nth-of-type(2)", quote: "Accessibilité : partiellement conforme" },
    rate: {
      page: "declaration",
      url: "https://demarches.exemple.gouv.fr/accessibilite",
      selector: "#resultats > p",
      quote: "76,4 % des critères du RGAA version 4.1 sont respectés",
    },
  },
};

const contacts: readonly ContactMeans[] = [
  {
    ...start,
    kind: "phone",
    value: "+33140000000",
    selector: "footer p.tel",
    quote: "Appelez-nous au 01 40 00 00 00 de 9 h à 17 h",
    scope: "service",
    own: true,
    clicks: 0,
    behindWall: false,
    hours: "de 9 h à 17 h",
    premium: false,
  },
  {
    ...start,
    kind: "form",
    value: "https://demarches.exemple.gouv.fr/contact",
    selector: "footer a.contact",
    quote: "Nous écrire",
    scope: "service",
    own: true,
    clicks: 1,
    behindWall: false,
    hours: null,
    premium: false,
  },
  {
    ...start,
    kind: "phone",
    value: "3939",
    selector: "footer .allo",
    quote: "Allô Service Public 3939",
    scope: "generic",
    own: false,
    clicks: 0,
    behindWall: false,
    hours: null,
    premium: false,
  },
];

/** Adds to bare indicators what a measure brings with it. */
export const goodDetails = (bare: Indicators): Indicators => ({
  ...bare,
  online: { ...bare.online, seen: "form" },
  handicap: { ...bare.handicap, declared: "Totale", value: 76.4, declaration },
  auth: {
    ...bare.auth,
    declared: "FranceConnect",
    evidence: [
      {
        page: "login",
        url: "https://demarches.exemple.gouv.fr/connexion",
        brand: "FranceConnect",
        kind: "button",
        selector: "form.fc > button",
        quote: "S’identifier avec FranceConnect",
        visible: true,
        disabled: false,
        clicks: 1,
        authorizeUrl: "https://fc.exemple.gouv.fr/authorize",
      },
    ],
    proconnect: false,
  },
  contact: { ...bare.contact, contacts, nonDigital: true },
  uptime: { ...bare.uptime, up: true, rate: 0.9976, value: 0.99763, source: "édition officielle 2025-10" },
  performance: {
    ...bare.performance,
    responseMs: 210,
    samples: [198, 210, 260],
    lighthouse: 0.87,
    lighthouseRun: { engine: "own-load", version: "13.5.0", benchmarkIndex: 1480 },
    value: 210,
  },
  mobile: { ...bare.mobile, widths: [{ width: 320, scrollWidth: 460 }], zoomBlocked: false },
  jdma: {
    ...bare.jdma,
    productId: "1656",
    matches: true,
    sources: [{ ...start, selector: "a.jdma", quote: "Je donne mon avis" }],
  },
  dlnuf: { ...bare.dlnuf, asked: ["Numéro fiscal", "Justificatif de domicile"] },
});
