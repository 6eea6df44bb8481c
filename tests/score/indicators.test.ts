import { describe, expect, it } from "vitest";
import { type IndicatorId, indicatorIds, TO_CONFIRM } from "../../src/domain/indicator.ts";
import type { Imported } from "../../src/domain/procedure.ts";
import { same } from "../../src/domain/text.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import { indicatorsOf } from "../../src/score/indicators.ts";
import { procedureOf } from "../support/dossiers.ts";

const verdictOf = (indicator: IndicatorId, part: Partial<Verdict> = {}): Verdict => ({
  check: "some-check",
  indicator,
  title: same("title"),
  references: [],
  outcome: "passed",
  why: { fr: "parce que", en: "because" },
  ...part,
});
const importing = (imported: Omit<Imported, "source">) =>
  indicatorsOf(procedureOf({ imported: { source: "édition 2025-10", ...imported } }), [], "fr");

describe("a measured row", () => {
  it("takes level, reason and details from the verdict that states the level, and shows what was declared beside it", () => {
    const procedure = procedureOf({ declared: { auth: "Non" } });
    const details = { evidence: [], proconnect: false };
    const verdicts = [verdictOf("auth", { outcome: "untested", why: same("no level here") }), verdictOf("auth", { level: "FranceConnect", details })];
    expect(indicatorsOf(procedure, verdicts, "en").auth).toEqual({
      level: "FranceConnect",
      rank: "goal",
      provenance: "measured",
      why: "because",
      declared: "Non",
      evidence: [],
      proconnect: false,
    });
  });

  it("is to confirm when its verdict says so", () => {
    expect(indicatorsOf(procedureOf(), [verdictOf("contact", { outcome: "cantTell", level: TO_CONFIRM })], "fr").contact).toEqual({
      level: TO_CONFIRM,
      rank: "grey",
      provenance: "to-confirm",
      why: "parce que",
    });
  });

  it("is to confirm when it was not tested, with the reason of the check over the whole procedure", () => {
    const verdicts = [
      verdictOf("handicap", { outcome: "untested", why: same("of a page"), page: "start" }),
      verdictOf("handicap", { outcome: "untested", why: same("of the procedure") }),
    ];
    expect(indicatorsOf(procedureOf(), verdicts, "fr").handicap).toEqual({
      level: TO_CONFIRM,
      rank: "grey",
      provenance: "to-confirm",
      why: "of the procedure",
    });
    expect(indicatorsOf(procedureOf(), verdicts.slice(0, 1), "fr").handicap.why).toBe("of a page");
    expect(indicatorsOf(procedureOf(), [], "fr").handicap.why).toBe("Aucun contrôle n'a pu en juger.");
  });

  it("takes a monitor's time for the response time, and for nothing else", () => {
    const rows = indicatorsOf(procedureOf({ imported: { source: "updown", response_ms: 300 } }), [], "fr");
    expect([rows.performance.level, rows.performance.provenance]).toEqual(["Optimal", "imported"]);
    expect([rows.mobile.level, rows.mobile.provenance]).toEqual([TO_CONFIRM, "to-confirm"]);
  });

  it("keeps official grey words as measured", () => {
    expect(indicatorsOf(procedureOf(), [verdictOf("auth", { level: "Non applicable" })], "fr").auth).toMatchObject({
      level: "Non applicable",
      rank: "grey",
      provenance: "measured",
    });
  });

  it.each([
    [{ handicap: "Partielle", rgaa_rate: 0.764 }, "Partielle (76,4 %)"],
    [{ handicap: "Non conforme", rgaa_rate: 0 }, "Non conforme (0 %)"],
    [{ handicap: "Non conforme", rgaa_rate: "Non" }, "Non conforme"],
    [{ handicap: "À venir" }, "À venir"],
    [{ rgaa_rate: 0.5 }, undefined],
  ])("shows the declared accessibility with its rate: %j", (declared, expected) => {
    expect(indicatorsOf(procedureOf({ declared }), [], "fr").handicap.declared).toBe(expected);
  });
});

describe("a declared row", () => {
  it("repeats what a person states, with what was seen beside it", () => {
    const verdicts = [verdictOf("online", { outcome: "cantTell", details: { seen: "account" } })];
    expect(indicatorsOf(procedureOf({ declared: { online: "Oui" } }), verdicts, "fr").online).toEqual({
      level: "Oui",
      rank: "goal",
      provenance: "declared",
      why: "Déclaré dans la liste des démarches.",
      value: "Oui",
      seen: "account",
    });
  });

  it.each([
    [0, "Optimal", "goal"],
    [3, "Partiel", "middle"],
    [5, "Faible", "bottom"],
    ["Non applicable", "Non applicable", "grey"],
  ])("gives %j items asked again the level %s", (dlnuf, level, rank) => {
    expect(indicatorsOf(procedureOf({ declared: { dlnuf } }), [], "fr").dlnuf).toMatchObject({ level, rank, provenance: "declared", value: dlnuf });
  });

  it("is to confirm when nobody declared it", () => {
    expect(indicatorsOf(procedureOf(), [], "en").dlnuf).toEqual({
      level: TO_CONFIRM,
      rank: "grey",
      provenance: "to-confirm",
      why: 'Vigie cannot decide this alone: answer in worklist.csv, then "vigie confirm".',
    });
  });
});

