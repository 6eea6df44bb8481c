import { describe, expect, it } from "vitest";
import { gradeRank, levelCell, levelMark, scoreMark, statusMark } from "../../../src/sinks/html/level.ts";

const measured = { level: "Partielle", rank: "middle", provenance: "measured", why: "" } as const;

describe("marks", () => {
  it("write a level in words beside its mark, with a gloss for English readers", () => {
    expect(levelMark(measured, "fr").markup).toBe('<span class="lv middle">Partielle</span>');
    expect(levelMark(measured, "en").markup).toBe('<span class="lv middle"><span lang="fr">Partielle</span> <small>(partial)</small></span>');
  });

  it("say the provenance of a level that was not measured", () => {
    expect(levelCell(measured, "fr").markup).toBe('<span class="lv middle">Partielle</span>');
    expect(levelCell({ ...measured, provenance: "declared" }, "fr").markup).toBe(
      '<span class="lv middle">Partielle</span> <span class="prov declared">déclaré</span>',
    );
  });

  it("never print a missing score as a figure, nor zero as missing", () => {
    expect(scoreMark({ value: null, grade: null }, "fr", "non noté").markup).toBe('<span class="score none">non noté</span>');
    expect(scoreMark({ value: 0, grade: "E" }, "fr", "non noté").markup).toBe('<span class="score"><span class="grade bottom">E</span> 0</span>');
  });

  it("show an account page as neither good nor bad, and no grade as grey", () => {
    expect(statusMark("login_wall", "fr").markup).toBe('<span class="lv grey">Compte requis</span>');
    expect([gradeRank("A"), gradeRank("C"), gradeRank("E"), gradeRank(null)]).toEqual(["goal", "middle", "bottom", "grey"]);
  });
});
