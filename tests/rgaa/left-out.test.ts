import axeCore from "axe-core";
import { describe, expect, it } from "vitest";
import type { Gathered } from "../../src/domain/evidence.ts";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { engineRules, rulesLeftOut } from "../../src/rgaa/left-out.ts";
import { readProcedure } from "../../src/rgaa/procedure-reading.ts";
import { rulesWithoutMeaning } from "../../src/rules/axe-unused.ts";
import { ourRules } from "../../src/rules/catalogue.ts";
import { domOf } from "../support/axe-results.ts";
import { visitOf } from "../support/dossiers.ts";
import { reflowOf } from "../support/reflow.ts";

const leftOut = (evidence: Gathered, part: Parameters<typeof visitOf>[0] = {}): readonly string[] => {
  const visit = visitOf({ ...part, evidence: { dom: observed(domOf()), ...evidence } });
  return rulesLeftOut(visit, readProcedure([visit]));
};

describe("rules that say nothing of a page", () => {
  it("are those of a gatherer that was switched off, broke down or was never asked", () => {
    const zoom = (piece: Gathered["reflow"]): boolean => leftOut(piece ? { reflow: piece } : {}).includes("narrow-reflow");
    expect([zoom(observed(reflowOf())), zoom(notObserved("switched_off", "")), zoom(notObserved("timeout", "15 s")), zoom(undefined)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it("include axe's own where axe does not tell of them", () => {
    const axe = (inapplicable: readonly string[]) => observed({ version: "4.14.1", violations: [], incomplete: [], passes: [], inapplicable });
    expect([leftOut({ axe: axe(["image-alt"]) }).includes("image-alt"), leftOut({ axe: axe([]) }).includes("image-alt")]).toEqual([false, true]);
  });

  it("are not named for a page that showed nothing: its status says it", () => {
    expect(leftOut({}, { status: "blocked" })).toEqual([]);
  });
});

it("the engine has our rules, and those of axe that run and mean something in the RGAA", () => {
  // Off in axe itself: experimental, superseded, or of a level that the RGAA does not ask for.
  const off = new Set(axeCore.getRules(["experimental", "deprecated", "wcag2aaa"]).map(({ ruleId }) => ruleId));
  const own = axeCore.getRules().map(({ ruleId }) => ruleId);
  // `frame-tested` says of axe itself that it could not look into a frame.
  const idle = new Set<string>([...rulesWithoutMeaning, "frame-tested"]);
  const wanted = [...own.filter((id) => !off.has(id) && !idle.has(id)), ...ourRules.map(({ id }) => id)];
  expect(engineRules).toEqual([...new Set(wanted)].sort());
});
