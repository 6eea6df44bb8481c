import { ensureBrowser } from "../../src/browser/get.ts";
import { launchBrowser } from "../../src/browser/session.ts";
import { activeProbes, probes } from "../../src/gather/index.ts";
import { actCases, hasActCases, noActCases, serveActCases } from "./act-cases.ts";
import { measureAct } from "./act-measure.ts";
import { linesOf } from "./act-table.ts";

// `node tests/accuracy/act.ts [--active] [ruleId…]`: the W3C's ACT cases, rule by rule, with the cases that are missed or wrongly accused.
process.exitCode = await run(
  process.argv.slice(2).filter((one) => one !== "--active"),
  process.argv.includes("--active"),
);

async function run(rules: readonly string[], active: boolean): Promise<number> {
  if (!hasActCases) {
    console.error(`The ACT cases cannot be measured: ${noActCases}.`);
    return 2;
  }
  const cases = actCases().filter(({ ruleId }) => rules.length === 0 || rules.includes(ruleId));
  const server = await serveActCases();
  const browser = await launchBrowser(await ensureBrowser((line) => console.error(line)));
  try {
    for (const line of linesOf(await measureAct(browser, server.base, cases, active ? activeProbes : probes))) console.log(line);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}
