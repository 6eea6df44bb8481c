import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/sinks/csv.ts";

describe("CSV", () => {
  it("writes RFC 4180: comma, CRLF, quotes doubled, any line end quoted", () => {
    expect(
      toCsv([
        ["a", 'dit "oui"', "x,y"],
        ["une\nligne", "retour\rseul", null],
      ]),
    ).toBe('a,"dit ""oui""","x,y"\r\n"une\nligne","retour\rseul",\r\n');
  });

  it("opens in a French Excel: BOM, semicolon, decimal comma for numbers only", () => {
    expect(toCsv([["0.5", 0.5, -1.25, "a;b", 12]], { dialect: "excel-fr" })).toBe('\ufeff0.5;0,5;-1,25;"a;b";12\r\n');
  });

  it.each(["=1+1", "+33140000000", "-cmd", "@SUM(A1)", "\tx", "-2+3", "\u200b=1+1", "\u00ad @x", "  -x", "＝1"])(
    "neutralises the formula-like cell %j",
    (cell) => {
      expect(toCsv([[cell]])).toBe(`'${cell}\r\n`);
    },
  );

  it("neutralises a leading carriage return inside quotes", () => {
    expect(toCsv([["\rx"]])).toBe('"\'\rx"\r\n');
  });

  it.each(["–", "-12", "-12.5", "-12,5", "a=b", "1-2", ""])("leaves %j alone", (cell) => {
    expect(toCsv([["x", cell]], { dialect: "excel-fr" })).toBe(`\ufeffx;${cell}\r\n`);
  });
});
