import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownHands } from "../../src/store/atomic.ts";
import { openPieces } from "../../src/store/pieces.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-pieces-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a file written piece by piece", () => {
  it("is not there until it is closed, and then whole, in the order of its pieces", async () => {
    const path = join(folder, "a", "long.csv");
    const pieces = Array.from({ length: 50 }, (_, place) => `${place};${"é".repeat(20_000)}\r\n`);
    const writer = await openPieces(path, ownHands);
    for (const piece of pieces) await writer.add(piece);
    expect((await readdir(join(folder, "a"))).includes("long.csv")).toBe(false);
    await writer.close();
    expect([await readdir(join(folder, "a")), await readFile(path, "utf8")]).toEqual([["long.csv"], pieces.join("")]);
  });

  it("leaves nothing when it is dropped", async () => {
    const writer = await openPieces(join(folder, "b", "c.csv"), ownHands);
    await writer.add("x");
    await writer.drop();
    expect(await readdir(join(folder, "b"))).toEqual([]);
  });

  it("says in words that the disk is full, and leaves nothing", async () => {
    const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    const hands = {
      ...ownHands,
      open: async (path: string, flags: string) => {
        const file = await ownHands.open(path, flags);
        return { writeFile: () => Promise.reject(full), sync: () => file.sync(), close: () => file.close() };
      },
    };
    const writer = await openPieces(join(folder, "d", "e.csv"), hands);
    await writer.add("x");
    await expect(writer.close()).rejects.toMatchObject({ text: { fr: expect.stringContaining("e.csv") } });
    expect(await readdir(join(folder, "d"))).toEqual([]);
  });
});
