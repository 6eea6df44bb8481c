import type { TraitValue, Truth, TruthRow, TruthValue } from "../../src/domain/calibration.ts";
import { TO_CONFIRM } from "../../src/domain/indicator.ts";
import { type DemoExpectation, demoExpectations, expectedDate } from "../e2e/demo-expected.ts";

/** What is planted in the demo town, as a table of truth. Where a careful person could not tell either, nothing is compared but the outcome. */
export const townTruth = (today: Date): Truth => ({
  convention: "page",
  rows: Object.entries(demoExpectations).map(([id, expected]): TruthRow => ({ id, values: valuesOf(expected, today) })),
});

function valuesOf(expected: DemoExpectation, today: Date): TruthRow["values"] {
  const status = stated(expected.status);
  if (expected.handicap.level === TO_CONFIRM) return { status };
  const { handicap, auth, contact, nonDigital, jdma } = expected;
  return {
    status,
    handicap: stated(handicap.level),
    mention: stated(handicap.mention),
    page: yesNo(handicap.state !== null),
    rate: stated(handicap.rate),
    date: stated(expectedDate(handicap, today)),
    ...(auth === TO_CONFIRM ? {} : { auth: stated(auth) }),
    ...(contact.level === TO_CONFIRM ? {} : { contact: stated(contact.level) }),
    ...(nonDigital === null ? {} : { nonDigital: yesNo(nonDigital) }),
    // A button that nobody saw on the way is "À vérifier" for the procedure, absent from its pages.
    jdma: yesNo(jdma === "Oui"),
  };
}

const stated = (value: TraitValue): TruthValue => ({ state: "stated", value, quote: String(value) });
const yesNo = (is: boolean): TruthValue => stated(is ? "Oui" : "Non");
