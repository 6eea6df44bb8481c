import { describe, expect, it } from "vitest";
import type { Lane } from "../../src/sweep/plan.ts";
import { type Lend, runLanes } from "../../src/sweep/traffic.ts";
import { procedureOf } from "../support/dossiers.ts";
import { settled } from "../support/scripted-explorer.ts";

const lane = (host: string, site: string | null = host): Lane => ({ host, site, groups: [[procedureOf()]] });

/** Runs lanes that end when the test says so. */
function running(lanes: readonly Lane[], slots: number) {
  const inFlight = new Map<string, (end: Promise<number>) => void>();
  const sum = runLanes(lanes, slots, ({ host }) => new Promise((resolve) => inFlight.set(host, resolve)));
  sum.catch(() => undefined);
  const end = async (host: string, given: Promise<number> = Promise.resolve(1)): Promise<readonly string[]> => {
    inFlight.get(host)?.(given);
    inFlight.delete(host);
    await settled();
    return [...inFlight.keys()];
  };
  return { sum, hosts: () => [...inFlight.keys()], end };
}

describe("lanes", () => {
  it("begin in their order, a few at once", async () => {
    const { sum, hosts, end } = running([lane("a"), lane("b"), lane("c")], 2);
    expect(hosts()).toEqual(["a", "b"]);
    expect(await end("b")).toEqual(["a", "c"]);
    expect(await end("a", Promise.resolve(5))).toEqual(["c"]);
    await end("c");
    expect(await sum).toBe(7);
  });

  it("of one site run two at a time, and let others pass", async () => {
    const { sum, hosts, end } = running([lane("a1", "a"), lane("a2", "a"), lane("a3", "a"), lane("b"), lane("c")], 4);
    expect(hosts()).toEqual(["a1", "a2", "b", "c"]);
    expect(await end("b")).toEqual(["a1", "a2", "c"]);
    expect(await end("a2")).toEqual(["a1", "c", "a3"]);
    for (const host of ["c", "a1", "a3"]) await end(host);
    expect(await sum).toBe(5);
  });

  it("of this machine are not counted together", async () => {
    const { hosts } = running([lane("1", null), lane("2", null), lane("3", null)], 3);
    expect(hosts()).toEqual(["1", "2", "3"]);
  });

  it("begin no more after a failure, which is told once those in flight have ended", async () => {
    const { sum, end } = running([lane("a"), lane("b"), lane("c")], 2);
    expect(await end("a", Promise.reject(new Error("disk full")))).toEqual(["b"]);
    expect(await end("b", Promise.reject(new Error("second")))).toEqual([]);
    await expect(sum).rejects.toThrow("disk full");
  });

  it("lend their slot while they wait, as many at a time as there are slots", async () => {
    const lends = new Map<string, Lend>();
    const ends = new Map<string, () => void>();
    const sum = runLanes(
      ["a", "b", "c", "d", "e"].map((host) => lane(host)),
      2,
      ({ host }, lend) => {
        lends.set(host, lend);
        return new Promise((resolve) => ends.set(host, () => resolve(1)));
      },
    );
    expect([...lends.keys()]).toEqual(["a", "b"]);
    const takeBack = lends.get("a")?.();
    lends.get("b")?.();
    expect([...lends.keys()]).toEqual(["a", "b", "c", "d"]);
    // Both are lent: nobody else's is.
    lends.get("c")?.();
    expect(lends.size).toBe(4);
    takeBack?.();
    takeBack?.();
    ends.get("a")?.();
    await settled();
    // Three are in flight, one of them waits for its server: the two slots are taken.
    expect(lends.size).toBe(4);
    ends.get("c")?.();
    await settled();
    // Of the two that are left one still waits: a slot is free. What was taken back twice is not counted twice.
    expect(lends.size).toBe(5);
    for (const host of ["b", "d"]) ends.get(host)?.();
    await settled();
    ends.get("e")?.();
    expect(await sum).toBe(5);
  });

  it("that will lend their slot begin before others only while there is one left to lend", async () => {
    const begun: string[] = [];
    const lanes = ["a", "b", "silent", "c", "mute"].map((host) => lane(host));
    const run = ({ host }: Lane, lend: Lend): Promise<number> => {
      begun.push(host);
      lend();
      return new Promise(() => undefined);
    };
    runLanes(lanes, 1, run, { goesFirst: ({ host }) => /silent|mute/.test(host) });
    expect(begun).toEqual(["silent", "a"]);
  });

  it.each([
    [1, 1],
    [4, 4],
    [5, 3],
    [8, 3],
  ])("of %i slots lend %i", async (slots, lendable) => {
    const begun: string[] = [];
    const hosts = Array.from({ length: 20 }, (_, index) => `${index}`);
    runLanes(
      hosts.map((host) => lane(host)),
      slots,
      ({ host }, lend) => {
        begun.push(host);
        lend();
        return new Promise(() => undefined);
      },
    );
    expect(begun).toHaveLength(slots + lendable);
  });

  it("are none, or have no slot", async () => {
    expect(await runLanes([], 4, async () => 1)).toBe(0);
    expect(await runLanes([lane("a"), lane("b")], 0, async () => 1)).toBe(2);
  });
});
