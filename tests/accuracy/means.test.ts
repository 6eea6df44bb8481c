import { expect, it } from "vitest";
import type { ContactMeans } from "../../src/domain/reading.ts";
import type { ReportProcedure } from "../../src/domain/report.ts";
import type { Labelled } from "../support/corpus.ts";
import { sampleReport } from "../support/sample-report.ts";
import { meansOf } from "./means.ts";

const report = sampleReport();
const good = report.procedures[0] as ReportProcedure;
const [phone] = good.indicators.contact.contacts as [ContactMeans];
const means = (kind: ContactMeans["kind"], value: string, own = true): ContactMeans => ({ ...phone, kind, value, own });
const page = (id: string, contacts: readonly ContactMeans[], status: ReportProcedure["status"] = "ok"): ReportProcedure => ({
  ...good,
  id,
  status,
  indicators: { ...good.indicators, contact: { ...good.indicators.contact, contacts } },
});
const label = (file: string, contacts: readonly (readonly [string, string, string?])[], ambiguous: readonly string[] = []): Labelled => ({
  file,
  franceconnect: "none",
  proconnect: false,
  contacts: contacts.map(([kind, value, scope = "service"]) => ({ kind, value, scope, direct: true })),
  humanContact: true,
  nonDigital: false,
  jdma: false,
  ambiguous,
});

it("compares numbers and addresses by value, the other kinds by being there", () => {
  const procedures = [
    page("a", [means("phone", "+33140000000"), means("email", "aide@exemple.fr"), means("counter", "1 rue de la Paix"), means("postal", "BP 1")]),
    page("b", [means("form", "https://b.fr/contact"), means("phone", "+33140000001"), means("phone", "3939", false)]),
  ];
  const labels = [
    label("a.html", [
      ["phone", "01 40 00 00 00"],
      ["email", "Aide@Exemple.fr"],
      ["inperson", "mairie"],
      ["postal", "x"],
      ["phone", "15", "emergency"],
    ]),
    label("b.html", [
      ["form", "/contact"],
      ["phone", "01 40 00 00 02"],
    ]),
  ];
  expect(meansOf({ ...report, procedures }, labels)).toEqual({ right: 4, found: 5, labelled: 5, left: 0 });
});

it("leaves out what is ambiguous, and sets aside pages that were not judged", () => {
  const procedures = [page("a", []), page("b", [], "not_found")];
  const labels = [
    label("a.html", [["chat", ""]], ["contacts"]),
    label("b.html", [
      ["form", ""],
      ["email", "b@b.fr"],
    ]),
  ];
  expect(meansOf({ ...report, procedures }, labels)).toEqual({ right: 0, found: 0, labelled: 0, left: 2 });
});
