import { expect, it } from "vitest";
import { franceConnect } from "../../src/gather/france-connect.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { gatherFrom } from "../support/reading.ts";

it("france-connect gatherer: facts of every brand, no judgement, at most 200", async () => {
  const browser = await launchTestBrowser();
  const found = await gatherFrom(browser, franceConnect, `<button>ProConnect</button>${"<p>FranceConnect</p>".repeat(300)}`);
  await browser.close();
  expect([franceConnect.key, found.candidates.length, found.candidates[0]?.name]).toEqual(["franceConnect", 200, "ProConnect"]);
});
