import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeNamed } from "../../src/store/atomic.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "vigie-named-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("a file that a person named", () => {
  it("is written whole, in a folder made for it, and leaves nothing else", async () => {
    await writeNamed(join(home, "lists/a.yaml"), "one");
    await writeNamed(join(home, "lists/a.yaml"), new TextEncoder().encode("two"));
    expect([readFileSync(join(home, "lists/a.yaml"), "utf8"), readdirSync(join(home, "lists"))]).toEqual(["two", ["a.yaml"]]);
  });

  it("stays a link, and as private as it was", async () => {
    writeFileSync(join(home, "real.yaml"), "one");
    chmodSync(join(home, "real.yaml"), 0o600);
    symlinkSync("real.yaml", join(home, "link.yaml"));
    await writeNamed(join(home, "link.yaml"), "two");
    expect(lstatSync(join(home, "link.yaml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(home, "real.yaml"), "utf8")).toBe("two");
    expect(statSync(join(home, "real.yaml")).mode & 0o777).toBe(0o600);
  });

  it("may be a device, which stays one", async () => {
    await writeNamed("/dev/null", "one");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("is refused in words where nothing can be written", async () => {
    mkdirSync(join(home, "folder"));
    writeFileSync(join(home, "file"), "");
    await expect(writeNamed(join(home, "folder"), "x")).rejects.toMatchObject({
      name: "StoreError",
      text: { fr: expect.stringContaining("dossier est attendu") },
    });
    await expect(writeNamed(join(home, "file/x.yaml"), "x")).rejects.toMatchObject({
      name: "StoreError",
      text: { en: expect.stringContaining("--output") },
    });
  });
});
