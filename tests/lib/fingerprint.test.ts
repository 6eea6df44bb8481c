import { expect, it } from "vitest";
import { fingerprint } from "../../src/lib/fingerprint.ts";

it("is the FNV-1a of the text: the same everywhere and for ever", () => {
  expect(["", "a", "foobar", "é"].map(fingerprint)).toEqual(["811c9dc5", "e40c292c", "bf9cf968", fingerprint("é")]);
  expect(fingerprint("é")).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprint("https://a.fr/?a=1")).not.toBe(fingerprint("https://a.fr/?a=2"));
});
