import { readFileSync, writeFileSync } from "node:fs";
import { launchTestBrowser } from "../support/browser.ts";
import { actCases, hasActCases, serveActCases } from "./act-cases.ts";
import { measureAct } from "./act-measure.ts";
import { actTable, countsOf } from "./act-table.ts";
import { withTable } from "./document.ts";
import { absenceTable, applicablePages, measureAbsence } from "./na-measure.ts";
import { coverageTable, measureCoverage } from "./rgaa-coverage.ts";

const documentFile = "docs/rgaa.md";

/** Measures the RGAA engine and writes docs/rgaa.md; the W3C's cases only where they stand beside the checkout. Returns the tables. */
export async function writeRgaaDocument(): Promise<readonly string[]> {
  const coverage = coverageTable(await measureCoverage());
  const absence = absenceTable(await measureAllAbsence());
  const act = hasActCases ? [actTable(countsOf(await measureAllAct()))] : [];
  const document = withTable(withTable(readFileSync(documentFile, "utf8"), coverage, "coverage"), absence, "absence");
  writeFileSync(documentFile, act[0] ? withTable(document, act[0], "ACT cases") : document);
  return [coverage, absence, ...act];
}

async function measureAllAbsence(): ReturnType<typeof measureAbsence> {
  const browser = await launchTestBrowser();
  try {
    return await measureAbsence(browser, await applicablePages());
  } finally {
    await browser.close();
  }
}

async function measureAllAct(): ReturnType<typeof measureAct> {
  const server = await serveActCases();
  const browser = await launchTestBrowser();
  try {
    return await measureAct(browser, server.base, actCases());
  } finally {
    await browser.close();
    await server.close();
  }
}
