import { describe, expect, it } from "vitest";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { aggregate, type Grid, gridOfPage } from "../../src/rgaa/grid.ts";
import { readAxe } from "../../src/rgaa/mapping.ts";
import { criteria } from "../../src/rgaa/referential.ts";
import { axeOf, domOf, resultOf, seenBy } from "../support/axe-results.ts";
import { visitOf } from "../support/dossiers.ts";
import { hoverOf } from "../support/hover.ts";
import { reflowOf, widthOf } from "../support/reflow.ts";

/** Ids of the criteria with a status. */
const having = (grid: Grid, status: string): string[] => Object.keys(grid).filter((id) => grid[id] === status);

const ordinary = { img: 2, svg: 1, link: 5, form: 1, field: 3, button: 2, table: 1, video: 1 };

describe("the grid of a page", () => {
  it("has all 106 criteria in order, left to a person unless a machine is certain", () => {
    const grid = gridOfPage(visitOf({ evidence: seenBy(axeOf(), ordinary) }));
    expect(Object.keys(grid).sort()).toEqual(
      criteria()
        .map(({ id }) => id)
        .sort(),
    );
    expect(having(grid, "NA")).toEqual(["2.1", "2.2"]);
    expect(having(grid, "NT")).toHaveLength(104);
  });

  it("says NC where a rule failed, and C only where one rule decides the whole criterion", () => {
    const axe = axeOf({
      violations: [resultOf("image-alt"), resultOf("region")],
      passes: ["document-title", "html-has-lang", "html-lang-valid", "link-name"],
    });
    const grid = gridOfPage(visitOf({ evidence: seenBy(axe, ordinary) }));
    expect([having(grid, "NC"), having(grid, "C")]).toEqual([["1.1"], ["8.3", "8.5"]]);
  });

  it("does not say C where another rule doubts", () => {
    const evidence = seenBy(axeOf({ passes: ["document-title", "html-has-lang"] }), ordinary);
    const [doubt] = readAxe({ violations: [], incomplete: [resultOf("html-has-lang")] });
    const grid = gridOfPage(visitOf({ evidence }), { readings: doubt ? [doubt] : [], outcomes: new Map() });
    expect([doubt?.tests, grid["8.3"], grid["8.5"]]).toEqual([["8.3.1"], "NT", "C"]);
  });

  it("does not say NC for what axe could not decide", () => {
    const grid = gridOfPage(visitOf({ evidence: seenBy(axeOf({ incomplete: [resultOf("color-contrast")] }), ordinary) }));
    expect(having(grid, "NC")).toEqual([]);
  });

  it("says NC rather than NA when a rule failed on what the counts missed", () => {
    const grid = gridOfPage(visitOf({ evidence: seenBy(axeOf({ violations: [resultOf("link-name")] })) }));
    expect([grid["6.1"], grid["6.2"]]).toEqual(["NA", "NC"]);
  });

  it("says NC for 10.11 when content goes over the edge of a narrow screen", () => {
    const reflow = observed(reflowOf({ widths: [widthOf(360), widthOf(320, 400)] }));
    expect(having(gridOfPage(visitOf({ evidence: { ...seenBy(axeOf(), ordinary), reflow } })), "NC")).toEqual(["10.11"]);
  });

  it("says NA where a rule that knows what a test is about found nothing, whatever the deciding one had no time for", () => {
    const axe = axeOf({ inapplicable: ["hover-content-reach"] });
    const cut = observed(hoverOf([], { cut: true }).hover);
    const evidence = { ...seenBy(axe, ordinary), hover: cut, listeners: observed(hoverOf().listeners) };
    expect([gridOfPage(visitOf({ evidence }))["10.13"], gridOfPage(visitOf({ evidence: { ...evidence, axe: observed(axeOf()) } }))["10.13"]]).toEqual(
      ["NA", "NT"],
    );
  });

  it("is all NT when the page did not show its own content", () => {
    const grid = gridOfPage(visitOf({ status: "maintenance", evidence: seenBy(axeOf({ passes: ["html-has-lang"] })) }));
    expect(new Set(Object.values(grid))).toEqual(new Set(["NT"]));
  });

  it("keeps what the counts say when axe failed, and nothing when the counts are missing too", () => {
    const axe = notObserved("timeout", "30 s");
    const counted = gridOfPage(visitOf({ evidence: { axe, dom: observed(domOf({ ...ordinary, table: 0 })) } }));
    expect([having(counted, "NA"), having(counted, "NC"), having(counted, "C")]).toEqual([
      ["2.1", "2.2", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8"],
      [],
      [],
    ]);
    expect(having(gridOfPage(visitOf({ evidence: { axe } })), "NT")).toHaveLength(106);
    expect(having(gridOfPage(visitOf({ evidence: { axe: observed(axeOf({ violations: [resultOf("label")] })) } })), "NC")).toEqual(["11.1"]);
  });
});

describe("the grid of a procedure", () => {
  const page = (status: "C" | "NC" | "NA" | "NT"): Grid => ({ "1.1": status });
  const together = (...statuses: Parameters<typeof page>[0][]) => aggregate(statuses.map(page))["1.1"];

  it("meets a criterion only when every page does", () => {
    expect([
      together("C", "NC", "NT", "NA"),
      together("C", "NT", "NA"),
      together("C", "NA"),
      together("NA", "NA"),
      together("C", "C"),
      together("NT"),
    ]).toEqual(["NC", "NT", "C", "NA", "C", "NT"]);
  });

  it("is untested without a page, and for a criterion that a page says nothing of", () => {
    expect(new Set(Object.values(aggregate([])))).toEqual(new Set(["NT"]));
    expect(aggregate([page("C")])["1.2"]).toBe("NT");
    expect(Object.keys(aggregate([]))).toHaveLength(106);
  });
});
