import { expect, it } from "vitest";
import { deedOf } from "../../src/gather/listener-list.ts";

it.each([
  ["() => {}", "nothing"],
  ["function () { }", "nothing"],
  ["function onclick(event) {\nvoid 0\n}", "nothing"],
  ["function onclick(event) {\nreturn false;\n}", "nothing"],
  ['() => { location.href = "/fin" }', "leaves"],
  ["function onchange(event) {\nthis.form.submit()\n}", "leaves"],
  ["() => window.open(url)", "leaves"],
  ["(event) => location.assign(event.target.value)", "leaves"],
  ['() => { if (location.href === "/") go() }', "other"],
  ["function n(e){return t.apply(this,arguments)}", "other"],
  ["", "other"],
])("reads from %j that it does: %s", (source, deed) => {
  expect(deedOf(source)).toBe(deed);
});
