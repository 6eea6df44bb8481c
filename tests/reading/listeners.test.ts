import { describe, expect, it } from "vitest";
import {
  canBeControlled,
  followsPath,
  isActivated,
  isNowhere,
  isPart,
  isScriptless,
  leavesOnDown,
  looksLikeControl,
} from "../../src/reading/listeners.ts";
import { listenersOf, listeningOf } from "../support/listeners.ts";

const to = (type: string, does: "nothing" | "leaves" | "other" = "other") => listeningOf({ listeners: [{ type, does, printable: false }] });

describe("elements that listen", () => {
  it.each([
    ["click", true, false, false],
    ["pointerdown", true, true, false],
    ["touchmove", false, true, false],
    ["focus", false, false, false],
  ])("%s: starts something, follows a path, leaves on down", (type, activated, follows, leaves) => {
    expect([isActivated(to(type)), followsPath(to(type)), leavesOnDown(to(type))]).toEqual([activated, follows, leaves]);
  });

  it("start nothing where their function is empty, and leave on down only by their words", () => {
    expect([isActivated(to("click", "nothing")), leavesOnDown(to("mousedown", "leaves")), leavesOnDown(to("click", "leaves"))]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([
    ["words under a hand", {}, true],
    ["an arrow under it", { pointer: false }, false],
    ["a button inside", { holds: true }, false],
    ["a control of HTML", { native: true }, false],
    ["no words", { name: "›" }, false],
    ["nobody sees it", { visible: false }, false],
    ["switched off", { disabled: true }, false],
  ])("look like a control or not: %s", (_name, part, expected) => {
    expect(looksLikeControl(listeningOf({ native: false, ...part }))).toBe(expected);
  });

  it("follow no path where they wait for everything, as the root of a framework does", () => {
    const all = Array.from({ length: 40 }, (_, index) => ({ type: `type${index}`, does: "other", printable: false }) as const);
    expect(followsPath(listeningOf({ listeners: [...all, { type: "touchmove", does: "other", printable: false }] }))).toBe(false);
  });

  it("may be part of a component", () => {
    expect(["option", "menuitemradio", "", "button"].map((role) => isPart(listeningOf({ role })))).toEqual([true, true, false, false]);
  });
});

describe("what nothing in the page waits for", () => {
  const page = (part: Parameters<typeof listenersOf>[1]) => listenersOf([], part).listeners;

  it("is certain only when all was seen", () => {
    const parts = [{ types: ["click"] }, { types: ["touchstart"] }, { types: [], cut: true }, { types: [], opaque: true }];
    expect(parts.map((part) => isNowhere(page(part), "down"))).toEqual([true, false, false, false]);
    expect(["down", "path", "keys"].map((kind) => isNowhere(page({ types: ["keydown", "mousemove"] }), kind as "down"))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("is everything on a page without scripts", () => {
    const parts = [
      { scripts: 0, types: [] },
      { scripts: 1, types: [] },
      { scripts: 0, types: ["click"] },
      { scripts: 0, types: [], opaque: true },
    ];
    expect(parts.map((part) => isScriptless(page(part)))).toEqual([true, false, false, false]);
  });

  it("cannot be controlled without a link, a field, or an element that reacts", () => {
    const click = { type: "click", does: "other", printable: false } as const;
    const pages = [page({}), page({ settings: 1 }), page({ global: [click] }), listenersOf([to("click")]).listeners];
    expect(pages.map((one) => canBeControlled(one))).toEqual([false, true, true, true]);
  });
});
