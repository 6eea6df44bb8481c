import { isoDate, monthsBefore } from "../../src/demo/dates.ts";
import type { ConformityState, ContactKind, DeclarationReading } from "../../src/domain/reading.ts";
import type { VisitStatus } from "../../src/domain/visit.ts";

/** What a careful person finds on a procedure of the demo town, and Vigie too. */
export type DemoExpectation = {
  /** What is planted there. */
  readonly planted: string;
  readonly status: VisitStatus;
  readonly handicap: ExpectedDeclaration;
  readonly auth: string;
  /** `kinds`: those of the service itself that count, in the order of `contactKinds`; null when a person could not tell either. */
  readonly contact: { readonly level: string; readonly kinds: readonly ContactKind[] | null };
  /** Telephone, call-back or counter of the service itself; null when it could not be seen. */
  readonly nonDigital: boolean | null;
  /** Null where the machine decides. */
  readonly performance: "Faible" | null;
  readonly mobile: string;
  readonly jdma: string;
  /** RGAA criteria that fail on the start page beyond doubt, and that the automatic rules of this version find. */
  readonly rgaaFailing?: readonly string[];
  /** RGAA criteria that fail too, and that a person still has to find. */
  readonly rgaaForReview?: readonly string[];
};

export type ExpectedDeclaration = {
  readonly level: string;
  /** As read in the declaration, 0–100, also when it is expired; null when there is none. */
  readonly rate: number | null;
  readonly mention: DeclarationReading["mention"];
  /** State in the declaration's own text. */
  readonly state: ConformityState | null;
  /** Age of the declaration in months, by its last date (established or updated). */
  readonly months: number | null;
  readonly averageRate?: number;
};

/** The ISO date that the declaration bears when the town is served on `today`. */
export const expectedDate = ({ months }: ExpectedDeclaration, today: Date): string | null =>
  months === null ? null : isoDate(monthsBefore(today, months));

const TO_CHECK = "À vérifier";

const declared = (
  level: string,
  rate: number | null,
  mention: DeclarationReading["mention"],
  state: ConformityState,
  months = 8,
): ExpectedDeclaration => ({
  level,
  rate,
  mention,
  state,
  months,
});
const partly = (rate: number): ExpectedDeclaration => declared("Partielle", rate, "partielle", "partielle");
const contact = (...kinds: readonly ContactKind[]): DemoExpectation["contact"] => ({ level: ["Non", "Partiel"][kinds.length] ?? "Oui", kinds });

/** Most procedures: seen, mobile fine, no satisfaction button on the way. */
const seen = { status: "ok", performance: null, mobile: "Oui", jdma: TO_CHECK } as const;

/** The page shown is not the procedure's: nothing can be said of it. */
const unseen = (status: VisitStatus, planted: string): DemoExpectation => ({
  planted,
  status,
  handicap: { level: TO_CHECK, rate: null, mention: null, state: null, months: null },
  auth: TO_CHECK,
  contact: { level: TO_CHECK, kinds: null },
  nonDigital: null,
  performance: null,
  mobile: TO_CHECK,
  jdma: TO_CHECK,
});

