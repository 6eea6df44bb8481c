import { expect, it } from "vitest";
import { descendants, innerText, readXml } from "../../src/input/markup.ts";

it("reads elements without their prefixes, entities and CDATA decoded, with their lines", () => {
  const read = readXml(
    '<?xml version="1.0"?>\n<a xmlns:dc="u">\n<dc:title>&#201;t&amp;</dc:title><b URL="x?a=1&amp;b=2"/>\n<c><![CDATA[<z>]]></c></a>',
  );
  expect(read.ok && descendants(read.root).map(({ name, attributes, text, line }) => [name, attributes.URL, text.trim(), line])).toEqual([
    ["a", undefined, "", 2],
    ["title", undefined, "Ét&", 3],
    ["b", "x?a=1&b=2", "", 3],
    ["c", undefined, "<z>", 4],
  ]);
  expect(read.ok && innerText(read.root)).toBe("Ét& <z>");
});

it("never follows entities that a file declares", () => {
  const read = readXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yy">]><a>&x;&y;</a>');
  expect(read.ok && read.root.text).toBe("&x;&y;");
});

it.each([
  ["<a>\n<b>\n</a>", { ok: false, line: 2, unclosed: "b" }],
  ["<a>\n", { ok: false, line: 1, unclosed: "a" }],
  ["", { ok: false, line: 1, unclosed: null }],
])("says what is wrong with %j", (text, expected) => {
  expect(readXml(text)).toEqual(expected);
});
