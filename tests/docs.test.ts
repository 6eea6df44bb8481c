import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { exitCodes, type Io } from "../src/cli/io.ts";
import { runProgram } from "../src/cli/program.ts";
import type { Services } from "../src/cli/services.ts";
import { indicatorIds } from "../src/domain/indicator.ts";
import { visitStatuses } from "../src/domain/visit.ts";
import { activeProbes, examine, look, picture } from "../src/gather/index.ts";
import { readProcedures } from "../src/input/procedures-file.ts";
import { METHOD, weights } from "../src/score/method.ts";
import { codeBlocks, readDocument, withoutBlocks } from "./support/markdown.ts";

/** What people read about Vigie. */
const documents = [
  ...["README.md", "README.fr.md", "CONTRIBUTING.md", "CHANGELOG.md", "reports/README.md", "src/checks/README.md", "src/rgaa/data/README.md"],
  ...globSync("docs/**/*.md").map((file) => file.replaceAll("\\", "/")),
].sort();
const readmes = ["README.md", "README.fr.md"];
const methods = [...readmes, "docs/method.md"];

/** What stands between backticks outside blocks. */
const inlineCode = (markdown: string): readonly string[] => [...withoutBlocks(markdown).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");

/** Cells of the rows of all tables. */
const rows = (markdown: string): readonly (readonly string[])[] =>
  [...withoutBlocks(markdown).matchAll(/^\|(.+)\|$/gm)].map((match) => (match[1] ?? "").split("|").map((cell) => cell.trim()));

const codesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");

/** What GitHub calls a heading. */
const anchors = (markdown: string): readonly string[] =>
  [...withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );

describe.each(documents)("%s", (file) => {
  const markdown = readDocument(file);

  it("links to files and headings that exist", () => {
    const links = [...withoutBlocks(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "").filter((link) => !/^https?:/.test(link));
    const broken = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : posix.join(dirname(file), path);
      return !existsSync(target) || (anchor !== undefined && !anchors(readDocument(target)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it("names files that exist, but for those that it makes the reader write", () => {
    const written = codeBlocks(markdown).map(({ label }) => label);
    const named = inlineCode(markdown).filter((code) => /^(src|tests|docs|bin|\.ci)\/[\w./-]*$/.test(code));
    expect(named.filter((path) => !existsSync(path) && !written.includes(path))).toEqual([]);
  });

  it("holds no path of a machine and no registry host", () => {
    expect(markdown.match(/\/(?:work|root|home|tmp)\/|registry\.\w/g)).toBeNull();
  });

  it("names variables of the environment and npm scripts that exist", () => {
    const { scripts } = JSON.parse(readDocument("package.json")) as { scripts: Record<string, string> };
    const typed = [...inlineCode(markdown), ...codeBlocks(markdown).map(({ code }) => code)].join("\n");
    const run = [...typed.matchAll(/\bnpm (?:run (\w+)|(start|test)\b)/g)].map((match) => match[1] ?? match[2] ?? "");
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
    const variables = [...typed.matchAll(/\bVIGIE_[A-Z_]+/g)].map(([name]) => name);
    expect(variables.filter((name) => !sources.includes(name))).toEqual([]);
  });
});

const sources = globSync(["src/**/*.ts", "bin/*.js"])
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Help of a command, in English; of the program when none is named. */
async function helpOf(...command: readonly string[]): Promise<string> {
  let out = "";
  const write = (text: string): void => {
    out += text;
  };
  const io: Io = { out: write, err: write, env: {}, cwd: ".", terminal: false, columns: 500, colour: false, onInterrupt: () => () => undefined };
  await runProgram(["--lang", "en", "help", ...command], io, { version: "0" } as Services);
  return out;
}

const optionsIn = (text: string): readonly string[] => [...new Set([...text.matchAll(/(?<![\w-])--[a-z]+(?:-[a-z]+)*/g)].map(([option]) => option))];

const commandsOf = (help: string): readonly string[] =>
  [...(help.split(/^Commands:$/m)[1]?.split("\n\n")[0] ?? "").matchAll(/^ {2}(\w+)/gm)].map((match) => match[1] ?? "");

/** The command lines that a document shows, without `vigie`. */
function commandLines(markdown: string): readonly string[] {
  const lines = [...inlineCode(markdown), ...codeBlocks(markdown).flatMap(({ code }) => code.split("\n"))];
  const shown = /^(?:\s*-? ?(?:run: )?)(?:npx vigie|npm run vigie --|node bin\/vigie\.js|vigie) (?!:)(.+)$/;
  return lines.flatMap((line) => shown.exec(line)?.[1] ?? []);
}

describe("commands and options", async () => {
  const commands = commandsOf(await helpOf());
  const options = new Map(await Promise.all(commands.map(async (command) => [command, optionsIn(await helpOf(command))] as const)));

  it("reads the program's help", () => {
    expect(commands).toContain("sweep");
    expect(options.get("sweep")).toContain("--strict");
  });

  it.each(documents)("%s shows none that does not exist", (file) => {
    const wrong = commandLines(readDocument(file)).filter((line) => {
      const command = line.split(" ").find((word) => !word.startsWith("-")) ?? "";
      const known = options.get(command);
      return command !== "<command>" && (!known || optionsIn(line).some((option) => !known.includes(option)));
    });
    expect(wrong).toEqual([]);
  });

  it.each(readmes)("%s lists every command, and names no option that no command has", (file) => {
    const markdown = readDocument(file);
    const listed = rows(markdown).flatMap(([first = ""]) => codesIn(first).flatMap((code) => /^vigie (\w+)/.exec(code)?.[1] ?? []));
    expect([...listed].sort()).toEqual(commands.filter((command) => command !== "help").sort());
    const all = [...options.values()].flat();
    const named = inlineCode(markdown).filter((code) => code.startsWith("--"));
    expect(named.flatMap(optionsIn).filter((option) => !all.includes(option))).toEqual([]);
  });

  it("README.md gives each option to commands that have it", () => {
    const given = rows(readDocument("README.md")).filter(([first = ""]) => first.startsWith("`--"));
    const wrong = given.flatMap(([first = "", of = ""]) =>
      of
        .split(", ")
        .filter((command) => options.has(command))
        .flatMap((command) => optionsIn(first).filter((option) => !options.get(command)?.includes(option))),
    );
    expect([given.length > 5, wrong]).toEqual([true, []]);
  });
});

describe("facts that stand in tables", () => {
  it.each(methods)(`%s gives the weights of method ${METHOD}`, (file) => {
    const known: readonly string[] = indicatorIds;
    const given = rows(readDocument(file)).flatMap(([first = "", second = ""]) => {
      const codes = codesIn(first);
      return codes.length > 0 && codes.every((code) => known.includes(code)) && /^\d/.test(second)
        ? codes.map((code) => [code, Number.parseInt(second, 10)] as const)
        : [];
    });
    expect(Object.fromEntries(given)).toEqual(weights);
    expect(readDocument(file)).toMatch(new RegExp(`(?:method|méthode) ${METHOD}\\b`));
  });

  it.each(readmes)("%s lists every outcome of a visit, and exit codes that exist", (file) => {
    const known: readonly string[] = visitStatuses;
    const listed = rows(readDocument(file)).flatMap(([first = ""]) => codesIn(first).filter((code) => known.includes(code)));
    expect(listed).toEqual(known);
    const codes = rows(readDocument(file)).flatMap(([first = ""]) => (/^\d+$/.test(first) ? [Number(first)] : []));
    const existing: readonly number[] = Object.values(exitCodes);
    expect([codes.length > 3, codes.filter((code) => !existing.includes(code))]).toEqual([true, []]);
  });

  it("docs/dossier.md lists every kind of evidence", () => {
    const section = readDocument("docs/dossier.md").split("### Evidence")[1] ?? "";
    const listed = rows(section).flatMap(([first = ""]) => codesIn(first));
    expect([...listed].sort()).toEqual(
      [...[...look, ...examine, picture, ...activeProbes].map(({ key }) => key as string), "http", "lighthouse"].sort(),
    );
  });

  it("docs/method.md speaks of every indicator", () => {
    const words = readDocument("docs/method.md");
    expect(indicatorIds.filter((id) => !words.includes(`\`${id}\``) && !words.includes(`### ${id}`))).toEqual([]);
  });
});

describe("examples", () => {
  it.each(readmes)("%s shows a list that is right, and YAML that is YAML", (file) => {
    const blocks = codeBlocks(readDocument(file)).filter(({ language }) => language === "yaml");
    const [list] = blocks.filter(({ code }) => code.includes("\nprocedures:"));
    const read = readProcedures(list?.code ?? "", { file: "procedures.yaml", env: { LOGEMENT_KEY: "clef" } });
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(blocks.flatMap(({ code }) => parseDocument(code).errors)).toEqual([]);
  });

  it("the picture of the report is light", () => {
    expect(statSync("docs/images/report.png").size).toBeLessThan(300_000);
  });
});
