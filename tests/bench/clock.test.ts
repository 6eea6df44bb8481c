import { expect, it } from "vitest";
import { virtualClock, virtualCpu } from "./clock.ts";

it("lets time pass only when nothing else is left to do", async () => {
  const clock = virtualClock();
  const seen: number[] = [];
  const after = async (seconds: number): Promise<void> => {
    await clock.sleep(seconds);
    seen.push(clock.now());
  };
  await clock.run(Promise.all([after(3600), after(2), after(5)]));
  expect(seen).toEqual([2, 5, 3600]);
});

it("shares the cores out", async () => {
  const clock = virtualClock();
  const compute = virtualCpu(clock, 2);
  await clock.run(Promise.all([compute(3), compute(3), compute(3), compute(3)]));
  expect(clock.now()).toBe(6);
});

it("says so when nothing is left that could wake the work", async () => {
  await expect(virtualClock().run(new Promise(() => undefined))).rejects.toThrow("not on its clock");
});
