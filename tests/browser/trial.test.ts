import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { thisMachine } from "../../src/browser/find.ts";
import { tryBrowser } from "../../src/browser/trial.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vigie trial-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const machineWith = (path: string) => ({ ...thisMachine(), env: { ...process.env, VIGIE_BROWSER: path } });
const silent = (): void => undefined;

describe("tryBrowser", () => {
  it("starts the browser and renders a word", async () => {
    const health = await tryBrowser(silent);
    expect(health).toMatchObject({ ok: true, path: process.env.VIGIE_BROWSER, origin: "VIGIE_BROWSER", version: expect.stringMatching(/^\d+\./) });
    expect(health.ok && health.textWidth).toBeGreaterThan(20);
  });

  it("tells a wrong path as trouble", async () => {
    expect(await tryBrowser(silent, machineWith("/no/such/browser"))).toMatchObject({
      ok: false,
      reason: expect.stringContaining("VIGIE_BROWSER=/no/such/browser"),
      packages: [],
    });
  });

  it("tells a browser that answers and cannot be launched, in few words", async () => {
    const path = join(home, "chromium");
    writeFileSync(path, '#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "No usable sandbox!" >&2\nexit 1\n');
    chmodSync(path, 0o755);
    expect(await tryBrowser(silent, machineWith(path))).toEqual({ ok: false, reason: expect.stringContaining("VIGIE_NO_SANDBOX=1"), packages: [] });
  });
});
