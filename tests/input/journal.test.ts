import { expect, it } from "vitest";
import { visitedIn } from "../../src/input/journal.ts";

const line = (event: string, more: object): string => JSON.stringify({ at: "2026-11-02T08:00:00.000Z", event, ...more });

it("tells who was visited, whatever happened before and wherever it breaks off", () => {
  const journal = [
    line("finished", { id: "a", status: "ok" }),
    line("started", { id: "b" }),
    line("failed", { id: "c", status: "scanner_error" }),
    line("finished", { id: "d", status: "ok" }),
    line("forgotten", { ids: ["a", "d"] }),
    line("started", { id: "a" }),
    line("finished", { id: "d", status: "ok" }),
    '{"at":"2026-11-02T08:00:00.000Z","event":"fini',
    "null",
  ].join("\n");
  expect([...visitedIn(journal)].sort()).toEqual(["c", "d"]);
  expect(visitedIn("").size).toBe(0);
});
