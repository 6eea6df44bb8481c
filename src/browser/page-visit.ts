import type { CDPSession, Page } from "playwright";
import type { Gathered } from "../domain/evidence.ts";
import { notObserved } from "../domain/observation.ts";
import type { Visit } from "../domain/visit.ts";
import { isJudgeable } from "../domain/visit.ts";
import { dropHeld } from "../gather/hold.ts";
import { answerOf, mainFrameOf, worldOf } from "../gather/tab-session.ts";
import { withDeadline } from "../lib/deadline.ts";
import { hostOf } from "../lib/sites.ts";
import type { Decision } from "../reading/outcome.ts";
import type { Target } from "../reading/path.ts";
import { reach } from "./approach.ts";
import { type Conclusion, createConclusion } from "./conclusion.ts";
import { withReason } from "./gateway-fault.ts";
import { askedOn, createBasket } from "./gathering.ts";
import { type Guard, type Guarded, guardPage } from "./guards.ts";
import { pageLimits } from "./limits.ts";
import { faultOf } from "./page-fault.ts";
import { decidedLate } from "./page-outcome.ts";
import type { PageSetting, Sight } from "./sight.ts";
import { stopWords } from "./stop-words.ts";
import { emptyTab } from "./tabs.ts";
import { watchPage } from "./watch.ts";

/** Visits one page: navigate, let it settle, gather, decide its outcome. Total: trouble becomes the visit's status. */
export async function visitPage(target: Target, setting: PageSetting): Promise<Visit> {
  const startedAt = new Date();
  const seen = await setting.gate(hostOf(target.url), () => look(target, setting)).catch((error: unknown) => unseen(faultOf(error)));
  return {
    role: target.role,
    requestedUrl: target.url,
    finalUrl: seen.finalUrl,
    status: seen.decision.status,
    why: seen.decision.why,
    ...(seen.decision.quote ? { quote: seen.decision.quote } : {}),
    httpStatus: seen.httpStatus,
    clicks: target.clicks,
    from: target.from,
    ...(seen.calm ? {} : { calm: false as const }),
    startedAt: startedAt.toISOString(),
    ms: Date.now() - startedAt.getTime(),
    evidence: seen.evidence,
  };
}

type Seen = {
  readonly finalUrl: string | null;
  readonly httpStatus: number | null;
  readonly decision: Decision;
  readonly calm: boolean;
  readonly evidence: Gathered;
};

const unseen = (decision: Decision): Seen => ({ finalUrl: null, httpStatus: null, decision, calm: true, evidence: {} });

async function look(target: Target, setting: PageSetting): Promise<Seen> {
  const limits = setting.limits ?? pageLimits;
  const page = await setting.openPage();
  const cdp = await withDeadline(page.context().newCDPSession(page), limits.open).catch(async (error: unknown) => {
    // What cannot be watched is not left open.
    await withDeadline(page.close(), limits.close).catch(() => setting.onStuck?.());
    throw error;
  });
  const conclusion = createConclusion();
  let fit = false;
  let guard: Guard | null = null;
  try {
    const watch = await watchPage(page, cdp, limits, conclusion.isTrial);
    guard = await guardPage(page, cdp, { allowPrivate: setting.allowPrivate ?? true, isTrial: conclusion.isTrial });
    const guarded = guard.stopped;
    const seen = await lookAt({ page, cdp, target, setting, limits, watch, guarded, basket: createBasket(), conclusion });
    fit = isFit(seen, conclusion, guarded());
    return seen;
  } finally {
    // A hung renderer must not hold us: closing kills it, within a limit of its own.
    await withDeadline(leave({ page, cdp, guard, ...(fit ? { keep: setting.keepPage } : {}) }), limits.close).catch(() => setting.onStuck?.());
  }
}

/** Another page may be shown in the same tab: this one did nothing out of the ordinary, and nothing was tried on it. */
const isFit = ({ decision, calm }: Seen, conclusion: Conclusion, { downloads, posts, windows }: Guarded): boolean =>
  decision.status === "ok" && calm && !conclusion.isTrial() && downloads + posts.length + windows.length === 0;

