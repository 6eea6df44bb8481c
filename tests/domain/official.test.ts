import { describe, expect, it } from "vitest";
import { audienceLabel, officialColumns } from "../../src/domain/official.ts";
import { shared } from "../input/support.ts";

describe("officialColumns", () => {
  it("are 23, each once", () => {
    expect([officialColumns.length, new Set(officialColumns).size]).toEqual([23, 23]);
  });

  const csv = shared("vde-2025-10.csv");
  it.skipIf(csv === null)("are the header of the official CSV (skipped: ../shared/data/vde-2025-10.csv is not there)", () => {
    const [header] = new TextDecoder().decode(csv ?? new Uint8Array()).split("\r\n");
    expect(header?.split(",")).toEqual([...officialColumns]);
  });
});

describe("audienceLabel", () => {
  it("prints a list of audiences the official way", () => {
    expect(audienceLabel(["particulier", "entreprise", "écoles", "PME"])).toBe("Particulier; Entreprise; Écoles; PME");
    expect(audienceLabel([])).toBe("");
  });
});
