import { ensureBrowser } from "../../src/browser/get.ts";
import { killAgainAndAgain, leaveAlone, type Moment } from "../support/killing.ts";
import { serveSweepSite } from "../support/sweep-site.ts";

// `node tests/bench/kills.ts [kills] [seed]`: a real sweep of 40 procedures killed (SIGKILL) at random points and resumed each time; figures as JSON.
const kills = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? Date.now() % 1e6);
await ensureBrowser((line) => console.error(line));
const count = 40;
const procedures = Array.from({ length: count }, (_, place) => ({
  id: `p${place + 1}`,
  // Every fifth shares the page of the one before; every tenth fails, and is looked at twice.
  path: place % 10 === 9 ? `/panne-${place}` : `/demarche-${place % 5 === 4 ? place - 1 : place}`,
}));
const failing = procedures.filter(({ path }) => path.startsWith("/panne"));
const site = await serveSweepSite(
  procedures,
  Object.fromEntries(failing.map(({ path }) => [path, (_request, response) => void response.writeHead(500).end("<h1>Erreur 500</h1>")])),
);
try {
  const options = ["--concurrency", "4", "--probes", "all"];
  const undisturbed = await leaveAlone(site, options);
  const aftermath = await killAgainAndAgain(site, undisturbed, momentsOf(kills, seed), options);
  console.log(JSON.stringify({ seed, procedures: count, loads: undisturbed.loads, ...aftermath }, null, 2));
  const { lost, forgotten, twice, identical, left } = aftermath;
  process.exitCode = identical && left === 0 && [lost, forgotten, twice].every(({ length }) => length === 0) ? 0 : 1;
} finally {
  await site.close();
}

/** One in four within the first three seconds (start, lock, reading what is there); the others as the work goes on. */
function momentsOf(many: number, first: number): readonly Moment[] {
  let state = first;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  // A procedure is asked for three to four times by the plain client and the browser.
  const share = (2 * 4 * count) / many;
  return Array.from({ length: many }, () =>
    random() < 0.25 ? { requests: 0, ms: random() * 3000 } : { requests: 1 + Math.floor(random() * share), ms: random() * 800 },
  );
}