/** By procedure id. */
export const demoExpectations: Readonly<Record<string, DemoExpectation>> = {
  "9001": {
    ...seen,
    planted: "everything right",
    handicap: partly(78),
    auth: "FranceConnect",
    contact: contact("phone", "email", "form", "counter"),
    nonDigital: true,
    jdma: "Oui",
  },
  "9002": {
    ...seen,
    planted: "no declaration and no mention; own account",
    handicap: { level: "Non conforme", rate: null, mention: null, state: null, months: null },
    auth: "Non",
    contact: contact("phone", "form"),
    nonDigital: true,
  },
  "9003": {
    ...seen,
    planted: "declaration four years old; FranceConnect as a picture; noreply address",
    handicap: declared("Non conforme", 71, "partielle", "partielle", 48),
    auth: "FranceConnect",
    contact: contact("email", "counter"),
    nonDigital: true,
  },
  "9004": {
    ...seen,
    planted: "two percentages; declaration updated; FranceConnect by POST one click away; CERFA and law articles",
    handicap: { ...declared("Partielle", 86, "partielle", "partielle", 2), averageRate: 93 },
    auth: "FranceConnect",
    contact: contact("phone", "email"),
    nonDigital: true,
  },
  "9005": {
    ...seen,
    planted: "single-page application with hash routes",
    handicap: declared("Totale", 100, "totale", "totale"),
    auth: "FranceConnect",
    contact: contact("phone", "form"),
    nonDigital: true,
  },
  "9006": {
    ...seen,
    planted: "FranceConnect behind « Se connecter »; rate under 50 %; no telephone",
    handicap: declared("Non conforme", 41, "non", "non"),
    auth: "FranceConnect",
    contact: contact("email", "form"),
    nonDigital: false,
  },
  "9007": {
    ...seen,
    planted: "FranceConnect+; call-back; satisfaction button with the product id of the list",
    handicap: partly(91.51),
    auth: "FranceConnect +",
    contact: contact("phone", "callback"),
    nonDigital: true,
    jdma: "Oui",
  },
  "9008": {
    ...seen,
    planted: "companies only; ProConnect in a plain fr-connect",
    handicap: partly(66),
    auth: "Non applicable",
    contact: contact("phone", "email"),
    nonDigital: true,
  },
  "9009": {
    ...seen,
    planted: "FranceConnect only named (soon); declaration without audit; counter of others",
    handicap: declared("Non conforme", null, "non", "non"),
    auth: "Non",
    contact: contact("email"),
    nonDigital: false,
  },
  "9010": {
    ...seen,
    planted: "telephone only in a picture; rate to compute from 62 and 17; no identification",
    handicap: partly(78.48),
    auth: "Non applicable",
    contact: { level: TO_CHECK, kinds: null },
    nonDigital: null,
  },
  "9011": {
    ...seen,
    planted: "robot and FAQ only; newsletter form, noreply and webmaster addresses; other percentages in the declaration",
    handicap: partly(57),
    auth: "Non",
    contact: contact(),
    nonDigital: false,
  },
  "9012": {
    ...seen,
    planted: "helplines of others only; declaration named without a state; satisfaction button of another product",
    handicap: declared("Partielle", 73, "unknown", "partielle"),
    auth: "FranceConnect",
    contact: contact(),
    nonDigital: false,
    jdma: "Oui",
  },
  "9013": {
    ...seen,
    planted: "telephone, fax and postal address; dated declaration without a rate; no identification",
    handicap: declared("Non conforme", null, "partielle", "partielle"),
    auth: "Non applicable",
    contact: contact("phone"),
    nonDigital: true,
  },
  "9014": unseen("blocked", "bot wall, 403"),
  "9015": unseen("closed", "campaign closed, 200"),
  "9016": unseen("not_found", "soft 404"),
  "9017": {
    ...seen,
    planted: "first byte after 1.2 s; relay for deaf people",
    handicap: partly(83),
    auth: "FranceConnect",
    contact: contact("phone", "relay"),
    nonDigital: true,
    performance: "Faible",
  },
  "9018": {
    ...seen,
    planted: "zoom blocked, 900 px wide at any size; « France Connect » in two words",
    handicap: partly(52),
    auth: "FranceConnect",
    contact: contact("form"),
    nonDigital: false,
    mobile: "Non",
  },
  "9019": {
    ...seen,
    planted: "a form with many accessibility faults; mention that is no link",
    handicap: { level: "Non conforme", rate: null, mention: "non", state: null, months: null },
    auth: "Non applicable",
    contact: contact("phone"),
    nonDigital: true,
    rgaaFailing: [...["1.1", "2.1", "3.2", "6.2", "8.3", "8.5"], ...["11.1", "11.9", "11.13", "13.1"]],
    rgaaForReview: ["3.1", "6.1", "7.3", "8.1", "8.2", "9.1", "9.2", "10.1", "10.7", "11.5", "11.6", "11.10", "12.7"],
  },
  "9020": unseen("maintenance", "maintenance, 503"),
  "9021": {
    ...seen,
    planted: "footer says totally compliant, declaration says partly",
    handicap: declared("Partielle", 62, "totale", "partielle"),
    auth: "FranceConnect",
    contact: contact("phone", "counter"),
    nonDigital: true,
  },
  "9022": unseen("no_url", "no URL"),
  "9023": {
    ...seen,
    planted: "same address as 9026; the page's own declaration",
    handicap: partly(88),
    auth: "FranceConnect",
    contact: contact("phone", "email"),
    nonDigital: true,
    jdma: "Oui",
  },
  "9024": {
    ...seen,
    planted: "listed address redirects to a login page with FranceConnect and a public contact page",
    status: "login_wall",
    handicap: partly(69),
    auth: "FranceConnect",
    contact: contact("phone", "form"),
    nonDigital: true,
  },
  "9025": {
    ...seen,
    planted: "login page that asks for the e-mail address first: the identities offered cannot be seen",
    status: "login_wall",
    handicap: partly(75),
    auth: TO_CHECK,
    contact: contact("email"),
    nonDigital: false,
  },
  "9026": {
    ...seen,
    planted: "same address as 9023; a declaration of its own, named in the list",
    handicap: declared("Non conforme", 47, "partielle", "non"),
    auth: "FranceConnect",
    contact: contact("phone", "email"),
    nonDigital: true,
    jdma: "Oui",
  },
};
