import { expect, it } from "vitest";
import { typeset } from "../../src/demo/page.ts";

it("puts non-breaking spaces where French wants them, and nowhere else", () => {
  expect(typeset('<a href="/x?y">« Oui » : 78 % à 4 € ?</a>')).toBe('<a href="/x?y">«\u00a0Oui\u00a0»\u00a0: 78\u00a0% à 4\u00a0€\u00a0?</a>');
});
