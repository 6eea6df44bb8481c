import { describe, expect, it } from "vitest";
import { repeatedAttributes } from "../../src/gather/repeated-attributes.ts";

describe("attributes that a tag names twice", () => {
  it("gives each tag once, as written, with its line", () => {
    const source = `<html lang="fr" lang="en">\n<p id="a">Un</p>\n\n<img\n  alt="a"\n  alt='b' alt=c src="x">\n<input disabled disabled>`;
    expect(repeatedAttributes(source)).toEqual([
      { html: '<html lang="fr" lang="en">', attribute: "lang", line: 1 },
      { html: `<img\n  alt="a"\n  alt='b' alt=c src="x">`, attribute: "alt", line: 4 },
      { html: "<input disabled disabled>", attribute: "disabled", line: 7 },
    ]);
  });

  it.each([
    "<p title='alt=1 alt=2'>Un</p>",
    `<script>const tag = '<p class="a" class="b">'</script>`,
    "<style>/* <p class='a' class='b'> */</style>",
    '<title><p class="a" class="b"></title>',
    '<textarea><p class="a" class="b"></textarea>',
    '<!-- <p class="a" class="b"> -->',
    '<svg><use href="#a" xlink:href="#a"/></svg>',
    '<p class="a"><p class="b">',
    "",
  ])("finds nothing in %s", (source) => {
    expect(repeatedAttributes(source)).toEqual([]);
  });
});