/** Characters of an address that are kept: scripts write into it what no server would take. */
const LONGEST_ADDRESS = 10_000;

/** A page that does not hear that it is to be silent is waited for no longer than this. */
const SILENCE_MS = 1000;

/** A tab that is not empty after this is closed. */
const EMPTYING_MS = 2000;

type Leaving = { readonly page: Page; readonly cdp: CDPSession; readonly guard: Guard | null; readonly keep?: PageSetting["keepPage"] };

/** Leaves a page, whose tab is kept where that is wanted and possible, else closed; what it would send on its way out (beacons) stays here. */
async function leave({ page, cdp, guard, keep }: Leaving): Promise<void> {
  // A hung page does not hear it: closing kills it.
  const isSilent = await withDeadline(silence(cdp, guard), SILENCE_MS).then(
    () => true,
    () => false,
  );
  await dropHeld(page);
  if (keep && isSilent && (await emptyTab(page, cdp, EMPTYING_MS))) keep(page);
  else await page.close();
}

/**
 * Without scripts no handler runs when a page is closed; when another takes its place they do, unless the document was opened anew, which erases them.
 * What it sent a moment ago is still on its way to its guard, who leaves with the tab. @throws when the document cannot be opened (XML).
 */
async function silence(cdp: CDPSession, guard: Guard | null): Promise<void> {
  await cdp.send("Emulation.setScriptExecutionDisabled", { value: true });
  await guard?.shut();
  const mainFrame = await mainFrameOf(cdp);
  const contextId = await worldOf(cdp, mainFrame);
  answerOf(await cdp.send("Runtime.evaluate", { expression: "document.open()", contextId }));
  await guard?.shut();
}

/** The look ends by itself, or by the page's limits: what was gathered until then is kept and judged. */
async function lookAt(sight: Sight): Promise<Seen> {
  const { watch, limits, guarded, conclusion } = sight;
  const work = reach(sight).then(
    (decision) => ({ decision, final: false }),
    (error: unknown) => ({ decision: watch.failed() ?? faultOf(error), final: false }),
  );
  const end = await withDeadline(Promise.race([watch.stopped, work]), limits.whole).catch(() => ({ decision: stopWords.late, final: false }));
  const stopped = guarded();
  const decision = stopped.leaving ?? (end.final ? end.decision : (conclusion.given() ?? decidedLate(sight, end.decision)));
  return concluded(sight, withStops(withReason(decision, watch.asked(), sight.setting.gateway), stopped));
}

/** Forms that a page posts by itself, in its frames too, are told; what browsers send for it (beacons) is not. */
function withStops(decision: Decision, { posts, leaving }: Guarded): Decision {
  const [first] = posts;
  if (leaving || first === undefined) return decision;
  const others = posts.length > 1 ? ` (${posts.length})` : "";
  const { fr, en } = decision.why;
  const why = {
    fr: `${fr} Vigie a arrêté un formulaire que la page envoyait d'elle-même : ${first}${others}.`,
    en: `${en} Vigie stopped a form that the page posted by itself: ${first}${others}.`,
  };
  return { ...decision, why };
}

function concluded({ page, watch, target, setting, basket, conclusion }: Sight, decision: Decision): Seen {
  if (isJudgeable(decision)) {
    for (const { key } of askedOn([...setting.look, ...setting.examine, setting.picture, ...setting.probes], target.role))
      basket.put(key, notObserved("timeout", "la visite de la page s'est arrêtée avant"));
  }
  // Where a script led to nothing, the answer is the one of the page that did.
  const head = watch.head() ?? (watch.failed() ? watch.answered() : null);
  return {
    finalUrl: /^https?:/.test(page.url()) ? page.url().slice(0, LONGEST_ADDRESS) : null,
    httpStatus: head?.httpStatus ?? null,
    decision,
    calm: conclusion.calm(),
    evidence: basket.content(),
  };
}
