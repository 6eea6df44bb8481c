import { expect, it } from "vitest";
import { isOverEdge } from "../../src/lib/edge.ts";

it("misses nothing of what ends within a hair of the edge", () => {
  expect([isOverEdge(320, 320), isOverEdge(328, 320), isOverEdge(329, 320), isOverEdge(980, 320)]).toEqual([false, false, true, true]);
});
