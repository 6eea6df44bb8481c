import { readFileSync, writeFileSync } from "node:fs";
import { hasCorpus, noCorpus } from "../support/corpus.ts";
import { documentFile, type Statement, statementFile, tableOf, withTable } from "./document.ts";
import { measureCorpus, measureTown, missesOf } from "./measure.ts";
import { writeRgaaDocument } from "./rgaa.ts";

// `npm run accuracy`: measures, then writes docs/accuracy.json and the tables of docs/accuracy.md and docs/rgaa.md; 2 when nothing can be measured.
process.exitCode = await run();

async function run(): Promise<number> {
  if (!hasCorpus) {
    console.error(`Accuracy cannot be measured: ${noCorpus}. docs/accuracy.md stays as it is.`);
    return 2;
  }
  try {
    const document = readFileSync(documentFile, "utf8");
    const corpus = await measureCorpus();
    const town = await measureTown();
    const statement: Statement = {
      corpus: { count: corpus.count, figures: corpus.figures },
      town: { count: town.count, figures: town.figures },
    };
    const table = tableOf(statement);
    const written = withTable(document, table);
    writeFileSync(statementFile, `${JSON.stringify(statement, null, 2)}\n`);
    writeFileSync(documentFile, written);
    console.log(table);
    for (const part of await writeRgaaDocument()) console.log(part);
    for (const { calibration } of [corpus, town]) for (const miss of missesOf(calibration)) console.log(miss);
    return 0;
  } catch (error) {
    console.error(`Accuracy could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}
