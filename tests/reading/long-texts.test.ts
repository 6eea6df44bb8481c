import { expect, it } from "vitest";
import type { DomEvidence } from "../../src/domain/evidence.ts";
import { readState } from "../../src/reading/declaration-state.ts";
import { decideOutcome } from "../../src/reading/outcome.ts";
import { zoomBlocked } from "../../src/reading/phone-fit.ts";
import { phoneOfTarget } from "../../src/reading/phones.ts";
import { sentencesOf } from "../../src/reading/sentences.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

const counts = { img: 0, svg: 0, canvas: 0, iframe: 0, table: 0, form: 0, field: 0, video: 0, audio: 0, object: 0, link: 3, button: 1, list: 0 };
const decide = (text: string): unknown => {
  const dom: DomEvidence = {
    ...{ url: "https://demarche.exemple.fr/", title: "Carte", lang: "fr", text, textCut: true, elements: 50, headings: [], counts },
    ...{ viewport: null, generator: null, snapshot: null },
  };
  return decideOutcome({
    ...{ role: "start", requestedUrl: dom.url, finalUrl: dom.url, httpStatus: 200, contentType: "text/html", announcedBytes: null },
    ...{ dom, forms: null, connect: null },
  });
};
const state = (text: string): unknown => readState(sentencesOf(declarationBlocks(text)));

/** What a page writes to keep us busy: with a pass that goes back over what it has read, each takes from half a minute to hours. */
it.each([
  ["letters and dots", () => decide("m.".repeat(50_000))],
  ["many suppositions before many questions", () => decide(`${"si ".repeat(20_000)}. ${"site en maintenance ? ".repeat(1500)}`)],
  ["a viewport of one word", () => zoomBlocked("a-".repeat(200_000))],
  ["a number of commas", () => phoneOfTarget(`tel:${",".repeat(200_000)}\n`)],
  ["brackets that are never closed", () => state(`Le site est en conformité totale ${"[".repeat(1500)}${"a".repeat(1500)}`)],
])("reads %s in no time", (_, read) => {
  const begun = performance.now();
  read();
  expect(performance.now() - begun).toBeLessThan(3000);
});
