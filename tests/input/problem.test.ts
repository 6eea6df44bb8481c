import { describe, expect, it } from "vitest";
import { formatProblem, quote, redact, write } from "../../src/input/problem.ts";

describe("formatProblem", () => {
  const problem = {
    file: "procedures.yaml",
    line: 14,
    column: 5,
    path: "procedures[3].url",
    message: { fr: '"impots.gouv.fr" n\'est pas une URL absolue', en: '"impots.gouv.fr" is not an absolute URL' },
    fix: write("https://impots.gouv.fr"),
  };

  it("gives place, cause and what to write, on one line, in both languages", () => {
    expect(formatProblem(problem, "fr")).toBe(
      'procedures.yaml:14:5 url: "impots.gouv.fr" n\'est pas une URL absolue ; écrivez https://impots.gouv.fr',
    );
    expect(formatProblem(problem, "en")).toBe('procedures.yaml:14:5 url: "impots.gouv.fr" is not an absolute URL; write https://impots.gouv.fr');
  });

  it("names no key when the problem is about the whole file", () => {
    expect(formatProblem({ ...problem, line: 1, column: 1, path: "" }, "en")).toMatch(/^procedures\.yaml:1:1 "impots/);
  });
});

describe("redact", () => {
  it.each([
    ["https://user:pw@x.fr/a", "https://***@x.fr/a"],
    ["https://user:p@w/d?x#y@x.fr/a", "https://***@x.fr/a"],
    ["user:pw@x.fr", "***@x.fr"],
    ["https:\\\\user:pw@x.fr", "https:\\\\***@x.fr"],
    ["https://x.fr/?access_token=abc&b=1", "https://x.fr/?access_token=***&b=1"],
    ["https://x.fr/?a=1&API_KEY=abc", "https://x.fr/?a=1&API_KEY=***"],
    ["https://x.fr/?page=2", "https://x.fr/?page=2"],
  ])("%s is shown as %s", (value, shown) => {
    expect(redact(value)).toBe(shown);
  });
});

describe("quote", () => {
  it("keeps a value on one line", () => {
    expect(quote("a\n  b\u0000c\u001b[31m")).toBe('"a b c [31m"');
  });

  it("cuts a long value, after having masked its secret", () => {
    expect(quote(`https://user:${"s".repeat(200)}@x.fr/${"p".repeat(200)}`)).toBe(`"https://***@x.fr/${"p".repeat(63)}…"`);
  });
});
