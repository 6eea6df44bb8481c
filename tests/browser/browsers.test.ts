import { EventEmitter } from "node:events";
import type { Browser } from "playwright";
import { describe, expect, it } from "vitest";
import { createBrowsers } from "../../src/browser/browsers.ts";

/** Browsers that only know whether they are there. */
function fleet() {
  const all: { name: number; connected: boolean; closed: boolean }[] = [];
  const launch = async (): Promise<Browser> => {
    const one = { name: all.length + 1, connected: true, closed: false };
    all.push(one);
    const close = async (): Promise<void> => {
      one.closed = true;
      one.connected = false;
    };
    return Object.assign(new EventEmitter(), { isConnected: () => one.connected, close, name: one.name }) as unknown as Browser;
  };
  return { all, launch };
}
const limits = { procedures: 2, bytes: 1e9, close: 1000 };
const weightless = async (): Promise<null> => null;

describe("browsers", () => {
  it("replaces one after so many procedures, and closes it after its last user", async () => {
    const { all, launch } = fleet();
    const browsers = createBrowsers(launch, limits, { weight: weightless });
    const [first, second] = [await browsers.borrow(), await browsers.borrow()];
    const third = await browsers.borrow();
    expect([second.browser === first.browser, third.browser === first.browser]).toEqual([true, false]);
    first.giveBack();
    first.giveBack();
    expect(all.map(({ closed }) => closed)).toEqual([false, false]);
    second.giveBack();
    await browsers.close();
    expect(all.map(({ closed }) => closed)).toEqual([true, true]);
  });

  it("counts nobody out twice", async () => {
    const { all, launch } = fleet();
    const browsers = createBrowsers(launch, limits, { weight: weightless });
    const [first] = [await browsers.borrow(), await browsers.borrow()];
    await browsers.borrow();
    first.giveBack();
    first.giveBack();
    await new Promise((resolve) => setImmediate(resolve));
    expect(all.map(({ connected }) => connected)).toEqual([true, true]);
    await browsers.close();
  });

  it("starts another when one is gone or condemned, and leaves the others theirs", async () => {
    const { all, launch } = fleet();
    const browsers = createBrowsers(launch, { ...limits, procedures: 9 }, { weight: weightless });
    const first = await browsers.borrow();
    first.condemn();
    const second = await browsers.borrow();
    expect([all[0]?.closed, second.browser === first.browser]).toEqual([false, false]);
    const [, gone] = all;
    if (gone) gone.connected = false;
    second.giveBack();
    const third = await browsers.borrow();
    expect(all.length).toBe(3);
    first.giveBack();
    third.giveBack();
    await browsers.close();
    expect(all.map(({ closed }) => closed)).toEqual([true, true, true]);
  });

  it("replaces one that has grown too heavy, and lets those who use it finish", async () => {
    const { all, launch } = fleet();
    // The first weighs more and more; the second nothing to speak of.
    const weights = [0, 1.2e9, 2e8];
    const browsers = createBrowsers(launch, { ...limits, procedures: 9 }, { weight: async () => weights.shift() ?? null });
    const first = await browsers.borrow();
    const second = await browsers.borrow();
    expect([second.browser === first.browser, all.map(({ closed }) => closed)]).toEqual([false, [false, false]]);
    const third = await browsers.borrow();
    expect(third.browser === second.browser).toBe(true);
    first.giveBack();
    await expect.poll(() => all.map(({ closed }) => closed)).toEqual([true, false]);
    await browsers.close();
  });

  it("gives each of those who ask together one of their own, when it serves one only", async () => {
    const { all, launch } = fleet();
    const browsers = createBrowsers(launch, { ...limits, procedures: 1 }, { weight: weightless });
    const leases = await Promise.all([browsers.borrow(), browsers.borrow(), browsers.borrow()]);
    expect([all.length, new Set(leases.map(({ browser }) => browser)).size]).toEqual([3, 3]);
    for (const { giveBack } of leases) giveBack();
    await browsers.close();
    expect(all.map(({ closed }) => closed)).toEqual([true, true, true]);
  });

  it("has one draw anew once, however many ask for it, and lends it no more", async () => {
    const { launch } = fleet();
    const drawn: Browser[] = [];
    const draw = async (browser: Browser): Promise<void> => void drawn.push(browser);
    const browsers = createBrowsers(launch, { ...limits, procedures: 9 }, { weight: weightless, draw });
    const [first, second] = [await browsers.borrow(), await browsers.borrow()];
    await Promise.all([first.redraw(), second.redraw()]);
    expect(drawn).toEqual([first.browser]);
    const third = await browsers.borrow();
    expect(third.browser).not.toBe(first.browser);
    for (const { giveBack } of [first, second, third]) giveBack();
    await browsers.close();
  });

  it("closes none while somebody finds out whether it is fit", async () => {
    const { all, launch } = fleet();
    const { promise: weighed, resolve } = Promise.withResolvers<number>();
    const asked: Promise<number>[] = [Promise.resolve(0), weighed];
    const browsers = createBrowsers(
      launch,
      { ...limits, procedures: 9 },
      {
        weight: () => asked.shift() ?? Promise.resolve(0),
      },
    );
    const first = await browsers.borrow();
    const second = browsers.borrow();
    first.condemn();
    first.giveBack();
    expect(all.map(({ closed }) => closed)).toEqual([false]);
    resolve(0);
    expect((await second).browser === first.browser).toBe(false);
    await browsers.close();
    expect(all.map(({ closed }) => closed)).toEqual([true, true]);
  });

  it("lends none once closed: what comes too late must not leave a browser behind", async () => {
    const { all, launch } = fleet();
    const browsers = createBrowsers(launch, limits, { weight: weightless });
    await browsers.close();
    await expect(browsers.borrow()).rejects.toThrow("no browser is lent any more");
    expect(all).toEqual([]);
  });

  it("starts one for those who ask together, and tries again after a start that failed", async () => {
    const { all, launch } = fleet();
    let failures = 1;
    const browsers = createBrowsers(async () => (failures-- > 0 ? Promise.reject(new Error("no room")) : launch()), limits, { weight: weightless });
    await expect(browsers.borrow()).rejects.toThrow("no room");
    await Promise.all([browsers.borrow(), browsers.borrow()]);
    expect(all.length).toBe(1);
  });
});
