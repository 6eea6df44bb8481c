import { expect, it } from "vitest";
import { selectorsIn } from "../../src/lib/selectors.ts";

it("finds the selectors of a value at any depth, each once", () => {
  const value = { links: [{ selector: "a" }, { selector: "b", inside: { selector: "a" } }], selector: "", quote: "selector", other: null };
  expect([selectorsIn(value), selectorsIn("a"), selectorsIn(null)]).toEqual([["a", "b"], [], []]);
});
