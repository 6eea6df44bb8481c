import { describe, expect, it } from "vitest";
import { notObserved, observed } from "../../src/domain/observation.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { blindSpot } from "../../src/reading/declaration-sight.ts";
import { visitOf } from "../support/dossiers.ts";

const whole: Visit["evidence"] = {
  links: observed({ links: [], cut: false }),
  texts: observed({ blocks: [], cut: false }),
  declaration: observed({ mentions: [], blocks: [] }),
};
const start = (part: Partial<Visit> = {}): Visit => visitOf({ evidence: whole, ...part });

describe("blindSpot", () => {
  it("is none on a start page that was wholly seen, whatever the others are", () => {
    expect(blindSpot([start(), visitOf({ role: "contact", status: "timeout" })])).toBeNull();
    expect(blindSpot([start({ evidence: {} })])).toBeNull();
  });

  it.each([
    ["no page", [], "the start page could not be seen."],
    ["a start page that did not show itself", [start({ status: "blocked" }), visitOf({ role: "declaration" })], "the start page could not be seen."],
    ["a page that never came to rest", [start({ calm: false })], "the start page was still changing when it was read."],
    [
      "links that could not be gathered",
      [start({ evidence: { ...whole, links: notObserved("timeout", "plus de 10000 ms") } })],
      "the links or texts of the start page could not be gathered (plus de 10000 ms).",
    ],
    [
      "texts that could not be gathered",
      [start({ evidence: { ...whole, texts: notObserved("crashed", "x") } })],
      "the links or texts of the start page could not be gathered (x).",
    ],
    [
      "mentions that could not be gathered",
      [start({ evidence: { ...whole, declaration: notObserved("crashed", "y") } })],
      "the links or texts of the start page could not be gathered (y).",
    ],
    [
      "more links than are kept",
      [start({ evidence: { ...whole, links: observed({ links: [], cut: true }) } })],
      "the start page is so long that its end, where the footer stands, was not read.",
    ],
  ])("is %s", (_, pages, why) => {
    expect(blindSpot(pages)?.en).toBe(why);
  });
});
