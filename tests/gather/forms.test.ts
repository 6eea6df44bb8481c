import { expect, it } from "vitest";
import { forms } from "../../src/gather/forms.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { gatherFrom } from "../support/reading.ts";

it("forms gatherer: labels and types, never what was typed", async () => {
  const browser = await launchTestBrowser();
  const found = await gatherFrom(
    browser,
    forms,
    "<form><label>Nom <input value='Martin'></label><textarea aria-label='Motif'>secret</textarea></form>",
  );
  await browser.close();
  expect(found.forms.map((form) => form.fields.map(({ type, label }) => [type, label]))).toEqual([
    [
      ["text", "Nom"],
      ["textarea", "Motif"],
    ],
  ]);
  expect(JSON.stringify(found)).not.toMatch(/Martin|secret/);
});
