import type { CDPSession, Page } from "playwright";
import { mainFrameOf } from "../gather/tab-session.ts";
import { decideNavigationError } from "../reading/navigation-error.ts";
import { type Decision, tooLarge } from "../reading/outcome.ts";
import { type Arrival, arrivals, type Head } from "./arrivals.ts";
import type { PageLimits } from "./limits.ts";
import { stopWords } from "./stop-words.ts";

/** Why a page is not looked at any further. `final` stands whatever was seen before. */
type Stop = { readonly decision: Decision; readonly final: boolean };

/** What is known of a page from outside, even when it does not answer. */
export type Watch = {
  /** What the server said of the document that is shown; null while there is none. */
  readonly head: () => Head | null;
  /** What the server said last to a navigation, even when nothing of it is shown. */
  readonly answered: () => Head | null;
  /** Address of the document that was asked for last. */
  readonly asked: () => string;
  /** How the document that is shown came: `broken` off, `whole`, or not yet all there; bytes are as they travelled. */
  readonly arrival: () => Arrival;
  /** The browser's own error page stands in the place of the page: its error. */
  readonly failed: () => Decision | null;
  /** Resolves once a document of the main frame broke off on its way; never rejects. */
  readonly brokenOff: Promise<void>;
  /** Resolves when a limit is reached or the page crashes; never rejects. */
  readonly stopped: Promise<Stop>;
};

/** Watches a page through CDP, from before its navigation. What it does while it is put to the test (`isTrial`) is not held against it. */
export async function watchPage(page: Page, cdp: CDPSession, limits: PageLimits, isTrial: () => boolean = () => false): Promise<Watch> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<Stop>();
  const { promise: brokenOff, resolve: breakOff } = Promise.withResolvers<void>();
  const mainFrame = await mainFrameOf(cdp);
  const documents = arrivals(cdp, mainFrame);
  const total = { bytes: 0, dialogs: 0 };
  page.on("crash", () => stop({ decision: decideNavigationError("Page crashed"), final: false }));
  page.on("dialog", () => {
    total.dialogs += 1;
    if (total.dialogs > limits.dialogs && !isTrial()) stop({ decision: stopWords.dialogs, final: true });
  });
  cdp.on("Network.dataReceived", ({ dataLength }) => {
    const before = total.bytes;
    total.bytes += dataLength;
    if (documents.current().decodedBytes > limits.documentBytes) stop({ decision: { status: "too_large", why: tooLarge }, final: true });
    if (before <= limits.pageBytes && total.bytes > limits.pageBytes) loadNothingMore(cdp);
  });
  cdp.on("Network.requestWillBeSent", () => {
    if (documents.count() > limits.navigations && !isTrial()) stop({ decision: stopWords.reloads, final: true });
  });
  // Registered after `arrivals`, which hears the same events first.
  for (const event of ["Network.loadingFailed", "Page.frameNavigated"] as const) {
    cdp.on(event, () => {
      if (documents.current().state === "broken") breakOff();
    });
  }
  watchHeap(page, cdp, limits, () => stop({ decision: stopWords.heavy, final: true }));
  await cdp.send("Network.enable");
  await cdp.send("Page.enable");
  return {
    head: () => documents.current().head,
    answered: documents.answered,
    asked: documents.asked,
    arrival: () => documents.current(),
    failed: () => {
      const error = documents.error();
      return error === null ? null : decideNavigationError(error);
    },
    brokenOff,
    stopped,
  };
}

/** Between two looks at what scripts hold, ms. A page that is too busy to say is found hung by others. */
const heapRounds = 500;

function watchHeap(page: Page, cdp: CDPSession, { heapBytes }: PageLimits, stop: () => void): void {
  const look = async (): Promise<void> => {
    // A page that is gone holds nothing.
    const usage = await cdp.send("Runtime.getHeapUsage").catch(() => null);
    if (usage === null) return;
    if (usage.usedSize + usage.backingStorageSize > heapBytes) stop();
    timer = setTimeout(look, heapRounds).unref();
  };
  let timer = setTimeout(look, heapRounds).unref();
  page.once("close", () => clearTimeout(timer));
}

/** What is there stays; what is on its way is dropped. The page may be gone by now. */
function loadNothingMore(cdp: CDPSession): void {
  const offline = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  cdp.send("Network.emulateNetworkConditions", offline).catch(() => undefined);
}
