import { describe, expect, it } from "vitest";
import { ownProcesses } from "../../src/store/process.ts";

describe("processes", () => {
  it("know this one", async () => {
    expect(ownProcesses.isAlive(process.pid)).toBe(true);
    expect(await ownProcesses.bornAt(process.pid)).toBe(await ownProcesses.bornAt(process.pid));
  });

  it.runIf(process.platform === "linux")("tell two apart, and know when there is none", async () => {
    expect(await ownProcesses.bornAt(process.pid)).not.toBe(await ownProcesses.bornAt(process.ppid));
    expect(await ownProcesses.bornAt(2 ** 30)).toBeNull();
    expect(ownProcesses.isAlive(2 ** 30)).toBe(false);
  });
});
