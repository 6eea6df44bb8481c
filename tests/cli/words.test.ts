import { expect, it } from "vitest";
import { words } from "../../src/cli/words.ts";

it("fills the places that have a value, leaves the others", () => {
  const text = { fr: "{a} et {b} : {a}", en: "{a} and {b}: {a}" };
  expect([words(text, "fr", { a: 0, b: "x" }), words(text, "en", { a: "$&" })]).toEqual(["0 et x : 0", "$& and {b}: $&"]);
});
