import { inflateRawSync, crc32 as systems } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fileOf, packed, pieceOf, together } from "../../../src/sinks/rgaa/deflated.ts";

const long = Array.from({ length: 20_000 }, (_, place) => `<cellule n="${place}"/>Échantillon`).join("");

/** By the system's own library. */
const read = (bytes: Uint8Array): string => inflateRawSync(bytes).toString();

describe("pieces of a compressed file", () => {
  it.each([
    ["none", []],
    ["an empty one", [""]],
    ["one", ["Bonjour"]],
    ["a long one between short ones and an empty one", ["a", long, "", "é"]],
    ["the same twice", [long, long]],
  ])("%s: the whole is read back, with its length and its CRC", (_, texts) => {
    const { size, crc, bytes } = fileOf(texts.map(pieceOf));
    const whole = texts.join("");
    expect(read(bytes)).toBe(whole);
    expect([size, crc]).toEqual([Buffer.byteLength(whole), systems(whole)]);
  });

  // The bits of each end in another place of their last byte.
  it("end wherever their bits do", () => {
    const texts = Array.from({ length: 64 }, (_, length) => "abcdefgé".repeat(8).slice(0, length));
    expect(read(fileOf(texts.map(pieceOf)).bytes)).toBe(texts.join(""));
  });

  it("serve again in another file", () => {
    const [head, tail] = [pieceOf(long), pieceOf("fin")];
    expect([fileOf([head, tail]), fileOf([tail, head])].map(({ bytes }) => read(bytes))).toEqual([`${long}fin`, `fin${long}`]);
  });

  it("compress", () => {
    expect(fileOf([pieceOf(long)]).bytes.length).toBeLessThan(long.length / 5);
  });
});

it("packs bytes as a file of their own", () => {
  const raw = new TextEncoder().encode(long);
  const { size, crc, bytes } = packed(raw);
  expect([size, crc, read(bytes)]).toEqual([raw.length, systems(raw), long]);
});

it("puts bytes one after the other", () => {
  expect(together([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])).toEqual(Uint8Array.of(1, 2, 3));
});
