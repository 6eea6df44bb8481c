import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DeadlineError, withDeadline } from "../../src/lib/deadline.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("gives what the work gives, or what it throws, and leaves no timer behind", async () => {
  expect(await withDeadline(Promise.resolve(1), 60_000)).toBe(1);
  await expect(withDeadline(Promise.reject(new Error("no")), 60_000)).rejects.toThrow("no");
  expect(vi.getTimerCount()).toBe(0);
});

it("says that the limit was reached", async () => {
  const late = withDeadline(new Promise(() => undefined), 50).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(50);
  expect(await late).toEqual(new DeadlineError(50));
});