describe("an imported row", () => {
  it("stands in for a response time that could not be measured, and says so; below 400 is Optimal, below 800 Partiel", () => {
    const level = (response_ms: number | string) => {
      const { performance } = importing({ response_ms });
      return [performance.level, performance.provenance, performance.source];
    };
    expect(level(399.9)).toEqual(["Optimal", "imported", "édition 2025-10"]);
    expect(level(400)).toEqual(["Partiel", "imported", "édition 2025-10"]);
    expect(level(800)).toEqual(["Faible", "imported", "édition 2025-10"]);
    expect(level("À venir")).toEqual(["À venir", "imported", "édition 2025-10"]);
  });

  it("gives the level of the figure, the figure and its source", () => {
    expect(importing({ uptime: 0.99763 }).uptime).toEqual({
      level: "Partiel",
      rank: "middle",
      provenance: "imported",
      why: "Repris de : édition 2025-10.",
      value: 0.99763,
      source: "édition 2025-10",
    });
  });

  it("takes zero for a figure", () => {
    expect(importing({ uptime: 0, satisfaction: 0 })).toMatchObject({
      uptime: { level: "Faible", provenance: "imported", value: 0 },
      satisfaction: { level: "Faible", provenance: "imported", value: 0 },
    });
  });

  it.each(["À venir", "–", "Non applicable", "Nombre d'avis insuffisant"])("keeps « %s » exactly, grey", (words) => {
    expect(importing({ satisfaction: words }).satisfaction).toMatchObject({ level: words, rank: "grey", provenance: "imported", value: words });
  });

  it("prints figures without an official scale, grey", () => {
    expect(importing({ usage: 0.77767086721708401, help_used: 1 })).toMatchObject({
      usage: { level: "77,8 %", rank: "grey", provenance: "imported", value: 0.77767086721708401 },
      help_used: { level: "100 %", rank: "grey" },
    });
  });

  it("is to confirm when it was not imported, even from a source that has other figures", () => {
    const missing = {
      level: TO_CONFIRM,
      rank: "grey",
      provenance: "to-confirm",
      why: "Les usagers le disent, pas les pages : reprenez les chiffres de « Je donne mon avis » (vigie import).",
    };
    expect(importing({ uptime: 1 }).simplicity).toEqual(missing);
    expect(indicatorsOf(procedureOf(), [], "fr").simplicity).toEqual(missing);
  });
});

it("has every row of the observatory, in its order", () => {
  expect(Object.keys(indicatorsOf(procedureOf(), [], "fr"))).toEqual(indicatorIds);
});

describe("what a person confirmed", () => {
  const said = (value: number | string, against?: string) => ({ value, by: "Accueil", on: "2026-10-01", ...(against ? { against } : {}) });
  const confirmed = { by: "Accueil", on: "2026-10-01" };

  it("fills what nobody could tell, with who and when, and the reason why it was open", () => {
    const procedure = procedureOf({ confirmed: { auth: said("FranceConnect"), dlnuf: said(0), usage: said("À venir") } });
    const { auth, dlnuf, usage } = indicatorsOf(procedure, [], "fr");
    expect(auth).toEqual({
      level: "FranceConnect",
      rank: "goal",
      provenance: "declared",
      value: "FranceConnect",
      why: "Confirmé par Accueil le 01/10/2026. Sans cela : Aucun contrôle n'a pu en juger.",
      confirmed: { level: "FranceConnect", ...confirmed },
    });
    expect([dlnuf.level, dlnuf.value, usage.level, usage.rank]).toEqual(["Optimal", 0, "À venir", "grey"]);
  });

  it("leaves a measure that agrees a measure", () => {
    const verdicts = [verdictOf("auth", { level: "Non" })];
    expect(indicatorsOf(procedureOf({ confirmed: { auth: said("Non") } }), verdicts, "fr").auth).toEqual({
      ...indicatorsOf(procedureOf(), verdicts, "fr").auth,
      confirmed: { level: "Non", ...confirmed },
    });
  });

  it("stands against what is found, and both are shown; what was known then is no news", () => {
    const verdicts = [verdictOf("auth", { level: "Non" })];
    const row = (against?: string) => indicatorsOf(procedureOf({ confirmed: { auth: said("FranceConnect", against) } }), verdicts, "en").auth;
    expect(row()).toMatchObject({
      level: "FranceConnect",
      provenance: "declared",
      why: "Confirmed by Accueil on 01/10/2026. Without it: because",
      confirmed: { level: "FranceConnect", ...confirmed, found: "Non" },
    });
    expect([row().confirmed?.known, row("Non").confirmed?.known, row("FranceConnect +").confirmed?.known]).toEqual([undefined, true, undefined]);
  });

  it("takes the place of a figure, and of its source", () => {
    const procedure = procedureOf({ imported: { source: "moniteur", uptime: 0.2 }, confirmed: { uptime: said(0.9995) } });
    const { uptime } = indicatorsOf(procedure, [], "fr");
    expect([uptime.level, uptime.value, uptime.source, uptime.confirmed?.found]).toEqual(["Optimal", 0.9995, undefined, "Faible"]);
  });
});
