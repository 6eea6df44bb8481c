import { expect, it } from "vitest";
import { editSheet, withoutResults } from "../../../src/sinks/rgaa/sheet.ts";

const sheet = (...rows: string[]): string => `<table:table table:name="A">${rows.join("")}</table:table>`;
const row = (cells: string, attributes = ' table:style-name="r"'): string => `<table:table-row${attributes}>${cells}</table:table-row>`;
const text = (words: string): string => ` office:value-type="string" calcext:value-type="string"><text:p>${words}</text:p></table:table-cell>`;

it("splits a cell that stands for several columns", () => {
  const before = sheet(row('<table:table-cell table:style-name="s" table:number-columns-repeated="5"/><table:table-cell/>'));
  const cells = new Map([
    [2, "a\n<b>"],
    [4, "c"],
  ]);
  const empty = '<table:table-cell table:style-name="s"/>';
  const full = '<table:table-cell table:style-name="s"';
  expect(editSheet(before, new Map([[1, cells]]))).toBe(
    sheet(row(`${empty}${full}${text("a</text:p><text:p>&lt;b&gt;")}${empty}${full}${text("c")}${empty}<table:table-cell/>`)),
  );
});

it("counts repeated rows and covered cells, and leaves everything else alone", () => {
  const many = row("<table:table-cell/>", ' table:number-rows-repeated="3"');
  const last = (cell: string): string => row(`<table:covered-table-cell table:number-columns-repeated="2"/>${cell}`);
  const before = sheet(
    many,
    last('<table:table-cell table:style-name="s" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>'),
  );
  expect(editSheet(before, new Map([[4, new Map([[3, "x"]])]]))).toBe(sheet(many, last(`<table:table-cell table:style-name="s"${text("x")}`)));
  expect(editSheet(before, new Map([[4, new Map([[3, ""]])]]))).toBe(sheet(many, last('<table:table-cell table:style-name="s"/>')));
});

it("takes results away from formulas only", () => {
  const formula = '<table:table-cell table:formula="of:=[.A1]/2"';
  const plain = `<table:table-cell${text("kept")}`;
  expect(
    withoutResults(`${formula} office:value-type="float" office:value="0" calcext:value-type="float"><text:p>0</text:p></table:table-cell>${plain}`),
  ).toBe(`${formula}/>${plain}`);
});
