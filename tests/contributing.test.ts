import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeBlocks, readDocument } from "./support/markdown.ts";
import { start } from "./support/processes.ts";

/** The files that CONTRIBUTING.md shows, by the path written beside each block. */
const shown = Object.fromEntries(
  codeBlocks(readDocument("CONTRIBUTING.md")).flatMap(({ label, code }) => (label.endsWith(".ts") ? [[label, code] as const] : [])),
);
const checkPath = "src/checks/field-purpose.ts";
const testPath = "tests/checks/field-purpose.test.ts";

/** A temporary copy of what a check and its test need, with the two files of the example. */
let house: string;

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), content);
};

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "vigie-contributing-"));
  for (const path of ["src", "tests/checks", "tests/support", "package.json", "biome.json", ".gitignore"])
    cpSync(path, join(house, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(house, "node_modules"), "junction");
  // The checkout's own set-up looks for a browser: checks need none.
  put("vitest.config.ts", 'export default { cacheDir: ".cache", test: { include: ["tests/**/*.test.ts"] } };\n');
  const { compilerOptions } = JSON.parse(readDocument("tsconfig.json")) as { compilerOptions: object };
  put("tsconfig.json", JSON.stringify({ compilerOptions, files: [checkPath, testPath] }));
  for (const [path, code] of Object.entries(shown)) put(path, code);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Runs a tool of the checkout in the copy; the outer run's own settings are not handed down. */
const run = (tool: string, ...args: readonly string[]) =>
  start(process.execPath, [resolve("node_modules", tool), ...args], { cwd: house, env: { PATH: process.env.PATH ?? "", NO_COLOR: "1" } }).end;

/** How many tests of the example passed and failed. */
async function counts(): Promise<readonly [passed: number, failed: number]> {
  await run("vitest/vitest.mjs", "run", testPath, "--reporter=json", "--outputFile=result.json");
  const result = JSON.parse(readFileSync(join(house, "result.json"), "utf8")) as { numPassedTests: number; numFailedTests: number };
  return [result.numPassedTests, result.numFailedTests];
}

const types = () => run("typescript/bin/tsc", "-p", ".");

describe("the check that CONTRIBUTING.md adds", () => {
  it("is a check and its test, and the catalogue has no such check yet", () => {
    expect([Object.keys(shown), existsSync(checkPath)]).toEqual([[testPath, checkPath], false]);
  });

  it("compiles and is in the house's style", async () => {
    const ends = await Promise.all([types(), run("@biomejs/biome/bin/biome", "check", checkPath, testPath)]);
    expect(ends.map(({ code, out, err }) => (code === 0 ? "clean" : out + err))).toEqual(["clean", "clean"]);
  });

  it("passes its test and enters the catalogue with -u, as the page says", async () => {
    const { code, out, err } = await run("vitest/vitest.mjs", "run", testPath, "tests/checks/catalogue.test.ts", "-u");
    expect(code, out + err).toBe(0);
    expect(readFileSync(join(house, "src/checks/index.ts"), "utf8")).toContain('import fieldPurpose from "./field-purpose.ts";');
    expect(readFileSync(join(house, "src/checks/README.md"), "utf8")).toContain("[`field-purpose`](field-purpose.ts)");
  });

  it.each([
    ["forgets what it looks for", /\(\(\{ autocomplete \}\) => autocomplete === ""\)/, "(() => false)"],
    ["looks at fields that nobody sees", /visible && /, ""],
  ])("fails its test when the check %s", async (_fault, right, wrong) => {
    const code = shown[checkPath] ?? "";
    put(checkPath, code.replace(right, wrong));
    expect(code).toMatch(right);
    expect(await counts()).toEqual([3, 1]);
    put(checkPath, code);
  });

  it("does not compile when it reads evidence that it did not declare", async () => {
    const code = shown[checkPath] ?? "";
    put(checkPath, code.replace("judge: ({ forms })", "judge: ({ forms, dom: _dom })"));
    const { code: end, out } = await types();
    put(checkPath, code);
    expect([end === 0, out]).toEqual([false, expect.stringMatching(/field-purpose\.ts.*Property 'dom' does not exist/)]);
  });
});
