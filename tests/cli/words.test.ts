import { expect, it } from "vitest";
import { words } from "../../src/cli/words.ts";

it("fills the places that have a value, leaves the others", () => {
  const text = { fr: "{a} et {b} : {a}", en: "{a} and {b}: {a}" };
  expect([words(text, "fr", { a: 0, b: "x" }), words(text, "en", { a: "$&" })]).toEqual(["0 et x : 0", "$& and {b}: $&"]);
});

it("makes a word agree with its number, as each language does", () => {
  const text = { fr: "{n} {n|page lue|pages lues}", en: "{n} {n|page|pages} read" };
  const said = (lang: "fr" | "en") => [0, 1, 2].map((n) => words(text, lang, { n }));
  expect([said("fr"), said("en")]).toEqual([
    ["0 page lue", "1 page lue", "2 pages lues"],
    ["0 pages read", "1 page read", "2 pages read"],
  ]);
});
