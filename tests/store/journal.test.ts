import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownHands } from "../../src/store/atomic.ts";
import { openJournal } from "../../src/store/journal.ts";
import type { JournalEntry } from "../../src/sweep/ports.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (id: string): JournalEntry => ({ at: "2026-11-02T08:00:00.000Z", event: "started", id });
const line = (id: string): string => `{"at":"2026-11-02T08:00:00.000Z","event":"started","id":"${id}"}\n`;

describe("a journal", () => {
  it("holds one line an entry, in the order of the calls, whoever writes", async () => {
    const path = join(folder, "sub", "journal.jsonl");
    const note = openJournal(path, ownHands);
    await Promise.all(["1", "2", "3"].map((id) => note(entry(id))));
    await openJournal(path, ownHands)(entry("4"));
    expect(readFileSync(path, "utf8")).toBe(["1", "2", "3", "4"].map(line).join(""));
  });

  it("writes one entry after the other, however long the first takes", async () => {
    const path = join(folder, "journal.jsonl");
    let opened = 0;
    const open: typeof ownHands.open = async (one, flags) => {
      opened += 1;
      if (opened === 1) await new Promise((resolve) => setTimeout(resolve, 50));
      return ownHands.open(one, flags);
    };
    const note = openJournal(path, { ...ownHands, open });
    await Promise.all([note(entry("1")), note(entry("2"))]);
    expect(readFileSync(path, "utf8")).toBe(line("1") + line("2"));
  });

  it("goes on below a line that was cut short", async () => {
    const path = join(folder, "journal.jsonl");
    writeFileSync(path, `${line("1")}{"at":"2026`);
    const note = openJournal(path, ownHands);
    await note(entry("2"));
    await note(entry("3"));
    expect(readFileSync(path, "utf8")).toBe(`${line("1")}{"at":"2026\n${line("2")}${line("3")}`);
  });

  it("says that the disk is full, and goes on when it no longer is", async () => {
    let full = true;
    const open: typeof ownHands.open = (path, flags) =>
      full ? Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" })) : ownHands.open(path, flags);
    const path = join(folder, "journal.jsonl");
    const note = openJournal(path, { ...ownHands, open });
    await expect(note(entry("1"))).rejects.toThrow(`${path} : il n'y a plus de place sur le disque.`);
    full = false;
    await note(entry("2"));
    expect(readFileSync(path, "utf8")).toBe(line("2"));
  });
});
