import { expect, it } from "vitest";
import { movementOf } from "../../src/gather/animated-image.ts";

const ascii = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));
const chunk = (kind: string, body: readonly number[]): readonly number[] => [0, 0, 0, body.length, ...ascii(kind), ...body, 0, 0, 0, 0];
const frame = (ms: number): readonly number[] => chunk("fcTL", [...Array.from({ length: 20 }, () => 0), ms >> 8, ms & 255, 3, 232, 0, 0]);
const png = [0x89, ...ascii("PNG\r\n\u001a\n"), ...chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 3]), ...frame(200), ...frame(500)];

it("reads how a PNG moves", () => {
  expect(movementOf(Uint8Array.from(png))).toEqual({ seconds: expect.closeTo(2.1), rate: 5 });
});

it("takes what is left of a picture that was cut off anywhere", () => {
  for (let length = 0; length < png.length; length += 1) expect(() => movementOf(Uint8Array.from(png.slice(0, length)))).not.toThrow();
});
