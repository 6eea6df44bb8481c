import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBrowsers } from "../../src/browser/browsers.ts";
import { guardMemory, privateBytesOf, shareOf, weigh } from "../../src/browser/memory.ts";
import { launchTestBrowser, openTestContext } from "../support/browser.ts";

it("reads what the kernel says of a process, and nothing where it says nothing", () => {
  expect(shareOf("5581 ffff ---p [rollup]\nRss:    40000 kB\nPss:    21504 kB\nPss_Dirty:  9 kB\n")).toBe(22_020_096);
  expect(privateBytesOf("300000 20000 12000 1 0 9000 0\n")).toBe(32_768_000);
  expect([shareOf(null), shareOf("Rss: 1 kB"), privateBytesOf(null), privateBytesOf("")]).toEqual([null, null, null, null]);
});

it("looks no more at a browser that went while it was asked", async () => {
  let asked = 0;
  let ended = (): void => undefined;
  let connected = true;
  const send = async (): Promise<never> => {
    asked += 1;
    connected = false;
    ended();
    throw new Error("Target closed");
  };
  const browser = {
    newBrowserCDPSession: async () => ({ send }),
    isConnected: () => connected,
    once: (_: string, listener: () => void) => {
      ended = listener;
    },
  } as unknown as Browser;
  await guardMemory(browser);
  await new Promise((resolve) => setTimeout(resolve, 1300));
  expect(asked).toBe(process.platform === "linux" ? 1 : 0);
});

/** Keeps 300 MB of buffers as long as it stands. */
const eater = "<script>globalThis.kept=[];for(let i=0;i<6;i++)kept.push(new Uint8Array(5e7).fill(1))</script>";

describe.skipIf(process.platform !== "linux")("a browser with a page that allocates", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser.close());

  it("weighs what its page holds, and less once it is closed; a system that says nothing gives null", async () => {
    // Its processes start one after the other.
    await expect.poll(async () => ((await weigh(browser)) ?? 0) > 2e7).toBe(true);
    const light = (await weigh(browser)) ?? 0;
    const context = await openTestContext(browser);
    await (await context.newPage()).setContent(eater);
    const heavy = (await weigh(browser)) ?? 0;
    await context.close();
    expect([light > 2e7, heavy - light > 3e8]).toEqual([true, true]);
    await expect.poll(async () => ((await weigh(browser)) ?? Number.POSITIVE_INFINITY) < light + 1e8).toBe(true);
    expect(await weigh(browser, async () => null)).toBeNull();
  });

  it("is replaced after a procedure that left it too heavy, without taking the page of another away", async () => {
    const browsers = createBrowsers(launchTestBrowser, { procedures: 40, bytes: 2e8, close: 5000 });
    const first = await browsers.borrow();
    const page = await (await openTestContext(first.browser)).newPage();
    await page.setContent(eater);
    const second = await browsers.borrow();
    expect(second.browser === first.browser).toBe(false);
    expect(await page.evaluate("kept.length")).toBe(6);
    first.giveBack();
    second.giveBack();
    await browsers.close();
    expect([first.browser.isConnected(), second.browser.isConnected()]).toEqual([false, false]);
  });

  it("ends the renderer that eats more than its part, and no other", async () => {
    const [modest, greedy] = await Promise.all([openTestContext(browser), openTestContext(browser)]);
    const [small, large] = [await modest.newPage(), await greedy.newPage()];
    await small.setContent("<p>là");
    const crashed = new Promise((resolve) => large.once("crash", () => resolve("crashed")));
    await guardMemory(browser, 2e8);
    await large.setContent(eater).catch(() => undefined);
    expect([await crashed, await small.textContent("p")]).toEqual(["crashed", "là"]);
    await Promise.all([modest.close(), greedy.close()]);
  });
});
