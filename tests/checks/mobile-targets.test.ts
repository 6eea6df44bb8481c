import { describe, expect, it } from "vitest";
import check from "../../src/checks/mobile-targets.ts";
import type { ReflowEvidence } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import { dossierOf, judged, visitOf } from "../support/dossiers.ts";
import { reflowOf, widthOf } from "../support/reflow.ts";

const judge = (reflow: ReflowEvidence) => judged(check, dossierOf([visitOf({ evidence: { reflow: observed(reflow) } })]))[0];

describe("size of what is touched", () => {
  it("passes when no target is small and crowded", () => {
    expect(judge(reflowOf())?.outcome).toBe("passed");
  });

  it("asks for a look at the first one and says how many there are", () => {
    const narrow = { ...widthOf(360), smallTargets: [{ selector: "#a", width: 16, height: 18 }], smallTargetCount: 4 };
    const verdict = judge(reflowOf({ widths: [narrow, widthOf(320)] }));
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.map(({ outcome, selector, count }) => [outcome, selector, count])]).toEqual([
      "cantTell",
      undefined,
      [["cantTell", "#a", 4]],
    ]);
  });

  it("does not apply when nothing was measured", () => {
    expect(judge(reflowOf({ widths: [] }))?.outcome).toBe("inapplicable");
  });
});
