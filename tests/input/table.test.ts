import { describe, expect, it } from "vitest";
import { readTable } from "../../src/input/table.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = [
  ["Nom; avec", "Clé"],
  ['é, "à"\nb', "–"],
];

describe("readTable", () => {
  it.each([
    ["comma", bytes('"Nom; avec",Clé\n"é, ""à""\nb",–\n')],
    ["semicolon", bytes('"Nom; avec";Clé\r\n"é, ""à""\nb";–\r\n')],
    ["tab", bytes('"Nom; avec"\tClé\n"é, ""à""\nb"\t–\n')],
    ["byte order mark", bytes('\uFEFF"Nom; avec",Clé\n"é, ""à""\nb",–\n')],
    ["Windows-1252", Uint8Array.from(Buffer.from('"Nom; avec";Cl\xe9\n"\xe9, ""\xe0""\nb";\x96\n', "latin1"))],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Buffer.from('"Nom; avec"\tClé\n"é, ""à""\nb"\t–\n', "utf16le")])],
  ])("reads a CSV with %s", async (_, file) => {
    expect(await readTable(file)).toEqual({ ok: true, rows });
  });

  it("says where a quote is not closed", async () => {
    expect(await readTable(bytes('a,b\nc,"d\n'))).toMatchObject({ ok: false, message: { en: "a quote is misplaced or not closed" } });
  });

  it.each([
    [
      "an OpenDocument workbook",
      Uint8Array.from(Buffer.from(`PK\u0003\u0004${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`)),
      "OpenDocument workbooks (.ods) are not read",
    ],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "this workbook is in the old .xls format, or protected by a password"],
    ["a zip that is no workbook", bytes("PK\u0003\u0004 nothing"), "this workbook is damaged, or is not one"],
    ["a huge file", new Uint8Array(20_000_001), "the file is larger than 20 MB"],
  ])("refuses %s", async (_, file, message) => {
    expect(await readTable(file)).toMatchObject({ ok: false, line: 1, message: { en: message } });
  });

  it("reads nothing in an empty file", async () => {
    expect(await readTable(new Uint8Array())).toEqual({ ok: true, rows: [] });
  });
});
