import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { corrections } from "../../src/rgaa/corrections.ts";
import { readAxe } from "../../src/rgaa/mapping.ts";
import { criterionOfTest, isKnown } from "../../src/rgaa/referential.ts";
import { rulesWithoutMeaning } from "../../src/rules/axe-unused.ts";
import { nodeOf, resultOf } from "../support/axe-results.ts";

/** Outcome and tests of a violation on one element. */
const read = (rule: string, html?: string) =>
  readAxe({ violations: [resultOf(rule, [nodeOf("#x", html)])], incomplete: [] }).map(({ outcome, tests }) => [outcome, ...tests]);

describe("axe rules as RGAA tests", () => {
  it("follows axe's own RGAA tags, and cites WCAG and ACT beside", () => {
    const nodes = [nodeOf("#logo", "<img>")];
    expect(readAxe({ violations: [resultOf("image-alt", nodes, 7)], incomplete: [] })).toEqual([
      {
        rule: "image-alt",
        outcome: "failed",
        tests: ["1.1.1"],
        criteria: ["1.1"],
        references: ["RGAA 1.1.1", "WCAG 1.1.1", "ACT 23a2a8"],
        nodes,
        count: 7,
        help: { fr: "Règle image-alt", en: "Rule image-alt" },
      },
    ]);
  });

  it("asks for a look where axe could not decide", () => {
    const [reading] = readAxe({ violations: [], incomplete: [resultOf("color-contrast")] });
    expect([reading?.outcome, reading?.criteria]).toEqual(["cantTell", ["3.2"]]);
  });

  it.each([
    ["a page without landmark is not said to lack a skip link", "bypass", "<html>", [["cantTell", "12.7.1"]]],
    ["text outside landmarks says nothing of 9.2", "region", "<p>", []],
    ["an empty heading is not a relevant one", "empty-heading", "<h2>", [["failed", "9.1.2"]]],
    ["a level left out is for a person to judge", "heading-order", "<h4>", [["cantTell", "9.1.1"]]],
    ["two languages are a question of relevance, not of presence", "html-xml-lang-mismatch", "<html>", [["failed", "8.4.1"]]],
    ["a progress bar is no form field", "aria-progressbar-name", "<div>", [["failed", "7.1.1"]]],
    ["a list without items", "aria-required-children", `<div role="list">`, [["failed", "9.3.1"]]],
    ["a tab list without tabs is a component, not a list", "aria-required-children", `<div role="tablist">`, [["failed", "7.1.1"]]],
    ["a nameless link", "aria-command-name", `<span role="link">`, [["failed", "6.2.1"]]],
    ["a nameless menu item", "aria-command-name", `<span role=menuitem>`, [["failed", "7.1.1"]]],
    ["a nameless button", "aria-command-name", `<span role="button">`, [["failed", "11.9.1"]]],
    ["a link whose name leaves out its words", "label-content-name-mismatch", `<a href="/" aria-label="x">Envoyer</`, [["failed", "6.1.5"]]],
    ["a link that is a button", "label-content-name-mismatch", `<a role="button" aria-label="x">Envoyer</`, [["failed", "11.9.2"]]],
    ["a button whose name leaves out its words", "label-content-name-mismatch", `<button aria-label="x">Envoyer</`, [["failed", "11.9.2"]]],
    ["a tab whose name leaves out its words", "label-content-name-mismatch", `<div role="tab" aria-label="x">Envoyer</`, [["failed", "7.1.3"]]],
    ["a symbol is no word to say", "label-content-name-mismatch", `<button aria-label="Valider"><b>✓</b></button>`, [["cantTell", "11.9.2"]]],
    ["words that axe does not quote", "label-content-name-mismatch", `<button aria-label="Valider" class="long">`, [["cantTell", "11.9.2"]]],
    ["a decorative image that is exposed", "presentation-role-conflict", `<img alt="" tabindex="0">`, [["failed", "1.2.1"]]],
    ["another element without role that is exposed", "presentation-role-conflict", `<nav role="none" tabindex="0">`, [["cantTell", "7.1.1"]]],
    ["a name for what has no role", "presentation-role-conflict", `<nav role="none" aria-label="x">`, [["failed", "8.2.1"]]],
    ["a nameless bitmap image", "role-img-alt", `<canvas role="img">`, [["failed", "1.1.8"]]],
    ["a nameless element that is an image by its role", "role-img-alt", `<div role="img">`, [["failed", "1.1.1"]]],
    ["an element that bears a name of the language's own", "role-img-alt", `<constructor role="img">`, [["failed", "1.1.1"]]],
    ["the page again after some time", "meta-refresh", `<meta http-equiv="refresh" content="60">`, [["failed", "13.1.1"]]],
    ["another page after some time", "meta-refresh", `<meta http-equiv="refresh" content="5; url=/fin">`, [["failed", "13.1.2"]]],
    ["text that blinks", "blink", "<blink>", [["failed", "13.8.2"]]],
    ["an image object", "object-alt", `<object type="image/png" data="a">`, [["failed", "1.1.6"]]],
    ["an object whose file is an image", "object-alt", `<object data="/plan.png">`, [["failed", "1.1.6"]]],
    ["another object may have its alternative beside it", "object-alt", `<object data="a"><!-- type="image/png" -->`, [["cantTell", "4.8.1"]]],
    ["a best practice without RGAA meaning", "page-has-heading-one", "<html>", []],
  ])("%s (%s)", (_why, rule, html, expected) => {
    expect(read(rule, html)).toEqual(expected);
  });

  it.each([
    ["regular", "12.0pt (16px), font weight: normal", ["failed", "3.2.1"]],
    ["bold", "12.0pt (16px), font weight: bold", ["failed", "3.2.2"]],
    ["large", "18.0pt (24px), font weight: normal", ["failed", "3.2.3"]],
    ["large and bold", "15.0pt (20px), font weight: bold", ["failed", "3.2.4"]],
    ["bold, large for the RGAA and not for axe", "13.9pt (18.55px), font weight: bold", ["cantTell", "3.2.4"]],
  ])("files a contrast under the test of its text: %s", (_kind, font, expected) => {
    const why = { fr: "", en: `Element has insufficient color contrast of 2.8 (font size: ${font}). Expected contrast ratio of 4.5:1` };
    const readings = readAxe({ violations: [resultOf("color-contrast", [{ ...nodeOf("#x"), why }])], incomplete: [] });
    expect(readings.map(({ outcome, tests }) => [outcome, ...tests])).toEqual([expected]);
  });

  it("tells elements of one rule apart when they mean different things", () => {
    const nodes = [nodeOf("#a", `<div role="list">`), nodeOf("#b", `<div role="tablist">`), nodeOf("#c", `<ul role="list">`)];
    expect(
      readAxe({ violations: [resultOf("aria-required-children", nodes)], incomplete: [] }).map(({ criteria, count, nodes: own }) => [
        criteria,
        count,
        own.map(({ selector }) => selector),
      ]),
    ).toEqual([
      [["9.3"], 2, ["#a", "#c"]],
      [["7.1"], 1, ["#b"]],
    ]);
  });

  it("cites the ACT rule of the element, where axe's rule is about several", () => {
    const act = (html: string) =>
      readAxe({ violations: [resultOf("aria-command-name", [nodeOf("#x", html)])], incomplete: [] }).map(({ references }) => references.at(-1));
    expect([act('<div role="button">'), act('<div role="link">'), act('<div role="menuitem">')]).toEqual([
      ["ACT 97a4e1"],
      ["ACT c487ae"],
      ["ACT m6b1q3"],
    ]);
  });

  it("cites no ACT rule for a list that holds nothing", () => {
    const act = (en: string) =>
      readAxe({
        violations: [resultOf("aria-required-children", [{ ...nodeOf("#x", '<div role="list">'), why: { fr: "", en } }])],
        incomplete: [],
      }).map(({ references }) => references.filter((one) => one.startsWith("ACT")));
    expect(act("Required ARIA child role not present: listitem")).toEqual([[]]);
    expect(act("Element has children which are not allowed: [role=button]")).toEqual([["ACT bc4a75", "ACT ff89c9"]]);
  });

  const actRules = (rule: string, html: string, en = "") =>
    readAxe({ violations: [resultOf(rule, [{ ...nodeOf("#x", html), why: { fr: "", en } }])], incomplete: [] }).map(({ references }) =>
      references.flatMap((one) => /^ACT (.+)/.exec(one)?.[1] ?? []),
    );

  it.each([
    ["a scroll bar of something that is not there", '<div role="scrollbar" aria-controls="a">', 'value: aria-controls="a"', ["in6db8"]],
    ["an open list that is not there", '<input role="combobox" aria-expanded="true" aria-controls="a b">', 'value: aria-controls="a b"', ["in6db8"]],
    ["a field with suggestions", '<input list="l" aria-expanded="true" aria-controls="a">', 'value: aria-controls="a"', ["in6db8"]],
    [
      "a wrong value beside",
      '<div role="scrollbar" aria-controls="a" aria-live="b">',
      'values: aria-controls="a", aria-live="b"',
      ["in6db8", "6a7281"],
    ],
    ["a wrong value alone", '<div role="scrollbar" aria-controls="a" aria-live="b">', 'value: aria-live="b"', ["6a7281"]],
    ["a tab, for which ARIA does not require it", '<div role="tab" aria-controls="a">', 'value: aria-controls="a"', []],
    ["a list that does not say that it is open", '<div role="combobox" aria-controls="a">', 'value: aria-controls="a"', []],
    ["other references", '<div aria-owns="a" aria-activedescendant="b">', 'values: aria-owns="a", aria-activedescendant="b"', []],
  ])("cites the ACT rule of a reference that leads nowhere: %s", (_what, html, en, expected) => {
    expect(actRules("aria-valid-attr-value", html, `Invalid ARIA attribute ${en}`)).toEqual([expected]);
  });

  it.each([
    ["no name", '<img src="a" alt="" tabindex="0">', ["46ca7f", "23a2a8"]],
    ["a name of blanks", '<img alt="" title=" " aria-label="" aria-live="polite">', ["46ca7f", "23a2a8"]],
    ["no alternative at all", '<img role="none" tabindex="0">', ["46ca7f", "23a2a8"]],
    ["a name", '<img alt="" aria-label="Plan">', ["46ca7f"]],
    ["a name that stands elsewhere", '<img alt="" aria-labelledby="l">', ["46ca7f"]],
    ["an alternative", '<img alt="Plan" role="none" tabindex="0">', ["46ca7f"]],
    ["a drawing", '<svg role="none" tabindex="0">', ["46ca7f"]],
  ])("cites the ACT rule of images without a name where one that is said to be decorative is exposed: %s", (_what, html, expected) => {
    expect(actRules("presentation-role-conflict", html)).toEqual([expected]);
  });

  it("gives a best practice its criterion's WCAG references", () => {
    const [reading] = readAxe({ violations: [resultOf("heading-order")], incomplete: [] });
    expect(reading?.references).toEqual(["RGAA 9.1.1", "WCAG 1.3.1", "WCAG 2.4.1", "WCAG 2.4.6", "WCAG 4.1.2"]);
  });

  it("leaves out of axe's run the rules that mean nothing here, and no other", () => {
    // What axe does not run by itself: still tried, no longer kept, beyond level AA, or asked for by name.
    const off = /^(experimental|deprecated|wcag2\d*aaa|wcag22aa|review-item)$/;
    const silent = axe.getRules().filter(({ tags }) => !tags.some((tag) => off.test(tag)) && tags.length > 0);
    const meant = (rule: string): boolean => [undefined, "<div>", "<a>"].some((html) => read(rule, html).length > 0);
    const without = silent.map(({ ruleId }) => ruleId).filter((rule) => !meant(rule));
    expect(rulesWithoutMeaning.filter((rule) => meant(rule))).toEqual([]);
    expect(without.filter((rule) => !rulesWithoutMeaning.some((one) => one === rule))).toEqual([]);
  });

  it("names only rules that axe has and tests that the RGAA has", () => {
    const rules = axe.getRules().map(({ ruleId }) => ruleId);
    expect(Object.keys(corrections).filter((rule) => !rules.includes(rule))).toEqual([]);
    const tests = rules.flatMap((rule) => read(rule, "<div>").flatMap(([, ...ids]) => ids));
    expect(tests.filter((id) => id === undefined || !isKnown(id))).toEqual([]);
    expect(new Set(tests.map((id) => criterionOfTest(id ?? ""))).size).toBeGreaterThan(25);
  });
});
