import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../src/store/folder.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vigie folder-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("makeFolder", () => {
  it("makes every folder of the path, and is content with those that are there", async () => {
    await makeFolder(join(home, "a/b/c"));
    await makeFolder(join(home, "a/b/c"));
    expect(statSync(join(home, "a/b/c")).isDirectory()).toBe(true);
  });

  it("may be asked several times at once", async () => {
    await Promise.all(["a/b/c", "a/b/d", "a/b/c", "a"].map((path) => makeFolder(join(home, path))));
    expect(existsSync(join(home, "a/b/d"))).toBe(true);
  });

  it("gives the system's error where a file stands in the way", async () => {
    writeFileSync(join(home, "file"), "");
    await expect(makeFolder(join(home, "file"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(makeFolder(join(home, "file/below"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.runIf(existsSync("/proc/self"))("ends where a folder exists and nothing can be made in it", async () => {
    await expect(makeFolder("/proc/vigie/2026-T4")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
