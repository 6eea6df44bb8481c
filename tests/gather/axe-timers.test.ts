import type { CDPSession } from "playwright";
import { expect, it } from "vitest";
import { withTimers } from "../../src/gather/axe-timers.ts";

it("leaves it to others to tell that a frame is gone", async () => {
  const asked: string[] = [];
  const gone = {
    send: async (method: string) => {
      asked.push(method);
      throw new Error("Cannot find context with specified id");
    },
  } as unknown as CDPSession;
  await expect(withTimers(gone, { executionContextId: 1 })).resolves.toBeUndefined();
  expect(asked).not.toEqual([]);
});
