import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoProcedures } from "../../src/demo/procedures.ts";
import { officialColumns } from "../../src/domain/official.ts";
import type { Report, ReportProcedure } from "../../src/domain/report.ts";
import { type DemoExpectation, demoExpectations, expectedDate } from "./demo-expected.ts";

const run = promisify(execFile);
const bin = "bin/vigie.js";

/** A line of the table: the same shape from what was planted and from what the command line wrote. */
type Line = Readonly<Record<string, unknown>>;

const planted = (expected: DemoExpectation, today: Date): Line => ({
  status: expected.status,
  handicap: expected.handicap.level,
  rate: expected.handicap.rate,
  averageRate: expected.handicap.averageRate ?? null,
  mention: expected.handicap.mention,
  state: expected.handicap.state,
  date: expectedDate(expected.handicap, today),
  auth: expected.auth,
  contact: expected.contact.level,
  kinds: expected.contact.kinds === null ? [] : [...expected.contact.kinds].sort(),
  nonDigital: expected.nonDigital,
  performance: expected.performance,
  mobile: expected.mobile,
  jdma: expected.jdma,
  rgaaFailing: expected.rgaaFailing ?? [],
});

const written = ({ status, indicators, pages }: ReportProcedure, expected: DemoExpectation): Line => {
  const { handicap, auth, contact, performance, mobile, jdma } = indicators;
  const start = pages[0]?.rgaa ?? {};
  const own = (contact.contacts ?? []).filter((means) => means.own && means.kind !== "postal");
  return {
    status,
    handicap: handicap.level,
    rate: handicap.declaration?.rate ?? null,
    averageRate: handicap.declaration?.averageRate ?? null,
    mention: handicap.declaration?.mention ?? null,
    state: handicap.declaration?.level ?? null,
    date: handicap.declaration?.date ?? null,
    auth: auth.level,
    contact: contact.level,
    kinds: [...new Set(own.map(({ kind }) => kind))].sort(),
    nonDigital: expected.nonDigital === null ? null : (contact.nonDigital ?? null),
    performance: expected.performance === null ? null : performance.level,
    mobile: mobile.level,
    jdma: jdma.level,
    rgaaFailing: (expected.rgaaFailing ?? []).filter((criterion) => start[criterion] === "NC"),
  };
};

describe("the demo town, audited by the command line", () => {
  const today = new Date();
  let out: string;
  let folder: string;
  let report: Report;
  const read = (path: string): Promise<string> => readFile(join(folder, path), "utf8");

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "vigie-demo-"));
    const { stdout } = await run(process.execPath, [bin, "demo", "--json", "--out", out], { timeout: 280_000 });
    folder = (JSON.parse(stdout) as { folder: string }).folder;
    report = JSON.parse(await read("report.json")) as Report;
  }, 300_000);
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("has a row for every procedure of the town", () => {
    expect(report.procedures.map(({ id }) => id)).toEqual(demoProcedures("").map(({ id }) => id));
    expect(Object.keys(demoExpectations)).toEqual(report.procedures.map(({ id }) => id));
  });

  it.each(Object.entries(demoExpectations))("%s is as planted", (id, expected) => {
    const procedure = report.procedures.find((one) => one.id === id);
    expect(procedure && written(procedure, expected)).toEqual(planted(expected, today));
  });

  it("backs every positive statement with the page's words and a place", () => {
    const bare = report.procedures.flatMap(({ id, indicators: { auth, contact } }) => {
      const sources = [...(auth.evidence ?? []), ...(contact.contacts ?? []).filter(({ own }) => own)];
      return sources.filter(({ quote, selector }) => quote === "" || selector === "").map((source) => ({ id, source }));
    });
    expect(bare).toEqual([]);
  });

  it("writes the official columns first, and a report that fits its schema", async () => {
    const [header, ...rows] = parse(await read("procedures.csv"), { bom: true }) as string[][];
    expect(header?.slice(0, officialColumns.length)).toEqual([...officialColumns]);
    expect(rows).toHaveLength(report.procedures.length);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(await readFile("docs/schemas/report.schema.json", "utf8")) as object,
    );
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(await read("index.html")).toContain("Clairvigne");
    expect((await read("findings.csv")).split("\r\n").length).toBeGreaterThan(10);
  });

  it("is judged again without a browser, byte for byte", async () => {
    const files = ["report.json", "procedures.csv", "findings.csv", "index.html", "procedures/9001.html"];
    const before = await Promise.all(files.map(read));
    await run(process.execPath, [bin, "judge", folder], { env: { ...process.env, VIGIE_BROWSER: "/nowhere" } });
    expect(await Promise.all(files.map(read))).toEqual(before);
  });
});
