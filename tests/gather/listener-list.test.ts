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
  ["function n() {\n                \n}", "nothing"],
  [`async${" ".repeat(50_000)}=>{${" ".repeat(50_000)}{`, "other"],
  [`async${" a".repeat(50_000)}`, "other"],
])("reads what a function does: %#, %s", (source, deed) => {
  expect(deedOf(source)).toBe(deed);
});
