import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readProcedures } from "../../src/input/procedures-file.ts";
import { said, withLines } from "./support.ts";

const many = (text: string, times: number): string => text.repeat(times);
const list = (...lines: readonly string[]): string => ["procedures:", ...lines, ""].join("\n");
const ref = (name: string): string => `$\{${name}}`;

/** What a careless or malicious hand may put in the file: name, text, and the beginning of each problem expected (at least these, in order). */
const hostile: readonly (readonly [string, string, readonly string[]])[] = [
  ["nothing", "", ["1:1 the file is empty"]],
  ["blanks", " \n\n  \n", ["1:1 the file is empty"]],
  ["only a mark", "\uFEFF", ["1:1 the file is empty"]],
  ["only comments", "# a\n# b\n", ["1:1 the file is empty"]],
  ["only a document marker", "---\n", ["1:1 the file is empty"]],
  ["null", "null", ["1:1 the file is empty"]],
  ["a number", "42", ["1:1 the file is not a block of keys"]],
  ["a web page", "<!DOCTYPE html>\n<html><body>404</body></html>\n", ["1:1 the file is not a block of keys"]],
  ["a CSV", "Nom Démarche,ID Démarche\nA,1\n", ["1:1 the file is not a block of keys"]],
  ["a zip", "PK\u0003\u0004\u0014\u0000\u0006\u0000", ["1:6 this character cannot be read"]],
  ["UTF-16 read as UTF-8", "\uFFFD\uFFFDp\u0000r\u0000", ["1:1 this character cannot be read"]],
  ["Latin-1 read as UTF-8", withLines("ministry: Minist\uFFFDre"), ["4:21 this character cannot be read"]],
  ["open brackets", many("[", 5000), ["1:"]],
  ["open braces", many("{a: ", 5000), ["1:"]],
  ["dashes", many("- ", 5000), ["1:"]],
  ["question marks", many("? ", 5000), ["1:"]],
  ["commas", `procedures: [${many(",", 20_000)}]`, ["1:15 nothing was expected here"]],
  ["tabs", many("\t", 1000), ["1:1 the file is empty"]],
  ["a thousand anchors", `procedures: ${many("&a ", 1000)}`, ["1:"]],
  ["a thousand documents", many("---\n- a\n", 1000), ["3:1 the file contains several YAML documents"]],
  ["an alias to nothing", "*a", ['1:1 "*a" points to an anchor that does not exist']],
  ["a cycle", "procedures: &a\n  - *a\n", ['2:5 procedures[0][0]: "*a" contains itself']],
  ["a cycle of keys", "&a procedures: &b { procedures: *b }", ["1:"]],
  ["a bomb of lists", `a: &a [${many("x,", 100)}]\nb: &b [${many("*a,", 100)}]\nprocedures: [${many("*b,", 100)}]`, ["1:"]],
  [
    "a bomb of merges",
    `a: &a { x: 1 }\nb: &b { <<: [${many("*a,", 5000)}] }\nprocedures: []\n`,
    ["1:1 a: unknown key", "2:1 b: unknown key", "2:9 <<: the merge key << is not understood"],
  ],
  ["a prototype", list("  - { id: a, name: b, __proto__: { polluted: true } }"), ["2:23 __proto__: forbidden key"]],
  ["a prototype at the top", "__proto__: { procedures: [] }\n", ["1:1 __proto__: forbidden key", "1:1 procedures: the key procedures is missing"]],
  [
    "inherited names",
    list("  - { id: a, name: b, toString: x, hasOwnProperty: y }"),
    ["2:23 toString: unknown key", "2:36 hasOwnProperty: unknown key"],
  ],
  ["a path as id", list("  - { id: ../../../etc/passwd, name: b }"), ['2:7 id: "../../../etc/passwd" cannot become a file name']],
  ["a device as id", list("  - { id: NUL, name: b }"), ['2:7 id: "NUL" is a name reserved by Windows']],
  ["a terminal escape as id", list('  - { id: "\\e[31m", name: b }'), ['2:7 id: " [31m" cannot become a file name']],
  ["an endless id", list(`  - { id: ${many("a", 100_000)}, name: b }`), [`2:7 id: "${many("a", 80)}…" cannot become a file name`]],
  ["an endless key", withLines(`${many("k", 1000)}: 1`), ["4:5 k"]],
  ["a huge number as id", list("  - { id: 99999999999999999999, name: b }"), ["2:7 id: 99999999999999999999 is read as a number"]],
  ["a hexadecimal id", list("  - { id: 0x1F, name: b }"), ["2:7 id: 0x1F is read as a number"]],
  ["not a number", withLines("volume: .nan"), ["4:5 volume: "]],
  ["infinity", withLines("max_pages: .inf"), ["4:5 max_pages: .inf is not a number"]],
  ["a set", withLines("ministry: !!set { a }"), ["4:5 ministry: {…} is not a text"]],
  ["code", withLines("ministry: !!js/function 'function () {}'"), ["4:15 misplaced anchor (&) or tag (!)"]],
  ["a password", withLines("url: https://admin:hunter2@x.fr"), ["4:5 url: the URL contains credentials"]],
  ["a password in a variable", withLines(`url: https://${ref("PASS")}@x.fr`), ["4:5 url: the URL contains credentials"]],
  ["a script", withLines("url: javascript:fetch('//evil')"), ['4:5 url: "javascript:fetch(']],
  ["a local file", withLines("url: file:///etc/passwd"), ['4:5 url: "file:///etc/passwd" is not an http(s) URL']],
  ["a variable that is none", withLines(`url: https://x.fr/${ref("__proto__")}`), ["4:5 url: environment variable missing or empty: __proto__"]],
  ["a variable in a variable", withLines(`url: ${ref("NESTED")}`), ['4:5 url: "$']],
  ["an URL of one megabyte with a blank", withLines(`url: https://x.fr/${many("a", 1_000_000)} b`), ['4:5 url: "https://x.fr/aaa']],
  ["six megabytes", many("# comment\n", 600_000), ["1:1 the file is larger than 5 MB"]],
];

