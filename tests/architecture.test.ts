import { globSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Who may import whom: the one table of the house (docs/decisions/0001). `rooms` are folders of src, or single files;
 * `packages` are npm names or `node:`. `types` may be imported with `import type` only.
 */
const house: Record<string, { rooms: string[]; packages: string[]; types?: string[] }> = {
  domain: { rooms: [], packages: [] },
  lib: { rooms: [], packages: [] },
  rules: { rooms: ["domain", "lib", "reading"], packages: [] },
  rgaa: { rooms: ["domain", "lib", "rules"], packages: [] },
  reading: { rooms: ["domain", "lib"], packages: ["libphonenumber-js", "tldts"] },
  checks: { rooms: ["domain", "lib", "reading", "rgaa"], packages: [] },
  score: { rooms: ["domain", "lib"], packages: [] },
  history: { rooms: ["domain", "lib"], packages: [] },
  calibration: { rooms: ["domain", "lib"], packages: [] },
  sinks: { rooms: ["domain", "lib", "rgaa"], packages: ["csv-stringify", "d3-shape", "fflate", "yazl"] },
  input: { rooms: ["domain", "lib", "reading"], packages: ["yaml", "zod", "fastest-levenshtein", "csv-parse", "read-excel-file", "htmlparser2"] },
  gather: {
    rooms: ["domain", "lib", "browser/in-page", "reading/site.ts", "rules"],
    packages: ["@axe-core/playwright", "axe-core", "eld", "htmlparser2", "lighthouse", "robots-parser", "unpdf", "node:"],
    types: ["playwright"],
  },
  browser: { rooms: ["domain", "lib", "gather", "reading", "sweep/ports.ts", "store/process.ts"], packages: ["playwright", "tldts", "node:"] },
  store: { rooms: ["domain", "lib", "sweep/ports.ts"], packages: ["node:"] },
  sweep: { rooms: ["domain", "lib", "reading", "checks", "score", "rgaa"], packages: [] },
  demo: { rooms: ["domain", "lib"], packages: ["node:"] },
  cli: { rooms: ["domain", "lib", "input", "sweep", "sinks", "history", "calibration", "checks"], packages: ["commander", "node:"] },
};

type Import = { file: string; room: string; target: string; typeOnly: boolean };

const importsOf = (file: string): Import[] => {
  const room = file.split("/")[1] ?? "";
  const source = readFileSync(file, "utf8");
  const statements = [...source.matchAll(/^(import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gms)];
  return statements.map((match) => ({ file, room, target: match[3] ?? match[4] ?? match[5] ?? "", typeOnly: Boolean(match[2]) }));
};

const allowed = ({ file, room, target, typeOnly }: Import): boolean => {
  const rule = house[room];
  if (!rule) return false;
  if (!target.startsWith(".")) {
    const inList = (names: string[]) => names.some((name) => target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`));
    return inList(rule.packages) || (typeOnly && inList(rule.types ?? []));
  }
  const path = posix.relative("src", posix.join(dirname(file), target));
  return path.startsWith(`${room}/`) || rule.rooms.some((name) => path === name || path.startsWith(`${name}/`));
};

describe("the house's import rules", () => {
  const files = globSync("src/**/*.ts")
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.split("/").length > 2);

  it("covers every room", () => {
    expect(new Set(files.map((file) => file.split("/")[1]))).toEqual(
      new Set(Object.keys(house).filter((room) => files.some((file) => file.startsWith(`src/${room}/`)))),
    );
  });

  it("lets no room import what its row does not list", () => {
    const trespasses = files
      .flatMap(importsOf)
      .filter((one) => !allowed(one))
      .map((one) => `${one.file} imports ${one.target}`);
    expect(trespasses).toEqual([]);
  });

  it("sees imports at all", () => {
    expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length);
  });

  it("keeps main out of reach: only bin imports it", () => {
    expect(files.flatMap(importsOf).filter((one) => /(^|\/)main\.ts$/.test(one.target))).toEqual([]);
  });
});
