import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWorkerFolder } from "../../src/browser/worker-folder.ts";

const before = process.env.TMPDIR;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-test-"));
  process.env.TMPDIR = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
});

it("opens an empty folder that says whose it is", async () => {
  const opened = await openWorkerFolder();
  expect(basename(opened)).toMatch(new RegExp(`^vigie-lighthouse-${process.pid}-`));
  expect(readdirSync(opened)).toEqual([]);
});

it("removes what a process that was killed left behind, and nothing else", async () => {
  const gone = 2 ** 30;
  const kept = [`vigie-lighthouse-${process.ppid}-abc`, "vigie-lighthouse-abc", "another", `another-${gone}-abc`];
  for (const name of [...kept, `vigie-lighthouse-${gone}-abc`]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "Cookies"), "");
  }
  const opened = await openWorkerFolder();
  expect(readdirSync(folder).toSorted()).toEqual([...kept, basename(opened)].toSorted());
  expect(existsSync(join(folder, "another", "Cookies"))).toBe(true);
});
