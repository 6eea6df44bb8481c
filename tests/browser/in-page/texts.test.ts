import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectTexts } from "../../../src/browser/in-page/texts.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

describe("collectTexts", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());
  const page = `<header><p>Bandeau</p></header><main><h1>Aide</h1>texte <b>nu</b><p>Un<br>deux</p>
    <table><tr><th>Téléphone</th><td>01 02</td></tr><tr><td>Horaires</td><td><p>9 h</p><p>17 h</p></td></tr></table>
    <table><thead><tr><th>Page</th><th>Taux</th><th>Date</th></tr></thead><tbody><tr><th>Accueil</th><td>76 %</td><td>2023</td></tr><tr><td>A</td><td>B</td><td>C</td></tr></tbody></table>
    <table role="presentation"><tr><td>mise</td><td>en page</td></tr></table><details><summary>Plus</summary><p>Replié</p></details></main>`;

  it("gives one block for each paragraph and each row of a data table", async () => {
    const { read, close } = await openHtml(browser, page);
    const { blocks, cut } = await read(collectTexts, { max: 100, maxText: 9000, hidden: false, lines: false });
    expect(cut).toBe(false);
    expect(blocks.map(({ tag, text, heading, landmark }) => `${landmark} ${tag} [${heading}] ${text}`)).toEqual([
      "header p [] Bandeau",
      "main h1 [] Aide",
      "main main [Aide] texte nu",
      "main p [Aide] Un deux",
      "main tr [Aide] Téléphone : 01 02",
      "main tr [Aide] Horaires : 9 h 17 h",
      "main th [Aide] Page",
      "main th [Aide] Taux",
      "main th [Aide] Date",
      "main tr [Aide] Accueil : Taux : 76 % ; Date : 2023",
      "main tr [Aide] Page : A ; Taux : B ; Date : C",
      "main td [Aide] mise",
      "main td [Aide] en page",
      "main summary [Aide] Plus",
    ]);
    expect(blocks[4]).toEqual({
      selector: "body > main > table:nth-of-type(1) > tbody > tr:nth-of-type(1)",
      landmark: "main",
      visible: true,
      tag: "tr",
      text: "Téléphone : 01 02",
      heading: "Aide",
    });
    await close();
  });

  it("adds closed panels and line breaks when asked, and stops at its bound", async () => {
    const { read, close } = await openHtml(browser, page);
    const all = await read(collectTexts, { max: 100, maxText: 9000, hidden: true, lines: true });
    expect(all.blocks.filter(({ text, visible }) => !visible || text.includes("\n")).map(({ text, visible }) => ({ text, visible }))).toEqual([
      { text: "Un\ndeux", visible: true },
      { text: "Replié", visible: false },
    ]);
    const short = await read(collectTexts, { max: 2, maxText: 9000, hidden: false, lines: false });
    expect({ cut: short.cut, texts: short.blocks.map((block) => block.text) }).toEqual({ cut: true, texts: ["Bandeau", "Aide"] });
    const brief = await read(collectTexts, { max: 100, maxText: 11, hidden: false, lines: false });
    expect({ cut: brief.cut, texts: brief.blocks.map((block) => block.text) }).toEqual({ cut: true, texts: ["Bandeau", "Aide"] });
    await close();
  });
});