describe("hostile documents", () => {
  it.each(hostile)("%s", (_, source, expected) => {
    const problems = said(source, "en", { PASS: "admin:hunter2", NESTED: `not a url ${ref("PASS")}` });
    expect(expected.map((start) => problems.find((problem) => problem.startsWith(start))?.slice(0, start.length))).toEqual(expected);
    expect(problems.join("\n")).not.toContain("hunter2");
    expect(problems.filter((problem) => problem.length > 600)).toEqual([]);
  });
});

describe("a damaged list", () => {
  const lines = readFileSync(new URL("../../procedures.yaml", import.meta.url), "utf8")
    .split("\n")
    .slice(0, 80);
  const signs = ["\t", '"', "'", ":", "- ", "*", "&", "[", "}", "\n", "\r", "|", "#", "\u0000", "%", "?", "<<: ", "!!", "é", ""];

  /** The same damages on every run. */
  const next = (seed: number): number => (seed * 1_103_515_245 + 12_345) % 2_147_483_648;

  it("gives procedures, or problems with a place inside the file; never an exception", () => {
    const outcomes = Array.from({ length: 150 }, (_, index) => {
      const [a, b, c] = [next(index + 1), next(next(index + 1)), next(next(next(index + 1)))];
      const at = a % lines.length;
      const line = lines[at] ?? "";
      const column = b % (line.length + 1);
      const text = lines.with(at, line.slice(0, column) + signs[c % signs.length] + line.slice(column + (c % 3))).join("\n");
      const read = readProcedures(text, { file: "f", env: {} });
      const height = text.split("\n").length;
      return read.ok
        ? read.procedures.length > 0
        : read.problems.length > 0 && read.problems.every((one) => one.line >= 1 && one.line <= height && one.column >= 1);
    });
    expect(outcomes.filter((sound) => !sound)).toEqual([]);
  });
});
