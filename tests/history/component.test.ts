import { expect, it } from "vitest";
import { componentOf } from "../../src/history/component.ts";

it.each([
  ["main > img:nth-child(3)", "main img"],
  ["main > div:nth-of-type(2) > section > img:nth-child(1)", "main img"],
  ["main > section > img", "main img"],
  ["#liste > li:nth-child(12) > a:first-of-type", "#liste li a"],
  ["#champ-123", "#champ-*"],
  [".css-1q2w3e > button.primary", ".css-* button.primary"],
  ["#\\31 23", "#*"],
  ['a[href="/d/12/fiche"]', 'a[href="/d/*/fiche"]'],
  ['input[aria-label="Nom > prénom"]', 'input[aria-label="Nom > prénom"]'],
  ["h2", "h2"],
  ["my-card >>> h3:last-child", "my-card h3"],
  ["iframe#carte |> p", "iframe#carte p"],
  ["IMG.logo:focus", "img.logo:focus"],
  ["div:nth-child(4)", "div"],
  ["", ""],
  ["html", "html"],
])("%s is %s", (selector, component) => {
  expect(componentOf(selector)).toBe(component);
});

it("tells two components apart", () => {
  const selectors = ["header > img", "main > img", "main > img.logo", "main > a > img", "#a > img", "input[name=nom]", "input[name=prenom]"];
  expect(new Set(selectors.map(componentOf)).size).toBe(selectors.length);
});
