import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReflowEvidence } from "../../src/domain/evidence.ts";
import { reflow } from "../../src/gather/reflow.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

const meta = `<meta name="viewport" content="width=device-width, initial-scale=1">`;

describe("reflow gatherer", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  const gather = async (body: string, head = meta): Promise<ReflowEvidence> => {
    const opened = await openHtml(
      browser,
      `<!doctype html><html lang="fr"><head>${head}<style>body{margin:0;font:16px sans-serif}</style></head><body>${body}</body></html>`,
    );
    const evidence = await reflow.gather(probeOf(opened));
    expect(opened.page.viewportSize()).toEqual({ width: 1280, height: 900 });
    await opened.close();
    return evidence;
  };
  /** Selectors of what sticks out, by width. */
  const sticking = async (body: string) => (await gather(body)).widths.map(({ overflowing }) => overflowing.map(({ selector }) => selector));

  it("measures at 360 and 320 pixels and gives the window its size back", async () => {
    expect(await gather("<main><h1>Demande</h1><p>Un texte qui passe à la ligne quand la place manque.</p></main>")).toEqual({
      viewport: "width=device-width, initial-scale=1",
      widths: [
        { width: 360, height: 740, scrollWidth: 360, overflowing: [], smallTargets: [], smallTargetCount: 0 },
        { width: 320, height: 800, scrollWidth: 320, overflowing: [], smallTargets: [], smallTargetCount: 0 },
      ],
    });
  });

  it("names the outermost element that sticks out, and how far", async () => {
    const { widths } = await gather(`<div id="fixed" style="width:340px"><p style="width:340px">Texte</p></div>`);
    expect(widths.map(({ scrollWidth, overflowing }) => [scrollWidth, overflowing])).toEqual([
      [360, []],
      [340, [{ selector: "#fixed", right: 340, html: `<div id="fixed" style="width:340px"><p style="width:340px">Texte</p></div>` }]],
    ]);
  });

  it("sees a word that leaves its box", async () => {
    expect(await sticking(`<p id="word">${"anticonstitutionnellement".repeat(4)}</p>`)).toEqual([["#word"], ["#word"]]);
  });

  it("sees a table that lays the page out", async () => {
    expect(await sticking(`<table id="layout" width="900"><tr><td>Menu</td><td>Contenu</td></tr></table>`)).toEqual([["#layout"], ["#layout"]]);
  });

  it.each([
    ["a data table", `<table style="width:900px"><caption>Tarifs</caption><tr><th>A</th><td>1</td></tr></table>`],
    ["what scrolls in a box of its own", `<div style="overflow-x:auto"><p style="width:900px">Texte</p></div>`],
    ["a drawer that is closed off the screen", `<nav style="position:fixed;left:100%;width:300px"><a href="/">Menu</a></nav><p>Texte</p>`],
    ["text for screen readers only", `<span style="position:absolute;left:2000px;width:1px;height:1px;overflow:hidden">Texte</span>`],
    ["a hidden element", `<div style="visibility:hidden;width:900px">Texte</div>`],
    ["a film", `<video width="640" height="360"></video>`],
  ])("does not hold against the page: %s", async (_name, body) => {
    expect(await sticking(body)).toEqual([[], []]);
  });

  it("where the page cannot be scrolled sideways, sees words that are cut, and neither shapes nor closed drawers", async () => {
    const noScroll = (body: string) => `<style>html{overflow-x:hidden}</style>${body}`;
    expect(await sticking(noScroll(`<p id="cut" style="white-space:nowrap">${"mot ".repeat(40)}</p>`))).toEqual([["#cut"], ["#cut"]]);
    const { widths } = await gather(
      noScroll(
        `<div style="width:900px;height:20px;background:red"></div><div style="position:absolute;top:0;left:400px;width:200px">Menu fermé</div>`,
      ),
    );
    expect(widths.map(({ scrollWidth, overflowing }) => [scrollWidth, overflowing])).toEqual([
      [360, []],
      [320, []],
    ]);
  });

  it("counts targets that are small and crowded, not links in a sentence nor fields pressed by their label", async () => {
    const button = (id: string) => `<button id="${id}" style="width:16px;height:16px;padding:0;border:0;margin:1px">x</button>`;
    const { widths } = await gather(
      `<p>Lisez <a href="/a">ceci</a> <a href="/b">cela</a> avant de commencer.</p>
       <div>${button("one")}${button("two")}</div>
       <p style="margin:60px 0">${button("alone")}</p>
       <p><label style="display:inline-block;min-height:30px;min-width:150px"><input type="checkbox"> J'accepte</label></p>`,
    );
    expect(widths.map(({ smallTargets, smallTargetCount }) => [smallTargetCount, smallTargets])[0]).toEqual([
      2,
      [
        { selector: "#one", width: 16, height: 16 },
        { selector: "#two", width: 16, height: 16 },
      ],
    ]);
  });

  it("reads the last viewport meta, as browsers do, and its absence", async () => {
    expect((await gather("", `<meta name="viewport" content="width=1024"><meta name="Viewport" content="width=device-width">`)).viewport).toBe(
      "width=device-width",
    );
    expect((await gather("", "")).viewport).toBeNull();
  });

  it("gives the window its size back when the measure breaks", async () => {
    const opened = await openHtml(browser, "<p>Texte</p>");
    const broken = { ...probeOf(opened), read: () => Promise.reject(new Error("page gone")) };
    await expect(reflow.gather(broken)).rejects.toThrow("page gone");
    expect(opened.page.viewportSize()).toEqual({ width: 1280, height: 900 });
    await opened.close();
  });
});
