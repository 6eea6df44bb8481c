import type { Report, ReportProcedure } from "../../src/domain/report.ts";
import { isJudgeable } from "../../src/domain/visit.ts";
import { findPhones } from "../../src/reading/phones.ts";
import type { Labelled } from "../support/corpus.ts";

/** Means of contact of the service itself over all pages: found and labelled, found, labelled; `left` are labelled means of pages that were not judged. */
export type Means = { readonly right: number; readonly found: number; readonly labelled: number; readonly left: number };

/** Telephone numbers and addresses are compared by value, the other kinds by being there. Pages with ambiguous contacts are left out. */
export function meansOf({ procedures }: Report, labels: readonly Labelled[]): Means {
  const clear = labels.filter(({ ambiguous }) => !ambiguous.includes("contacts"));
  const pages = clear.map((label) => ({ wanted: wantedOn(label), procedure: procedures.find(({ id }) => `${id}.html` === label.file) }));
  const judged = pages.flatMap(({ wanted, procedure }) => (procedure && isJudgeable(procedure) ? [{ wanted, found: foundOn(procedure) }] : []));
  const total = (sizes: readonly number[]): number => sizes.reduce((sum, one) => sum + one, 0);
  const labelled = total(judged.map(({ wanted }) => wanted.size));
  return {
    right: total(judged.map(({ wanted, found }) => found.intersection(wanted).size)),
    found: total(judged.map(({ found }) => found.size)),
    labelled,
    left: total(pages.map(({ wanted }) => wanted.size)) - labelled,
  };
}

const foundOn = ({ indicators }: ReportProcedure): ReadonlySet<string> =>
  new Set((indicators.contact.contacts ?? []).filter(({ own, kind }) => own && kind !== "postal").map(({ kind, value }) => keyOf(kind, value)));

const wantedOn = ({ contacts }: Labelled): ReadonlySet<string> =>
  new Set(
    contacts
      .filter(({ scope, kind }) => scope === "service" && kind !== "postal")
      .map(({ kind, value }) => keyOf(kind === "inperson" ? "counter" : kind, value)),
  );

function keyOf(kind: string, value: string): string {
  if (kind === "phone") return `phone ${findPhones(value)[0]?.value ?? value}`;
  return kind === "email" ? `email ${value.toLowerCase()}` : kind;
}
