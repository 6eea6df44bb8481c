import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectForms } from "../../../src/browser/in-page/forms.ts";
import { releaseFields } from "../../../src/browser/in-page/own-fields.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

describe("releaseFields", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("makes a form readable whose fields bear the names of what readers ask of it", async () => {
    const { page, read, close } = await openHtml(
      browser,
      `<form id="f"><label>Nom <input name="getAttribute"></label><label>Prénom <input name="tagName"></label><label>Ville <input name="ville"></label></form>`,
    );
    await expect(read(collectForms, { maxFields: 9 })).rejects.toThrow(/is not a function/);
    expect(await read(releaseFields, null)).toBe(2);
    const { forms } = await read(collectForms, { maxFields: 9 });
    expect(forms.map(({ fields }) => fields.map(({ name, label }) => [name, label]))).toEqual([
      [
        ["getAttribute", "Nom"],
        ["tagName", "Prénom"],
        ["ville", "Ville"],
      ],
    ]);
    expect(await page.evaluate("f.tagName")).toBe("FORM");
    expect(await read(releaseFields, null)).toBe(0);
    await close();
  });
});
