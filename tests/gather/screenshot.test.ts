import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { screenshot } from "../../src/gather/screenshot.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

/** Width and height written in the first frame header of a JPEG. */
function sizeOf(jpeg: Uint8Array): [number, number] {
  const at = jpeg.findIndex((byte, index) => byte === 0xff && (jpeg[index + 1] === 0xc0 || jpeg[index + 1] === 0xc2));
  const view = new DataView(jpeg.buffer, jpeg.byteOffset);
  return [view.getUint16(at + 7), view.getUint16(at + 5)];
}

describe("screenshot gatherer", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("saves the first screen of a desk and of a phone as JPEG, and gives the window its size back", async () => {
    const opened = await openHtml(browser, `<body style="height:5000px">Demande</body>`);
    const saved = new Map<string, Uint8Array | string>();
    expect(await screenshot.gather(probeOf(opened, saved))).toEqual({ desktop: "evidence/desktop.jpg", mobile: "evidence/mobile.jpg", boxes: {} });
    const sizes = [...saved].map(([name, content]) => [name, typeof content === "string" ? null : sizeOf(content)]);
    expect(sizes).toEqual([
      ["desktop.jpg", [1280, 900]],
      ["mobile.jpg", [360, 740]],
    ]);
    expect(opened.page.viewportSize()).toEqual({ width: 1280, height: 900 });
    await opened.close();
  });

  it("asks once more for a picture that was refused, has the browser draw anew where that does not help or nothing came, and gives up then", async () => {
    const opened = await openHtml(browser, "<p>Demande</p>");
    const take = opened.page.screenshot.bind(opened.page);
    const told: string[] = [];
    const refused = "Protocol error (Page.captureScreenshot): Unable to capture screenshot";
    const late = "page.screenshot: Timeout 8000ms exceeded.";
    const failing = (...troubles: readonly string[]): Promise<unknown> => {
      const left = [...troubles];
      opened.page.screenshot = (options) => {
        const trouble = left.shift();
        return trouble === undefined ? take(options) : Promise.reject(new Error(trouble));
      };
      return screenshot.gather({ ...probeOf(opened), redraw: async () => void told.push(`redraw after ${troubles.length - left.length}`) });
    };
    const seen = { desktop: "evidence/desktop.jpg" };
    expect(await failing(refused)).toMatchObject(seen);
    expect(told).toEqual([]);
    expect(await failing(refused, refused)).toMatchObject(seen);
    expect(await failing(late)).toMatchObject(seen);
    expect(told).toEqual(["redraw after 2", "redraw after 1"]);
    await expect(failing(late, late)).rejects.toThrow("Timeout");
    await expect(failing("Target closed")).rejects.toThrow("closed");
    expect(told).toHaveLength(3);
    await opened.close();
  });
});
