import type { Page, Response } from "playwright";
import type { Gathered } from "../domain/evidence.ts";
import { valueIn } from "../domain/observation.ts";
import type { Visit } from "../domain/visit.ts";
import { isJudgeable } from "../domain/visit.ts";
import type { Gatherer, Probe } from "../gather/gatherer.ts";
import { withDeadline } from "../lib/deadline.ts";
import { hostOf } from "../lib/sites.ts";
import { decideNavigationError } from "../reading/navigation-error.ts";
import { type Answer, type Decision, decideOutcome, pageBounds } from "../reading/outcome.ts";
import type { Target } from "../reading/path.ts";
import { gatherAll, type Subject } from "./gathering.ts";
import { guardPage } from "./guards.ts";
import type { Gate } from "./politeness.ts";
import type { Reader } from "./session.ts";
import { settle, trackRequests } from "./settle.ts";

/** Limits of one page, in ms. */
export const pageLimits = { navigation: 30_000, load: 10_000, whole: 150_000, close: 5000 };

/** What a page visit needs from the procedure's visit. */
export type PageSetting = {
  readonly openPage: () => Promise<Page>;
  readonly gate: Gate;
  /** Cheap looks, on which the outcome is decided. */
  readonly look: readonly Gatherer[];
  /** Costly ones, for pages that showed their own content. */
  readonly examine: readonly Gatherer[];
  /** Also for pages that did not: the proof of what stopped us. */
  readonly picture: Gatherer;
  readonly save: Probe["save"];
};

/** Visits one page: navigate, let it settle, gather, decide its outcome. Total: trouble becomes the visit's status. */
export async function visitPage(target: Target, setting: PageSetting): Promise<Visit> {
  const startedAt = new Date();
  const seen = await setting.gate(hostOf(target.url), () => look(target, setting)).catch((error: unknown) => lost(error));
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
    startedAt: startedAt.toISOString(),
    ms: Date.now() - startedAt.getTime(),
    evidence: seen.evidence,
  };
}

type Seen = { readonly finalUrl: string | null; readonly httpStatus: number | null; readonly decision: Decision; readonly evidence: Gathered };

const lost = (error: unknown): Seen => ({
  finalUrl: null,
  httpStatus: null,
  decision: decideNavigationError(error instanceof Error ? error.message : String(error)),
  evidence: {},
});

async function look(target: Target, setting: PageSetting): Promise<Seen> {
  const page = await setting.openPage();
  try {
    return await withDeadline(lookAt(page, target, setting), pageLimits.whole);
  } finally {
    // A hung renderer must not hold us: closing has a limit of its own.
    await withDeadline(page.close(), pageLimits.close).catch(() => undefined);
  }
}

async function lookAt(page: Page, target: Target, setting: PageSetting): Promise<Seen> {
  const guarded = await guardPage(page);
  const requests = trackRequests(page);
  const main = trackMainResponse(page);
  const fault = await page.goto(target.url, { waitUntil: "commit", timeout: pageLimits.navigation }).then(
    () => null,
    (error: unknown) => lost(error),
  );
  if (fault) return { ...fault, ...postedAway(guarded().posts) };
  const head = headOf(main.last());
  const reader = isReadable(head) ? await readerOf(page, requests.pending) : null;
  requests.stop();
  // The page may have gone on by script: what counts is where it came to rest.
  const answer: Arrived = { ...headOf(main.last()), requestedUrl: target.url, role: target.role, finalUrl: page.url() };
  return reader
    ? examinePage({ page, role: target.role, reader, save: setting.save }, answer, setting)
    : { ...answer, decision: decideOutcome({ ...answer, ...nothingSeen }), evidence: {} };
}

type Arrived = Omit<Answer, "dom" | "forms" | "connect">;

const nothingSeen = { dom: null, forms: null, connect: null };

/** Cheap looks first: they decide the outcome, and whether the costly ones are worth their time. */
async function examinePage(subject: Subject, answer: Arrived, setting: PageSetting): Promise<Seen> {
  const seen = await gatherAll(setting.look, subject);
  const decision = decideOutcome({ ...answer, dom: valueIn(seen.dom), forms: valueIn(seen.forms), connect: valueIn(seen.franceConnect) });
  const deep = isJudgeable(decision) ? [...setting.examine, setting.picture] : [setting.picture];
  return { ...answer, decision, evidence: { ...seen, ...(await gatherAll(deep, subject)) } };
}

async function readerOf(page: Page, pending: (staleMs: number) => number): Promise<Reader> {
  await page.waitForLoadState("load", { timeout: pageLimits.load }).catch(() => undefined);
  return (await settle(page, pending)).reader;
}

type Head = Pick<Answer, "httpStatus" | "contentType" | "announcedBytes">;

const headOf = (response: Response | null): Head => {
  const { "content-type": type = "", "content-length": length = "" } = response?.headers() ?? {};
  return {
    httpStatus: response?.status() ?? null,
    contentType: type.split(";")[0]?.trim().toLowerCase() ?? "",
    announcedBytes: /^\d+$/.test(length) ? Number(length) : null,
  };
};

const isReadable = ({ contentType, announcedBytes }: Head): boolean =>
  (contentType === "" || /html|xml/.test(contentType)) && (announcedBytes ?? 0) <= pageBounds.bytes;

/** The page tried to post a form by itself and was stopped: that is what is to be reported. */
const postedAway = (posts: readonly string[]): Partial<Seen> =>
  posts[0] === undefined
    ? {}
    : {
        decision: {
          status: "unstable",
          why: {
            fr: "La page envoie d'elle-même un formulaire au chargement ; Vigie l'a arrêtée.",
            en: "The page posts a form by itself at load; Vigie stopped it.",
          },
          quote: posts[0],
        },
      };

/** Remembers the last answer to a navigation of the main frame: pages redirect themselves by script. */
function trackMainResponse(page: Page): { readonly last: () => Response | null } {
  let last: Response | null = null;
  page.on("response", (response) => {
    const redirect = response.status() >= 300 && response.status() < 400;
    if (!redirect && response.request().isNavigationRequest() && response.frame() === page.mainFrame()) last = response;
  });
  return { last: () => last };
}
