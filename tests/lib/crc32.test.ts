import { crc32 as systems } from "node:zlib";
import { describe, expect, it } from "vitest";
import { crc32, crc32Joined } from "../../src/lib/crc32.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = ["", "a", "123456789", "Échantillon", "\u0000".repeat(70_000), "<table:table-row>".repeat(9000)].map(bytes);

describe("the CRC-32 of a file", () => {
  it("is the check value of the standard, and what the system's library says", () => {
    expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
    expect(texts.map(crc32)).toEqual(texts.map((one) => systems(one)));
  });

  it("is made of those of its pieces", () => {
    const pairs = texts.flatMap((first) => texts.map((second) => [first, second] as const));
    expect(pairs.map(([first, second]) => crc32Joined(crc32(first), crc32(second), second.length))).toEqual(
      pairs.map((pair) => systems(Buffer.concat(pair))),
    );
  });
});
