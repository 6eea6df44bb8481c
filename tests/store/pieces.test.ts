import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Hands, ownHands, writeAtomically } from "../../src/store/atomic.ts";
import { openPieces } from "../../src/store/pieces.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-pieces-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The file system, which tells what is done to a file. */
const recorded = (done: string[]): Hands => ({
  ...ownHands,
  open: async (path, flags) => {
    const file = await ownHands.open(path, flags);
    const told =
      <A extends readonly unknown[]>(deed: string, act: (...given: A) => Promise<void>) =>
      (...given: A): Promise<void> => {
        done.push(deed);
        return act(...given);
      };
    return {
      writeFile: told("write", (content: Parameters<typeof file.writeFile>[0]) => file.writeFile(content)),
      sync: told("sync", () => file.sync()),
      close: told("close", () => file.close()),
    };
  },
  rename: (from, to) => {
    done.push("rename");
    return ownHands.rename(from, to);
  },
});

it("a file written in one go is on the disk before it takes its name", async () => {
  const done: string[] = [];
  await writeAtomically(join(folder, "h", "i.json"), "x", recorded(done));
  expect(done).toEqual(["write", "sync", "close", "rename"]);
});

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

  it("leaves nothing when it is dropped, not even an open file", async () => {
    const done: string[] = [];
    const writer = await openPieces(join(folder, "b", "c.csv"), recorded(done));
    await writer.add("x");
    await writer.drop();
    expect([await readdir(join(folder, "b")), done]).toEqual([[], ["close"]]);
  });

  it("lets go of what was added as it grows, and is on the disk before it takes its name", async () => {
    const done: string[] = [];
    const writer = await openPieces(join(folder, "f", "g.csv"), recorded(done));
    await writer.add("x".repeat(300_000));
    expect(done).toEqual(["write"]);
    await writer.add("y");
    await writer.close();
    expect(done).toEqual(["write", "write", "sync", "close", "rename"]);
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
