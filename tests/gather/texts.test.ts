import { expect, it } from "vitest";
import { texts } from "../../src/gather/texts.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { gatherFrom } from "../support/reading.ts";

it("texts gatherer: visible blocks only, a line break is a blank", async () => {
  const browser = await launchTestBrowser();
  const { blocks, cut } = await gatherFrom(browser, texts, "<h1>Aide</h1><p>12 rue<br>des Lilas</p><p hidden>caché</p>");
  await browser.close();
  expect({ cut, blocks: blocks.map(({ tag, text, heading }) => [tag, text, heading]) }).toEqual({
    cut: false,
    blocks: [
      ["h1", "Aide", ""],
      ["p", "12 rue des Lilas", "Aide"],
    ],
  });
});
