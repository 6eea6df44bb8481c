import type { CDPSession, Page } from "playwright";
import { expect, it } from "vitest";
import type { Probe } from "../../src/gather/gatherer.ts";
import { defineTrial } from "../../src/gather/trial.ts";

/** A page that answers or not, with one session that knows whether it was closed. */
function probeWith(read: () => Promise<never>) {
  const done: string[] = [];
  const cdp = {
    on: () => cdp,
    send: async () => ({ targetInfo: { targetId: "page" } }),
    detach: async () => void done.push("detached"),
  };
  const page = { context: () => ({ newCDPSession: async () => cdp as unknown as CDPSession }), viewportSize: () => null } as unknown as Page;
  return { done, probe: { page, read } as unknown as Probe };
}

it("leaves no session behind, whether the trial works, fails, or cannot begin", async () => {
  const answers = probeWith(async () => null as never);
  await defineTrial("hover", 1000, async () => ({}) as never).gather(answers.probe);
  await expect(defineTrial("hover", 1000, () => Promise.reject(new Error("lost"))).gather(answers.probe)).rejects.toThrow("lost");
  const hung = probeWith(() => Promise.reject(new Error("hung")));
  await expect(defineTrial("hover", 1000, async () => ({}) as never).gather(hung.probe)).rejects.toThrow("hung");
  expect([answers.done, hung.done]).toEqual([["detached", "detached"], ["detached"]]);
});
