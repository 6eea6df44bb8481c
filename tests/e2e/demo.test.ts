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
import type { ContactMeans, DeclarationReading } from "../../src/domain/reading.ts";
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
  return {
    status,
    handicap: handicap.level,
    ...declared(handicap.declaration),
    auth: auth.level,
    contact: contact.level,
    kinds: countedKinds(contact.contacts ?? []),
    // What a person cannot tell either is not compared.
    nonDigital: expected.nonDigital === null ? null : contact.nonDigital,
    performance: expected.performance === null ? null : performance.level,
    mobile: mobile.level,
    jdma: jdma.level,
    rgaaFailing: (expected.rgaaFailing ?? []).filter((criterion) => pages[0]?.rgaa[criterion] === "NC"),
  };
};

const nothingDeclared = { rate: null, averageRate: null, mention: null, level: null, date: null };

const declared = (reading: Partial<DeclarationReading> = nothingDeclared): Line => {
  const { rate, averageRate, mention, level, date } = { ...nothingDeclared, ...reading };
  return { rate, averageRate, mention, state: level, date };
};

/** Kinds that count for the level, each once. */
const countedKinds = (contacts: readonly ContactMeans[]): readonly string[] =>
  [...new Set(contacts.filter(({ own, kind }) => own && kind !== "postal").map(({ kind }) => kind))].sort();

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
