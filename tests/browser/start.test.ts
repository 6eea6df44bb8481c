import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { thisMachine } from "../../src/browser/find.ts";
import { startOf } from "../../src/browser/start.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vigie start-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const program = (script: string): string => {
  const path = join(home, "chromium");
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
};

describe("startOf", () => {
  it("gives the version of what starts", async () => {
    expect(await startOf(program("#!/bin/sh\necho 'Chromium 1.2.3 '\n"), thisMachine())).toEqual({ ok: true, version: "Chromium 1.2.3" });
  });

  it("names the packages of the libraries that the loader misses", async () => {
    const words = "chromium: error while loading shared libraries: libnss3.so: cannot open shared object file";
    expect(await startOf(program(`#!/bin/sh\necho '${words}' >&2\nexit 127\n`), thisMachine())).toEqual({
      ok: false,
      reason: words,
      packages: ["libnss3"],
    });
  });

  it("does not take a truncated file for a browser", async () => {
    const { ok } = await startOf(program("\u007fELF\u0002\u0001\u0001"), thisMachine());
    expect(ok).toBe(false);
  });

  it("asks nothing on Windows, where the question opens a window", async () => {
    expect(await startOf(join(home, "absent"), { ...thisMachine(), platform: "win32" })).toEqual({ ok: true, version: "" });
  });
});
