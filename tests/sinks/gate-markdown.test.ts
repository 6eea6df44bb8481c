import { describe, expect, it } from "vitest";
import { escaped, gateMarkdown } from "../../src/sinks/gate-markdown.ts";
import { sampleGate } from "../support/sample-gate.ts";
import { findingOf } from "../support/sample-parts.ts";

describe("summary.md", () => {
  it.each(["fr", "en"] as const)("is the golden comment, %s", async (lang) => {
    await expect(gateMarkdown(sampleGate(lang), lang)).toMatchFileSnapshot(`../golden/gate.${lang}.md`);
  });

  it("stays within what GitHub takes, by whole blocks", () => {
    const gate = sampleGate();
    const [first] = gate.procedures;
    if (!first) throw new Error("the sample has procedures");
    const added = Array.from({ length: 12 }, (_, place) => findingOf({ selector: `#a${place}`, message: "x".repeat(900) }));
    const many = { ...gate, procedures: Array.from({ length: 20 }, (_, place) => ({ ...first, id: `p${place}`, added })) };
    const text = gateMarkdown(many, "fr");
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("et 2 de plus, dans le rapport");
    expect(text.trimEnd().endsWith("La suite est dans le rapport.")).toBe(true);
  });
});

it.each([
  ["a | b", "a \\| b"],
  ["<img src=x onerror=1>", "&lt;img src=x onerror=1&gt;"],
  ["[lien](https://x.fr)", "\\[lien\\]\\(https:\u200b//x.fr\\)"],
  ["`code` *fort* _doux_ ~~non~~", "\\`code\\` \\*fort\\* \\_doux\\_ \\~\\~non\\~\\~"],
  ["@equipe #12 !3", "@\u200bequipe \\#\u200b12 \\!\u200b3"],
  ["&lt; &amp;", "&amp;lt; &amp;amp;"],
  ["www.exemple.fr", "www\u200b.exemple.fr"],
  ["un\ndeux\u001b[31m", "un deux"],
  ["1. liste", "1\\. liste"],
  ["Critère 10.7, 76 %", "Critère 10.7, 76 %"],
])("%s is text and nothing else", (text, safe) => {
  expect(escaped(text)).toBe(safe);
});
