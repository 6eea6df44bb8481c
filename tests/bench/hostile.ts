import { explorerLimits } from "../../src/browser/explorer-parts.ts";
import { ensureBrowser } from "../../src/browser/get.ts";
import { isJudgeable } from "../../src/domain/visit.ts";
import { every } from "../hostile/behaviours/index.ts";
import { shortLimits, surprises, tourOf } from "../hostile/tour.ts";

// `node tests/bench/hostile.ts [pattern] [field]`: the whole hostile site by one explorer, its outcomes and its time; with `field`, under the limits and with the
// gatherers and trials of real sweeps. `lost` is what these did not bring back.
const [pattern = "", field] = process.argv.slice(2);
process.env.VIGIE_BROWSER ??= (await ensureBrowser((line) => console.error(line))).path;
const behaviours = every.filter(({ name }) => new RegExp(pattern).test(name));
const begun = Date.now();
const tour = await tourOf(
  behaviours,
  field ? { limits: explorerLimits, httpMs: 20_000, atOnce: 6, whole: true } : { limits: shortLimits, httpMs: 2500, atOnce: 6 },
);
const seconds = Math.round((Date.now() - begun) / 1000);
const wrong = behaviours.flatMap((one) => surprises(one, tour).map((surprise) => `${one.name}: ${surprise}`));
/** What was not gathered on pages that are judged. */
const lost = [...tour.seen].flatMap(([name, { visit }]) =>
  visit && isJudgeable(visit)
    ? Object.entries(visit.evidence).flatMap(([key, piece]) =>
        piece.ok || piece.reason === "switched_off" ? [] : [`${name}: ${key}: ${piece.reason}, ${piece.detail}`],
      )
    : [],
);
const slowest = [...tour.seen]
  .toSorted(([, a], [, b]) => b.ms - a.ms)
  .slice(0, 25)
  .map(([name, { visit, ms }]) => `${(ms / 1000).toFixed(1)} s ${name} (${visit?.status})`);
console.log(JSON.stringify({ behaviours: behaviours.length, seconds, wrong, lost, slowest }, null, 2));
process.exitCode = wrong.length === 0 ? 0 : 1;
