import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { hasCorpus, noCorpus } from "../support/corpus.ts";
import { documentFile, type Statement, statementFile, tableOf, withTable } from "./document.ts";
import { fallen } from "./figures.ts";
import { measureCorpus, missesOf } from "./measure.ts";

const statement = JSON.parse(readFileSync(statementFile, "utf8")) as Statement;

it("docs/accuracy.md is the table of docs/accuracy.json", () => {
  const document = readFileSync(documentFile, "utf8");
  expect(document, "run npm run accuracy").toBe(withTable(document, tableOf(statement)));
});

it("the demo town is stated as its own test finds it: all as planted", () => {
  const { figures } = statement.town;
  expect(Object.keys(figures).length).toBeGreaterThan(10);
  expect(Object.entries(figures).filter(([, { right, total, left }]) => right !== total || left > 0)).toEqual([]);
});

it.skipIf(!hasCorpus)(hasCorpus ? "no figure is lower than stated" : `skipped: ${noCorpus}`, { timeout: 300_000 }, async () => {
  const { count, figures, calibration } = await measureCorpus();
  expect(count).toBe(statement.corpus.count);
  const advice = `repair the reading; when a label was corrected: npm run accuracy\n${missesOf(calibration).join("\n")}`;
  expect(fallen(figures, statement.corpus.figures), advice).toEqual([]);
});

it("npm run accuracy says that it cannot measure without the labelled pages, and touches nothing", async () => {
  // Two levels down: nothing that stands beside the temporary folder is taken for the shared one.
  const top = mkdtempSync(join(tmpdir(), "vigie-accuracy-"));
  const folder = join(top, "checkout");
  mkdirSync(folder);
  const end = await new Promise<{ code: unknown; err: string }>((done) => {
    execFile(process.execPath, [resolve("tests/accuracy/run.ts")], { cwd: folder }, (error, _out, err) => done({ code: error?.code, err }));
  });
  const left = readdirSync(folder);
  rmSync(top, { recursive: true });
  expect([end.code, left]).toEqual([2, []]);
  expect(end.err).toContain("Accuracy cannot be measured: the labelled corpus (../shared/corpus/pages) is not beside this checkout.");
});
