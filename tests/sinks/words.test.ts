import { describe, expect, it } from "vitest";
import { day, exact, figure, fill, percentage, printed, typeset, wordsIn } from "../../src/sinks/words.ts";

describe("words", () => {
  it("chooses the language of a table once", () => {
    const table = { yes: { fr: "Oui", en: "Yes" }, no: { fr: "Non", en: "No" } } as const;
    expect([wordsIn(table, "fr"), wordsIn(table, "en")]).toEqual([
      { yes: "Oui", no: "Non" },
      { yes: "Yes", no: "No" },
    ]);
  });

  it("puts unbreakable spaces where French has them, and only there", () => {
    const text = { fr: "Est-ce « vrai » ? Oui : 5 % ; non !", en: "Is it “true”? Yes: 5 % ; no !" };
    expect(printed(text, "fr")).toBe("Est-ce «\u00a0vrai\u00a0»\u00a0? Oui\u00a0: 5\u00a0%\u00a0; non\u00a0!");
    expect(printed(text, "en")).toBe(text.en);
  });

  it("curls French apostrophes, but not those of the words that a page is quoted with", () => {
    expect(typeset("L'adresse d'arrivée dit « S'identifier » : 'x' reste.", "fr")).toBe(
      "L’adresse d’arrivée dit «\u00a0S'identifier\u00a0»\u00a0: 'x' reste.",
    );
    expect(typeset("It isn't", "en")).toBe("It isn't");
  });

  it("fills places, keeps those without a value, and does not fill what a value contains", () => {
    expect(fill("{a} et {b} et {c}", { a: 1, b: "{a}" })).toBe("1 et {a} et {c}");
  });

  it("writes numbers as each language does", () => {
    expect([figure(1234.56, "fr"), figure(1234.56, "en"), exact(0.99763, "fr"), percentage(0.905, "fr"), percentage(0.905, "en")]).toEqual([
      "1\u202f234,6",
      "1,234.6",
      "0,99763",
      "90,5\u00a0%",
      "90.5%",
    ]);
  });

  it("turns ISO dates and times, and leaves other words alone", () => {
    expect([day("2023-03-23"), day("2023-03-23T10:00:00Z"), day("mars 2023")]).toEqual(["23/03/2023", "23/03/2023", "mars 2023"]);
  });
});
