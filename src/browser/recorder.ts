import type { CDPSession } from "playwright";
import { type ProtocolEvent, traceCategories } from "../gather/lighthouse-audit.ts";

/** What a page does from now on, as Lighthouse's gatherers would keep it. */
export type Recorder = {
  /** Events until now. */
  readonly events: readonly ProtocolEvent[];
  /** Stops the trace and gives all of it. */
  readonly stop: () => Promise<readonly object[]>;
};

/** Starts keeping protocol events and a trace. A browser makes one trace at a time, and it covers all its pages: nothing else may run in it. */
export async function startRecorder(cdp: CDPSession): Promise<Recorder> {
  const events: ProtocolEvent[] = [];
  const trace: object[] = [];
  const keep = (event: ProtocolEvent): void => {
    if (/^(Page|Network|Runtime)\./.test(event.method)) events.push(event);
  };
  cdp.on("event", ({ method, params = {} }) => keep({ method, params, targetType: "page" }));
  cdp.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) trace.push(event);
  });
  await Promise.all([cdp.send("Page.enable"), cdp.send("Network.enable"), cdp.send("Page.setLifecycleEventsEnabled", { enabled: true })]);
  await attributeRequests(cdp);
  await followChildren(cdp, keep);
  await cdp.send("Tracing.start", { categories: traceCategories.join(","), options: "sampling-frequency=10000" });
  return {
    events,
    stop: async () => {
      const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
      await cdp.send("Tracing.end");
      await complete;
      return trace;
    },
  };
}

/** With the stacks of asynchronous calls, each request names the script that caused it: the simulation rests on that. A page's `debugger` stops nothing. */
async function attributeRequests(cdp: CDPSession): Promise<void> {
  const enable = async (): Promise<void> => {
    await cdp.send("Debugger.enable");
    await cdp.send("Debugger.setSkipAllPauses", { skip: true });
    await cdp.send("Debugger.setAsyncCallStackDepth", { maxDepth: 8 });
  };
  cdp.on("Debugger.paused", () => void cdp.send("Debugger.resume").catch(() => undefined));
  // The browser forgets it with each document.
  cdp.on("Page.frameNavigated", ({ frame }) => {
    if (!frame.parentId) enable().catch(() => undefined);
  });
  await enable();
}

/**
 * Frames of other sites and workers live in processes of their own. Playwright hands out no session for them early enough to see their first
 * requests; the protocol's nested form (`flatten: false`) does.
 */
async function followChildren(cdp: CDPSession, keep: (event: ProtocolEvent) => void): Promise<void> {
  const types = new Map<string, string>();
  let sent = 0;
  const tell = (sessionId: string, method: string): void => {
    sent += 1;
    cdp.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: sent, method, params: {} }) }).catch(() => undefined);
  };
  cdp.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    types.set(sessionId, targetInfo.type);
    tell(sessionId, "Network.enable");
    tell(sessionId, "Runtime.runIfWaitingForDebugger");
  });
  cdp.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message) as { readonly method?: string; readonly params?: object };
    const targetType = types.get(sessionId);
    if (method && params && targetType) keep({ method, params, targetType, sessionId });
  });
  await cdp.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
