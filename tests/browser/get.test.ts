import { describe, expect, it } from "vitest";
import { carriedPath } from "../../src/browser/carrier.ts";
import type { Machine } from "../../src/browser/find.ts";
import { ensureBrowser, type Hands, NoBrowserError } from "../../src/browser/get.ts";
import type { Start } from "../../src/browser/start.ts";

const shell = "/pw/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell";
const marker = "/pw/chromium_headless_shell-1/INSTALLATION_COMPLETE";

/** A machine whose files appear as they are fetched, and what was done to it. */
const scene = (
  files: string[],
  broken: Readonly<Record<string, readonly string[]>>,
  fetched: { pw?: string[]; npm?: string[] },
  env: Machine["env"] = {},
) => {
  const done: string[] = [];
  const machine: Machine = {
    env: { PATH: "/usr/bin", VIGIE_CACHE: "/cache", ...env },
    platform: "linux",
    arch: "x64",
    root: false,
    exists: (path) => files.includes(path),
    executable: (path) => files.includes(path),
    playwright: "/pw/chromium-1/chrome-linux64/chrome",
  };
  const fetch = (name: string, brought: readonly string[] | undefined) => async (): Promise<string | null> => {
    done.push(name);
    files.push(...(brought ?? []));
    return brought ? null : `${name} refused`;
  };
  const hands: Hands = {
    startOf: async (path): Promise<Start> =>
      broken[path] ? { ok: false, reason: "does not start", packages: broken[path] } : { ok: true, version: "Chromium 1" },
    fetchFromPlaywright: fetch("playwright", fetched.pw),
    fetchFromNpm: fetch("npm", fetched.npm),
  };
  const told: string[] = [];
  return { done, told, run: () => ensureBrowser((line) => told.push(line), machine, hands) };
};
const carried = carriedPath({ VIGIE_CACHE: "/cache" });
const failure = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => null,
    (error: unknown) => error,
  );

describe("ensureBrowser", () => {
  it("fetches nothing where one starts", async () => {
    const { run, done, told } = scene(["/usr/bin/chromium"], {}, {});
    expect(await run()).toEqual({ path: "/usr/bin/chromium", origin: "installed", sandbox: true });
    expect({ done, told }).toEqual({ done: [], told: [] });
  });

  it("goes past one that does not start", async () => {
    const { run, done } = scene([shell, marker, "/usr/bin/chromium"], { [shell]: ["libgbm1"] }, {});
    expect(await run()).toEqual({ path: "/usr/bin/chromium", origin: "installed", sandbox: true });
    expect(done).toEqual([]);
  });

  it("finds what Playwright downloaded", async () => {
    const { run, done, told } = scene([], {}, { pw: [shell, marker] });
    expect(await run()).toEqual({ path: shell, origin: "playwright", sandbox: true });
    expect({ done, lines: told.length }).toEqual({ done: ["playwright"], lines: 1 });
  });

  it("falls back on the npm package, saying so", async () => {
    const { run, done, told } = scene([], {}, { npm: [carried] });
    expect(await run()).toEqual({ path: carried, origin: "npm package", sandbox: true });
    expect({ done, lines: told.length }).toEqual({ done: ["playwright", "npm"], lines: 2 });
  });

  it("falls back too when what Playwright downloaded does not start", async () => {
    const { run } = scene([], { [shell]: ["libgbm1"] }, { pw: [shell, marker], npm: [carried] });
    expect((await run()).path).toBe(carried);
  });

  it("gives every reason and the commands to type when all fails", async () => {
    const error = await failure(scene([shell, marker], { [shell]: ["libgbm1", "libnss3"] }, {}).run());
    expect(error).toBeInstanceOf(NoBrowserError);
    expect(String(error)).toContain(`${shell}: does not start → sudo apt-get install libgbm1 libnss3`);
    expect(String(error)).toContain("Playwright: playwright refused");
    expect(String(error)).toContain("npm: npm refused");
    expect(String(error)).toContain("sudo apt-get install chromium");
    expect(String(error)).toMatch(/npx playwright@\d+\.\d+\.\d+ install --with-deps chromium/);
  });

  it("replaces a wished browser that does not start by no other", async () => {
    const { run, done } = scene(["/mine", "/usr/bin/chromium"], { "/mine": [] }, { npm: [carried] }, { VIGIE_BROWSER: "/mine" });
    expect(String(await failure(run()))).toContain("/mine: does not start");
    expect(done).toEqual([]);
  });
});
