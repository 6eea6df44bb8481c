import { describe, expect, it } from "vitest";
import { statedIn } from "../../src/reading/conformity.ts";

describe("statedIn", () => {
  it.each([
    ["non-conforme", "non"],
    ["n’est pas encore conforme", "non"],
    ["en conformité partielle", "partielle"],
    ["entièrement conforme", "totale"],
    ["presque totalement conforme", "claim"],
    ["pas totalement conforme", "claim"],
    ["non/partiellement/totalement conforme", "template"],
    ["[totalement conforme / partiellement conforme / non conforme]", "template"],
    ["en conformité [totale | partielle | non conforme]", "template"],
    ["conforme au RGAA", "claim"],
    ["Vérification de conformité en cours", "claim"],
    ["des critères non conformes", null],
    ["élément(s) non conforme(s)", null],
    ["partiellement ou totalement inaccessibles", null],
    ["Bonjour", null],
  ])("%s", (text, state) => {
    expect(statedIn(text)?.state ?? null).toBe(state);
  });
});
