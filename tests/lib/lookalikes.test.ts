import { describe, expect, it } from "vitest";
import { asTheyLook } from "../../src/lib/lookalikes.ts";

describe("letters that look like others", () => {
  it.each([
    ["m\u0430int\u0435n\u0430nc\u0435", "maintenance"],
    ["\u039caintenance", "Maintenance"],
    ["maintenance", "maintenance"],
    ["Москва, Αθήνα", "Москва, Αθήνα"],
    ["Москва et Paris", "Москва et Paris"],
  ])("%s reads %s", (written, read) => {
    expect(asTheyLook(written)).toBe(read);
  });
});
