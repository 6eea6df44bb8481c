import type { Page, Route } from "playwright";

/** A request that a page tried to send; it never left. */
export type HeldRequest = {
  readonly method: string;
  /** Without query and fragment. */
  readonly url: string;
  /** The main frame would have gone there. */
  readonly leaves: boolean;
};

/** A page that asks without end is refused from then on. */
const MOST_WAITING = 1000;

/** What waits for an answer that never comes, by page. */
const waiting = new WeakMap<Page, Route[]>();

/**
 * Holds back whatever the page tries to send from now on, for good: frames and workers too, and what open sockets would send. Documents are refused, so that
 * the page stays as it is; the rest is never answered, as an error would change the page. Returns what was held until the moment of asking.
 */
export async function holdEverything(page: Page): Promise<() => readonly HeldRequest[]> {
  const held: HeldRequest[] = [];
  const routes = waiting.get(page) ?? [];
  waiting.set(page, routes);
  await page.route("**/*", async (route) => {
    const request = route.request();
    const isDocument = request.isNavigationRequest();
    held.push({ method: request.method(), url: request.url().split(/[?#]/)[0] ?? "", leaves: isDocument && request.frame() === page.mainFrame() });
    if (isDocument || request.resourceType() === "ping" || routes.length >= MOST_WAITING) await route.abort("aborted");
    else routes.push(route);
  });
  await Promise.all(page.frames().map((frame) => frame.evaluate(muteSockets).catch(() => undefined)));
  return () => held;
}

/** Refuses what still waits, before the page is closed: requests that outlive their page (`keepalive`) would leave then. To be called once its scripts are off. */
export async function dropHeld(page: Page): Promise<void> {
  await Promise.all((waiting.get(page) ?? []).map((route) => route.abort("aborted").catch(() => undefined)));
}

/** Runs in the page's own world: a socket that is open does not ask anybody before it sends. */
function muteSockets(): void {
  const silent = (): void => undefined;
  WebSocket.prototype.send = silent;
  if ("RTCDataChannel" in globalThis) RTCDataChannel.prototype.send = silent;
}
