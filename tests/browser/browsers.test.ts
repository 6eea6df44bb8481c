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
const limits = { procedures: 2, close: 1000 };

describe("browsers", () => {
  it("replaces one after so many procedures, and closes it after its last user", async () => {
    const { all, launch } = fleet();
    const browsers = createBrowsers(launch, limits);
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

  it("starts another when one is gone or condemned, and leaves the others theirs", async () => {
    const { all, launch } = fleet();
    const browsers = createBrowsers(launch, { ...limits, procedures: 9 });
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

  it("starts one for those who ask together, and tries again after a start that failed", async () => {
    const { all, launch } = fleet();
    let failures = 1;
    const browsers = createBrowsers(async () => (failures-- > 0 ? Promise.reject(new Error("no room")) : launch()), limits);
    await expect(browsers.borrow()).rejects.toThrow("no room");
    await Promise.all([browsers.borrow(), browsers.borrow()]);
    expect(all.length).toBe(1);
  });
});
