import { describe, expect, it } from "vitest";
import type { ReflowWidth } from "../../src/domain/evidence.ts";
import { phoneFit, worstWidth, zoomBlocked } from "../../src/reading/phone-fit.ts";
import { reflowOf, widthOf } from "../support/reflow.ts";

describe("how a page stands on a phone", () => {
  it.each([
    ["width=device-width, initial-scale=1", "fits"],
    ["WIDTH=DEVICE-WIDTH;initial-scale=1.0", "fits"],
    ["initial-scale=1", "fits"],
    ["width=1024", "fixed"],
    ["width=1024, initial-scale=1", "fixed"],
    ["initial-scale=0.5", "fixed"],
    ["", "fixed"],
    [null, "fixed"],
  ] as const)("viewport %j: %s", (viewport, fit) => {
    expect(phoneFit(reflowOf({ viewport }))).toBe(fit);
  });

  it.each([
    [[null, null], "fits"],
    [[null, 328], "fits"],
    [[null, 329], "slight"],
    [[null, 980], "slight"],
    [[396, 396], "slight"],
    [[397, 397], "wide"],
    [[980, 980], "wide"],
  ] as const)("content that ends at %j on screens of 360 and 320: %s", ([at360, at320], fit) => {
    expect(phoneFit(reflowOf({ widths: [widthOf(360, at360), widthOf(320, at320)] }))).toBe(fit);
  });

  it("does not hold a page that scrolls for a table alone against it", () => {
    expect(phoneFit(reflowOf({ widths: [{ ...widthOf(320, null), scrollWidth: 900 }] }))).toBe("fits");
    expect(phoneFit(reflowOf({ widths: [] }))).toBe("fits");
  });

  it("finds the width at which it is worst", () => {
    const widths: ReflowWidth[] = [widthOf(360, 400), widthOf(320, 400)];
    expect([worstWidth(widths)?.width, worstWidth([])]).toEqual([320, undefined]);
  });
});

describe("zoom", () => {
  it.each([
    ["user-scalable=no", true],
    ["width=device-width, user-scalable = 0", true],
    ["maximum-scale=1", true],
    ["maximum-scale=1.9", true],
    ["maximum-scale=2", false],
    ["maximum-scale=-1", false],
    ["user-scalable=yes, maximum-scale=5", false],
    ["width=device-width", false],
    [null, false],
  ])("%j blocks it: %s", (viewport, blocked) => {
    expect(zoomBlocked(viewport)).toBe(blocked);
  });
});
