import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serialisePage } from "../../../src/browser/in-page/snapshot.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

describe("serialisePage", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("keeps what was rendered, with shadow roots and frames, and disarms what would run, load or tell", async () => {
    const { page, read, close } = await openHtml(
      browser,
      `<html><head><title>T</title></head><body><div id="h"></div><input value="a" name="n"><input type="submit" value="OK"><textarea>b</textarea><a href="javascript:x()" onclick="y()">l &lt; m</a><iframe srcdoc="<p title='&quot;'>cadre</p>"></iframe><script src="https://x.fr/a.js" data-id="1">secret()</script><script>h.attachShadow({mode:"open"}).innerHTML="<b>ombre</b>"</script></body></html>`,
    );
    await page.fill("textarea", "tapé");
    const html = await read(serialisePage, { maxBytes: 10_000 });
    expect(html).toBe(
      `<!doctype html>
<html><head><base href="https://demarche.exemple.gouv.fr/"><title>T</title></head><body><div id="h"><template shadowrootmode="open"><b>ombre</b></template></div><input name="n"><input type="submit" value="OK"><textarea></textarea><a href="#">l &lt; m</a><iframe srcdoc="<html><head><base href=&quot;https://demarche.exemple.gouv.fr/&quot;></head><body><p title=&quot;&amp;quot;&quot;>cadre</p></body></html>"></iframe><script data-src="https://x.fr/a.js" data-id="1" type="text/plain"></script><script type="text/plain"></script></body></html>
`,
    );
    await close();
  });

  it("stops at its bound with every tag closed, and says so", async () => {
    const { read, close } = await openHtml(browser, `<p>${"mot ".repeat(50)}</p><p>suite</p>`);
    const html = await read(serialisePage, { maxBytes: 80 });
    expect(html).toBe(
      `<!doctype html>\n<html><head><base href="https://demarche.exemple.gouv.fr/"></head><body><p></p></body></html>\n<!-- vigie: cut -->\n`,
    );
    await close();
  });
});
