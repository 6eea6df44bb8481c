import type { Check } from "../../src/domain/check.ts";
import type { Field, Form, HttpEvidence } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import { same } from "../../src/domain/text.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import type { Dossier, Environment, Visit } from "../../src/domain/visit.ts";

/** A procedure with the least that it needs. */
export const procedureOf = (part: Partial<Procedure> = {}): Procedure => ({
  id: "1",
  name: "Demander un logement",
  administration: "DHUP",
  ministry: "Logement",
  perimeter: "Logement",
  url: "https://logement.exemple.gouv.fr/",
  audience: ["particulier"],
  volume: null,
  volumeOnline: null,
  pages: [],
  maxPages: 6,
  declared: {},
  ...part,
});

/** A page that was seen: the start page, unless told otherwise. */
export const visitOf = (part: Partial<Visit> = {}): Visit => ({
  role: "start",
  requestedUrl: "https://logement.exemple.gouv.fr/",
  finalUrl: "https://logement.exemple.gouv.fr/",
  status: "ok",
  why: same("seen"),
  httpStatus: 200,
  clicks: 0,
  from: null,
  startedAt: "2026-11-02T08:00:00.000Z",
  ms: 900,
  evidence: {},
  ...part,
});

export const environment: Environment = {
  vigie: "0.1.0",
  browser: "Chromium 147",
  axe: "4.14.1",
  node: "24.21.0",
  locale: "fr-FR",
  viewport: "1280x900",
  userAgent: "VigieTest",
};

/** A dossier of the given pages. */
export const dossierOf = (visits: readonly Visit[], part: Partial<Dossier> = {}): Dossier => ({
  schema: 1,
  edition: "2026-T4",
  procedure: procedureOf(),
  gatheredAt: "2026-11-02T08:01:00.000Z",
  environment,
  visits,
  ...part,
});

/** What a plain client saw of an ordinary page. */
export const httpOf = (part: Partial<HttpEvidence> = {}) =>
  observed<HttpEvidence>({
    chain: [{ url: "https://logement.exemple.gouv.fr/", status: 200 }],
    headers: {},
    responseMs: [120, 100, 110],
    requests: 3,
    tls: { protocol: "TLSv1.3", issuer: "Certigna", validTo: "2027-06-01T00:00:00.000Z" },
    ...part,
  });

/** A visible text field with a label. */
export const fieldOf = (label: string, part: Partial<Field> = {}): Field => ({
  selector: `#${label.replace(/\W+/g, "-")}`,
  type: "text",
  name: "",
  label,
  placeholder: "",
  required: false,
  autocomplete: "",
  visible: true,
  ...part,
});

/** A visible form in the main part of its page. */
export const formOf = (fields: readonly Field[], part: Partial<Form> = {}): Form => ({
  selector: "form",
  landmark: "main",
  visible: true,
  method: "post",
  action: "https://logement.exemple.gouv.fr/envoi",
  name: "Votre demande",
  fields,
  submits: ["Envoyer"],
  ...part,
});

/** Forms of a page, as gathered. */
export const formsOf = (...forms: readonly Form[]) => ({ forms: observed({ forms }) });

/** What a check says, without who says it. */
export function judged(check: Check, dossier: Dossier): readonly Omit<Verdict, "check" | "indicator" | "title" | "references">[] {
  return check.run(dossier).map(({ check: _check, indicator: _indicator, title: _title, references: _references, ...rest }) => rest);
}
