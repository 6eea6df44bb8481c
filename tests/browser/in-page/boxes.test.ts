import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { boxesOf } from "../../../src/browser/in-page/boxes.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

const html = `<!doctype html><body style="margin:0;height:5000px"><style>div{position:absolute}</style>
<div id="seen" style="left:10px;top:20px;width:100px;height:30px"></div><div id="below" style="top:2000px;width:10px;height:10px"></div>
<div id="hidden" style="display:none"></div><div id="whole" style="top:0;left:0;width:100%;height:100vh"></div>
<iframe srcdoc="<p id=inside>x</p>"></iframe>`;

it("gives the place of what the first screen shows, and of nothing else", async () => {
  const { read, close } = await openHtml(browser, html);
  const selectors = ["#seen", "#below", "#hidden", "#whole", "#absent", "page 3", "iframe |> #inside", "]["];
  const size = { width: 1280, height: 900 };
  expect(await read(boxesOf, { selectors, ...size, max: 9 })).toEqual({ "#seen": [10, 20, 100, 30] });
  expect(await read(boxesOf, { selectors, ...size, max: 0 })).toEqual({});
  await close();
});
