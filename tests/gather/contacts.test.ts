import { expect, it } from "vitest";
import { contacts } from "../../src/gather/contacts.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { gatherFrom } from "../support/reading.ts";

it("contacts gatherer: every candidate, fax and examples included, at most 200", async () => {
  const browser = await launchTestBrowser();
  const few = await gatherFrom(browser, contacts, "<p>Fax : 01 40 81 21 23</p><p>Exemple : nom@exemple.fr</p>");
  const many = await gatherFrom(browser, contacts, "<p>Tél. 01 40 81 21 22</p>".repeat(300));
  await browser.close();
  expect(few.candidates.map(({ kind, quote }) => [kind, quote])).toEqual([
    ["phone-text", "Fax : 01 40 81 21 23"],
    ["mail-text", "Exemple : nom@exemple.fr"],
  ]);
  expect([contacts.key, many.candidates.length, many.cut]).toEqual(["contacts", 200, true]);
});
