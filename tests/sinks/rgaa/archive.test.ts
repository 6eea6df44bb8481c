import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { archiveOf, type Entry, stored } from "../../../src/sinks/rgaa/archive.ts";
import { fileOf, pieceOf } from "../../../src/sinks/rgaa/deflated.ts";

const entries: readonly Entry[] = [
  stored("mimetype", new TextEncoder().encode("text/plain")),
  stored("dossier/", new Uint8Array()),
  { name: "dossier/texte.txt", method: "deflated", packed: fileOf(["Bonjour, ", "à tous"].map(pieceOf)) },
];
const date = new Date("2026-11-20T09:08:07.000Z");

it("writes files that a reader of another hand finds, in their order", () => {
  const files = unzipSync(archiveOf(entries, date));
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["mimetype", "text/plain"],
    ["dossier/", ""],
    ["dossier/texte.txt", "Bonjour, à tous"],
  ]);
});

it("says method, date, CRC and sizes before the file and in the directory alike", () => {
  const bytes = Buffer.from(archiveOf(entries, date));
  const [first, listed] = [bytes.indexOf("PK\u0003\u0004"), bytes.indexOf("PK\u0001\u0002")];
  expect(bytes.subarray(first + 4, first + 30)).toEqual(bytes.subarray(listed + 6, listed + 32));
  expect([bytes.readUInt16LE(first + 8), bytes.readUInt16LE(first + 10), bytes.readUInt16LE(first + 12)]).toEqual([
    0,
    (9 << 11) | (8 << 5) | 3,
    (46 << 9) | (11 << 5) | 20,
  ]);
});

it("counts years from 1980, and no earlier", () => {
  const bytes = Buffer.from(archiveOf(entries, new Date("1970-01-01T00:00:00.000Z")));
  expect(bytes.readUInt16LE(12)).toBe((1 << 5) | 1);
});

it("is an archive without files too", () => {
  expect(unzipSync(archiveOf([], date))).toEqual({});
});
