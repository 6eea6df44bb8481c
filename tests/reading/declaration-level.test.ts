import { describe, expect, it } from "vitest";
import { levelOf } from "../../src/reading/declaration-level.ts";

const facts = { rate: 76, date: "2025-01-01", expired: false, level: "partielle" as const };

describe("levelOf", () => {
  it.each([
    [100, "Totale"],
    [99.96, "Partielle"],
    [50, "Partielle"],
    [49.99, "Non conforme"],
    [0, "Non conforme"],
    [null, "Non conforme"],
  ])("rate %s gives %s", (rate, level) => {
    expect(levelOf({ ...facts, rate }).level).toBe(level);
  });

  it("never lets an expired declaration count", () => {
    expect(levelOf({ ...facts, rate: 100, expired: true, date: "2021-06-12" })).toEqual({
      level: "Non conforme",
      subject: "declaration-date",
      why: {
        fr: "La déclaration date du 12/06/2021 : elle a plus de 3 ans, elle est périmée.",
        en: "The statement is dated 2021-06-12: it is more than 3 years old and has expired.",
      },
    });
  });

  it("takes the rate even without a date, and says why there is none", () => {
    expect(levelOf({ ...facts, date: null, expired: null }).level).toBe("Partielle");
    expect(levelOf({ ...facts, rate: null, level: "non" }).why.en).toBe("The statement says non-compliant and gives no share of RGAA criteria met.");
    expect(levelOf({ ...facts, rate: null }).why.en).toBe(
      "The statement gives no share of RGAA criteria met: without an audit result the service counts as non-compliant.",
    );
  });
});
