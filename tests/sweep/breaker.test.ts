import { describe, expect, it } from "vitest";
import type { VisitStatus } from "../../src/domain/visit.ts";
import { type Health, healthAfter, isLeftAlone, notTried, onTrial, unknownHealth } from "../../src/sweep/breaker.ts";

const health = (statuses: readonly VisitStatus[], from: Health = unknownHealth): Health => statuses.reduce(healthAfter, from);

describe("the health of a host", () => {
  it.each([
    [[], false],
    [["timeout", "timeout"], false],
    [["timeout", "dns_error", "connection_error"], true],
    [["timeout", "timeout", "ok", "timeout"], false],
    [["timeout", "timeout", "server_error", "timeout", "timeout"], false],
    [["blocked", "blocked", "blocked", "blocked"], false],
  ] as const)("after %j: left alone %s", (statuses, alone) => {
    expect(isLeftAlone(health(statuses))).toBe(alone);
  });

  it("on trial bears one failure, and any answer ends the trial", () => {
    const trial = onTrial(health(["timeout", "timeout", "timeout"]));
    expect(isLeftAlone(trial)).toBe(false);
    expect(isLeftAlone(health(["timeout"], trial))).toBe(true);
    expect(health(["not_found"], trial)).toEqual(unknownHealth);
  });

  it("is told with how often it failed", () => {
    expect(notTried("a.fr", health(["timeout", "timeout", "timeout", "timeout"])).en).toBe(
      "Not tried: a.fr did not answer within the limit, 4 times in a row, the last time at the end of the sweep.",
    );
  });
});
