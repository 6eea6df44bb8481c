import type { Browser } from "playwright";
import { pageLimits } from "../../src/browser/limits.ts";
import { openReader } from "../../src/browser/session.ts";
import { settle, trackRequests } from "../../src/browser/settle.ts";
import type { EvidenceKey, Gathered } from "../../src/domain/evidence.ts";
import { notObserved, observed } from "../../src/domain/observation.ts";
import type { Gatherer } from "../../src/gather/gatherer.ts";
import { examine, look, probes } from "../../src/gather/index.ts";
import { withDeadline } from "../../src/lib/deadline.ts";
import { factKeys, readPage } from "../../src/rgaa/page-reading.ts";
import { openTestContext } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";
import type { ActCase } from "./act-cases.ts";

/** What was said of a case. `cited`: some finding with outcome failed names the ACT rule of the case; `rules` are the names of ours or axe's that did. */
export type ActAnswer = { readonly one: ActCase; readonly cited: boolean; readonly rules: readonly string[]; readonly missing: readonly string[] };

/** Only what rules read. */
const askedWith = (trials: readonly Gatherer[]): readonly Gatherer[] =>
  [...look, ...examine, ...trials].filter(({ key }) => key === "axe" || factKeys.includes(key));

/** Looks at each case in a fresh context, `slots` at a time, and says which of them are called failed under their ACT rule. */
export async function measureAct(
  browser: Browser,
  base: string,
  cases: readonly ActCase[],
  trials = probes,
  slots = 2,
): Promise<readonly ActAnswer[]> {
  const answers: ActAnswer[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      answers.push(answerOf(one, await gather(browser, `${base}${one.path}`, askedWith(trials))));
  };
  await Promise.all(Array.from({ length: slots }, work));
  return answers.toSorted((a, b) => cases.indexOf(a.one) - cases.indexOf(b.one));
}

function answerOf(one: ActCase, evidence: Gathered): ActAnswer {
  const citing = readPage(evidence).readings.filter(({ outcome, references }) => outcome === "failed" && references.includes(`ACT ${one.ruleId}`));
  const missing = Object.entries(evidence).flatMap(([key, piece]) => (piece?.ok === false ? [`${key}: ${piece.detail}`] : []));
  return { one, cited: citing.length > 0, rules: citing.map(({ rule }) => rule), missing };
}

async function gather(browser: Browser, url: string, gatherers: readonly Gatherer[]): Promise<Gathered> {
  const context = await openTestContext(browser);
  try {
    const page = await context.newPage();
    const requests = trackRequests(page);
    await page.goto(url, { waitUntil: "load", timeout: 20_000 });
    await settle(page, requests.pending, pageLimits.settle);
    const gathered: Partial<Record<EvidenceKey, unknown>> = {};
    for (const gatherer of gatherers) {
      const probe = probeOf({ page, read: await openReader(page) });
      gathered[gatherer.key] = await withDeadline(gatherer.gather(probe), gatherer.limitMs).then(observed, (error: unknown) =>
        notObserved("crashed", String(error)),
      );
    }
    return gathered as Gathered;
  } finally {
    await context.close();
  }
}
