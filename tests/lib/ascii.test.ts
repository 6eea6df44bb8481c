import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { asciiSource } from "../../src/lib/ascii.ts";

it("writes the same program without a sign beyond ASCII", () => {
  const source = String.raw`['é « œuvre » 👍', /^[à-ÿ]+$/i.test('Éà'), /^\p{L}+ 👍$/u.test('Œuvre 👍'), /^[👍é]$/u.test('👍'), 'été'.replace(/é/g, 'e')]`;
  const ascii = asciiSource(source);
  expect(/^[\0-\x7f]*$/.test(ascii)).toBe(true);
  expect(runInNewContext(ascii)).toEqual(runInNewContext(source));
});
