import { describe, expect, it } from "vitest";
import type { ReflowWidth } from "../../src/domain/evidence.ts";
import { overNarrowEdge } from "../../src/reading/narrow-reflow.ts";
import { widthOf } from "../support/reflow.ts";

const withMarkup = (html: string): ReflowWidth => ({ ...widthOf(320, 400), overflowing: [{ selector: "#x", right: 400, html }] });

describe("criterion 10.11", () => {
  it.each<[string, readonly ReflowWidth[], boolean]>([
    ["everything fits", [widthOf(360), widthOf(320)], false],
    ["something goes over the edge at 320", [widthOf(360), widthOf(320, 400)], true],
    ["it is a hair", [widthOf(320, 326)], false],
    ["it goes over at 360 alone, which the criterion does not speak of", [widthOf(360, 400), widthOf(320)], false],
    ["it is a picture", [withMarkup("<img src=plan.png>")], false],
    ["it holds a picture", [withMarkup("<div><img src=plan.png></div>")], true],
  ])("when %s", (_when, widths, broken) => {
    expect(overNarrowEdge({ widths }).length > 0).toBe(broken);
  });
});
