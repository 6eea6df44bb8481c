import { ensureBrowser } from "../../src/browser/get.ts";
import { launchBrowser } from "../../src/browser/session.ts";
import { absenceTable, applicablePages, measureAbsence } from "./na-measure.ts";

// `node tests/accuracy/na.ts [rule…]`: what the engine says of criteria on pages where they certainly apply; names the wrong verdicts.
await run(process.argv.slice(2));

async function run(rules: readonly string[]): Promise<void> {
  const browser = await launchBrowser(await ensureBrowser((line) => console.error(line)));
  try {
    const pages = (await applicablePages()).filter(({ rule }) => rules.length === 0 || rules.includes(rule));
    const count = await measureAbsence(browser, pages);
    console.log(absenceTable(count));
    for (const name of count.wronglyAbsent) console.log(`NA ${name}`);
    for (const name of count.wronglyMet) console.log(`C  ${name}`);
  } finally {
    await browser.close();
  }
}
