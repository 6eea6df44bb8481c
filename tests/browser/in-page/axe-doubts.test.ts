import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clearAccused } from "../../../src/browser/in-page/axe-doubts.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

describe("second look at what axe accuses", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("clears the links that something else than colour tells, and only these", async () => {
    const styles: Record<string, string> = {
      plain: "",
      drawn: "background:linear-gradient(red,red) 0 100%/100% 1px no-repeat",
      empty: "background:linear-gradient(red,red) 0 100%/0 1px no-repeat",
      border: "border-bottom:1px solid",
      clear: "border-bottom:1px solid transparent",
      decorated: "text-decoration:underline dotted",
    };
    const links = Object.entries(styles).map(([id, style]) => `<a id="${id}" href="#x" style="text-decoration:none;${style}">lien</a>`);
    const { read, close } = await openHtml(
      browser,
      `<p>${links.join(" ")} <a id="part" href="#x" style="text-decoration:none">lien <u>en partie</u></a></p>`,
    );
    const accused = { links: [...Object.keys(styles), "part", "gone"].map((id) => `#${id}`), frames: [], names: [], language: false };
    expect(await read(clearAccused, accused)).toEqual({ links: ["#drawn", "#border", "#decorated"], frames: [], names: [], language: false });
    await close();
  });

  it("finds accused links in shadow roots and frames", async () => {
    const { read, close } = await openHtml(
      browser,
      `<div id="host"></div><iframe id="frame" srcdoc="<a id=f href=x>dans le cadre</a>"></iframe>
       <script>document.getElementById("host").attachShadow({mode:"open"}).innerHTML = "<a id='s' href='x'>dans l'ombre</a>"</script>`,
    );
    const links = ["#host >>> #s", "#frame |> #f"];
    expect(await read(clearAccused, { links, frames: [], names: [], language: false })).toEqual({ links, frames: [], names: [], language: false });
    await close();
  });

  it("clears the frames behind an open modal dialog, and only these", async () => {
    const frame = (id: string) => `<iframe id="${id}" tabindex="-1" srcdoc="<a href=x>lien</a>"></iframe>`;
    const { read, page, close } = await openHtml(browser, `${frame("behind")}<dialog id="d">${frame("inside")}</dialog>`);
    const frames = ["#behind |> html", "#inside |> html"];
    expect(await read(clearAccused, { links: [], frames, names: [], language: false })).toEqual({
      links: [],
      frames: [],
      names: [],
      language: false,
    });
    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    expect(await read(clearAccused, { links: [], frames, names: [], language: false })).toEqual({
      links: [],
      frames: ["#behind |> html"],
      names: [],
      language: false,
    });
    await close();
  });

  it("clears the names that hold the words shown in blocks, and only these", async () => {
    const blocks = (id: string, label: string) =>
      `<a id="${id}" href="#x" aria-label="${label}"><span style="display:block">Ma</span><div>demande</div></a>`;
    const { read, close } = await openHtml(
      browser,
      `${blocks("said", "Ma demande")}${blocks("other", "Mon dossier")}${blocks("within", "Ma demandeuse")}`,
    );
    const names = ["#said", "#other", "#within", "#gone"];
    expect(await read(clearAccused, { links: [], frames: [], names, language: false })).toEqual({
      links: [],
      frames: [],
      names: ["#said"],
      language: false,
    });
    await close();
  });

  it("takes the language of XHTML from xml:lang", async () => {
    const doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';
    const { read, close } = await openHtml(browser, `${doctype}<html xml:lang="fr"><head><title>T</title></head><body><p>a</p></body></html>`);
    expect(await read(clearAccused, { links: [], frames: [], names: [], language: true })).toEqual({
      links: [],
      frames: [],
      names: [],
      language: true,
    });
    await close();
  });

  it.each([
    ["every text and the title carry a language", `<head lang="fr"><title>T</title></head><body><p lang="fr">a</p><p lang="en">b</p></body>`, true],
    ["the title carries none", `<head><title>T</title></head><body lang="fr"><p>a</p></body>`, false],
    ["one text carries an empty one", `<head lang="fr"><title>T</title></head><body><p lang="fr">a</p><p lang=" ">b</p></body>`, false],
    ["there is no text", "<body></body>", false],
    ["HTML gives it as XML does", `<head xml:lang="fr"><title>T</title></head><body xml:lang="fr"><p>a</p></body>`, false],
  ])("when %s, the language is cleared: %#", async (_name, html, cleared) => {
    const { read, close } = await openHtml(browser, `<!doctype html>${html}`);
    expect(await read(clearAccused, { links: [], frames: [], names: [], language: true })).toEqual({
      links: [],
      frames: [],
      names: [],
      language: cleared,
    });
    await close();
  });
});
