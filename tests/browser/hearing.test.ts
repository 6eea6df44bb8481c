import { describe, expect, it } from "vitest";
import { guardHearing } from "../../src/browser/hearing.ts";
import { launchTestBrowser } from "../support/browser.ts";

/** Every message begets others, without end. */
const storm = "for(let i=0;i<200;i++){const c=new BroadcastChannel('x');c.onmessage=()=>c.postMessage(1)}new BroadcastChannel('x').postMessage(1)";

describe("a browser that hears nothing any more", () => {
  it("is ended, as one that eats the machine is; one that answers is left alone", async () => {
    const [deaf, heavy, sound] = await Promise.all([launchTestBrowser(), launchTestBrowser(), launchTestBrowser()]);
    const ended = [deaf, heavy].map((browser) => new Promise((resolve) => browser.once("disconnected", () => resolve("ended"))));
    await guardHearing(deaf, { rounds: 6, bytes: 1e12 });
    await guardHearing(sound, { rounds: 6, bytes: 1e12 });
    const page = await deaf.newPage();
    await page.goto("data:text/html,<p>x");
    page.evaluate(storm).catch(() => undefined);
    if (process.platform === "linux") await guardHearing(heavy, { rounds: 1000, bytes: 1e6 });
    else await heavy.close();
    expect(await Promise.all(ended)).toEqual(["ended", "ended"]);
    expect(sound.isConnected()).toBe(true);
    await sound.close();
  }, 60_000);
});
