import { describe, expect, it } from "vitest";
import { chosenFrom, collect, collectList, collectSome, reportsIn, sharedOptions } from "../../src/cli/options.ts";

describe("values of options", () => {
  it("are collected", () => {
    expect(collect("b=1,2", ["a"])).toEqual(["a", "b=1,2"]);
    expect(collectList(" b, ,c,", ["a"])).toEqual(["a", "b", "c"]);
  });

  it("are at least one where none would mean all", () => {
    expect(collectSome("en")("b,c", ["a"])).toEqual(["a", "b", "c"]);
    expect(() => collectSome("en")(" ", ["a"])).toThrow("Write at least one value.");
  });

  it("are chosen from the known ones, in their order, once", () => {
    expect(chosenFrom(["csv", "json", "html"], "fr")("html,csv,html")).toEqual(["csv", "html"]);
    expect(() => chosenFrom(["csv"], "en")("csv,pdf")).toThrow("Write some of these, separated by commas: csv.");
  });

  it.each(["0", "33", "1.5", "x", "", " "])("a number of procedures at once cannot be %j", (value) => {
    const { parseArg } = sharedOptions("en").concurrency();
    expect(() => parseArg?.(value, 4)).toThrow("Write a whole number from 1 to 32.");
  });

  it("a number of pages is from 1 to 50", () => {
    const { parseArg } = sharedOptions("fr").maxPages();
    expect([parseArg?.("1", 6), parseArg?.("50", 6)]).toEqual([1, 50]);
    expect(() => parseArg?.("51", 6)).toThrow("Écrivez un nombre entier de 1 à 50.");
  });

  it("hosts of one's own are named one by one, never all at once", () => {
    const { parseArg } = sharedOptions("fr").active();
    expect(parseArg?.("Demarches.Ma-Ville.fr, 127.0.0.1", [])).toEqual(["demarches.ma-ville.fr", "127.0.0.1"]);
    for (const value of ["https://ma-ville.fr/", "*.ma-ville.fr", "ma-ville.fr:8080"])
      expect(() => parseArg?.(value, [])).toThrow(
        `« ${value} » n'est pas un nom de serveur. Nommez les vôtres, séparés par des virgules : demarches.ma-ville.fr`,
      );
    expect(() => parseArg?.("", [])).toThrow("Écrivez au moins une valeur.");
  });

  it("a CSV dialect goes with every format", () => {
    expect(reportsIn("excel-fr")).toEqual({ formats: ["csv", "json", "html"], dialect: "excel-fr" });
  });
});
