import { expect, it } from "vitest";
import { shot } from "../../../src/sinks/html/shot.ts";
import { pageOf } from "../../support/sample-parts.ts";

const page = pageOf({ screenshot: "evidence/1/1-desktop.jpg", boxes: { "#a": [100, 200, 300, 40], "#b": [0, 0, 10, 10] } });
const rectangles = (markup: string): readonly string[] => [...markup.matchAll(/<rect class="outline" ([^>]*) rx/g)].map((match) => match[1] ?? "");

it("outlines the elements that are named, with a little room, and says how many", () => {
  const { markup } = shot(page, ["#a", "#a", "#c"], "fr");
  expect(rectangles(markup)).toEqual(['x="94" y="194" width="312" height="52"']);
  expect(markup).toContain('alt="Agrandir la capture d’écran\u00a0: Page de départ, l’élément est entouré"');
  expect(shot(page, ["#a", "#b"], "en").markup).toContain("2 elements are outlined");
});

it("shows the picture alone when none is in sight, nothing when only marks were asked for, and nothing without a picture", () => {
  const bare = shot(page, ["#c", "constructor"], "fr").markup;
  expect([bare.includes("<svg"), bare.includes("<img")]).toEqual([false, true]);
  expect([shot(page, ["#c"], "fr", true).markup, shot({ ...page, screenshot: null }, ["#a"], "fr").markup]).toEqual(["", ""]);
});
