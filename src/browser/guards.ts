import type { BrowserContext, CDPSession, Page } from "playwright";
import { isPrivateHost, leadsToPrivate, privatePatterns } from "../gather/private-address.ts";
import { mainFrameOf } from "../gather/tab-session.ts";
import { hostOf } from "../lib/sites.ts";
import type { Decision } from "../reading/outcome.ts";
import { stopWords } from "./stop-words.ts";

/** What a page tried to do that we did not let it do. */
export type Guarded = {
  /** The main frame was about to leave for good: a form posted by itself, a private machine. Null when it stayed. */
  readonly leaving: Decision | null;
  readonly downloads: number;
  /** Forms that posted themselves and were stopped, in frames too: "POST https://…". */
  readonly posts: readonly string[];
  /** Addresses of the windows that the page tried to open. */
  readonly windows: readonly string[];
};

/** A guarded page. */
export type Guard = {
  /** What was stopped until now. */
  readonly stopped: () => Guarded;
  /**
   * Lets nothing out any more, and resolves once all that was asked until now is refused: what is not answered when a page is closed goes out after all.
   * Rejects when the page is gone.
   */
  readonly shut: () => Promise<void>;
};

/** Closes the windows that pages open by themselves: ours have no opener. The browser refuses them; this is the second lock. */
export function guardContext(context: BrowserContext): void {
  context.on("page", async (page) => {
    const opener = await page.opener().catch(() => null);
    if (opener) await page.close().catch(() => undefined);
  });
}

export type GuardPolicy = {
  /** May private machines be reached? Only by pages that are private themselves. */
  readonly allowPrivate: boolean;
  /** The page is put to the test: what is stopped then was not its own doing, and is not told. */
  readonly isTrial?: () => boolean;
};

/**
 * Makes a page harmless: dialogs are dismissed, downloads cancelled; documents asked for by another method than GET or HEAD
 * (forms that post themselves), beacons and reports are stopped; public pages do not reach private machines. What the page
 * fetches for its own rendering goes through: only documents, beacons and private addresses are intercepted, so that nothing else slows down.
 */
export async function guardPage(page: Page, cdp: CDPSession, { allowPrivate, isTrial = () => false }: GuardPolicy): Promise<Guard> {
  const answers = new Set<Promise<unknown>>();
  const posts: string[] = [];
  const windows: string[] = [];
  const state = { leaving: null as Decision | null, downloads: 0, shut: false };
  page.on("dialog", (dialog) => {
    dialog.dismiss().catch(() => undefined);
  });
  page.on("download", (download) => {
    state.downloads += 1;
    download.cancel().catch(() => undefined);
  });
  cdp.on("Page.windowOpen", ({ url }) => {
    if (windows.length < 20) windows.push(withoutQuery(url));
  });
  const mainFrame = await mainFrameOf(cdp);
  // "Aborted" leaves the page where it is; any other reason would put an error page in its place.
  const refuse = async (requestId: string): Promise<void> => void (await cdp.send("Fetch.failRequest", { requestId, errorReason: "Aborted" }));
  const tell = (refusal: Refusal, { request, frameId }: Paused): void => {
    if (!isRead(request)) posts.push(refusal.quote);
    if (frameId === mainFrame) state.leaving ??= refusal;
  };
  const answer = async (paused: Paused): Promise<void> => {
    const { requestId, request, resourceType } = paused;
    const refusal = await refusalOf(request, resourceType, allowPrivate);
    if (refusal && resourceType === "Document" && !state.shut && !isTrial()) tell(refusal, paused);
    if (refusal || state.shut) await refuse(requestId);
    else await cdp.send("Fetch.continueRequest", { requestId });
  };
  cdp.on("Fetch.requestPaused", (paused) => {
    // The page may be gone by now: nothing is left to answer.
    const given = answer(paused)
      .catch(() => undefined)
      .finally(() => answers.delete(given));
    answers.add(given);
  });
  await cdp.send("Fetch.enable", { patterns: [...sideEffects, ...(allowPrivate ? [] : privatePatterns.map((urlPattern) => ({ urlPattern })))] });
  return {
    stopped: () => ({ leaving: state.leaving, downloads: state.downloads, posts, windows }),
    shut: async () => {
      state.shut = true;
      // Its answer comes after what the browser told before.
      await cdp.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
      await Promise.all(answers);
    },
  };
}

const sideEffects = (["Document", "Ping", "CSPViolationReport"] as const).map((resourceType) => ({ resourceType, requestStage: "Request" as const }));

type Asked = { readonly method: string; readonly url: string; readonly postData?: string };

type Refusal = Decision & { readonly quote: string };

type Paused = { readonly requestId: string; readonly request: Asked; readonly resourceType: string; readonly frameId: string };

const isRead = ({ method }: Asked): boolean => method === "GET" || method === "HEAD";

/** Names are resolved for documents only: the browser's own checks of local networks stand behind for the rest. */
async function refusalOf(request: Asked, resourceType: string, allowPrivate: boolean): Promise<Refusal | null> {
  const quote = `${request.method} ${withoutQuery(request.url)}`;
  if (!isRead(request) && sideEffects.some((one) => one.resourceType === resourceType)) {
    return { ...(/(^|&)SAMLRequest=/.test(request.postData ?? "") ? stopWords.signIn : stopWords.posted), quote };
  }
  if (allowPrivate) return null;
  const host = hostOf(request.url);
  return (resourceType === "Document" ? await leadsToPrivate(host) : isPrivateHost(host)) ? { ...stopWords.private, quote } : null;
}

const withoutQuery = (url: string): string => url.split(/[?#]/)[0] ?? url;
