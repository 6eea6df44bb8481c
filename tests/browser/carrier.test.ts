import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheFolder, carriedPath, fetchFromNpm } from "../../src/browser/carrier.ts";
import { type Machine, thisMachine } from "../../src/browser/find.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vigie cache-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A Linux machine whose npm is the given shell script. */
const withNpm = (script: string): Machine => {
  writeFileSync(join(home, "npm"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(home, "npm"), 0o755);
  const env = { PATH: [home, process.env.PATH].join(delimiter), VIGIE_CACHE: join(home, "cache") };
  return { ...thisMachine(), env, platform: "linux", arch: "x64" };
};
const left = (): readonly string[] => (existsSync(join(home, "cache")) ? readdirSync(join(home, "cache")) : []);

describe("fetchFromNpm", () => {
  it("refuses a file that is not the reviewed one, and leaves nothing behind", async () => {
    const machine = withNpm("echo other > sparticuz-chromium-153.0.0.tgz; echo sparticuz-chromium-153.0.0.tgz");
    expect(await fetchFromNpm(machine)).toBe("@sparticuz/chromium@153.0.0: not the expected file (digest differs)");
    expect(left()).toEqual([]);
  });

  it("gives npm's reason, without the name of its log", async () => {
    const machine = withNpm("echo 'npm error code ENOTFOUND' >&2; echo 'npm error A complete log of this run can be found in: /x' >&2; exit 1");
    expect(await fetchFromNpm(machine)).toBe("npm pack @sparticuz/chromium@153.0.0: code ENOTFOUND");
    expect(left()).toEqual([]);
  });

  it("says where the package does not fit, without asking npm", async () => {
    const machine = withNpm("exit 1");
    expect(await fetchFromNpm({ ...machine, arch: "arm64" })).toBe("@sparticuz/chromium@153.0.0: Linux x64 only, not linux arm64");
    expect(await fetchFromNpm({ ...machine, platform: "darwin" })).toBe("@sparticuz/chromium@153.0.0: Linux x64 only, not darwin x64");
  });
});

describe("the cache folder", () => {
  it("is the wished one, else the user's", () => {
    expect(cacheFolder({ VIGIE_CACHE: "/mine", HOME: "/h" })).toBe("/mine");
    expect(cacheFolder({ XDG_CACHE_HOME: "/x", HOME: "/h" })).toBe("/x/vigie");
    expect(cacheFolder({ HOME: "/h" })).toBe("/h/.cache/vigie");
    expect(carriedPath({ VIGIE_CACHE: "/mine" })).toBe("/mine/chromium-153/chromium");
  });
});
