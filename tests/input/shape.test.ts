import { describe, expect, it } from "vitest";
import { indicators, levelledIds } from "../../src/domain/indicator.ts";
import { ID, keysOf, OFFICIAL_WORDS, proceduresFile } from "../../src/input/shape.ts";

describe("ID", () => {
  it.each(["1656", "a", "-", "_", "a.b", "a..b", "COM10", "CONTACT", "x".repeat(64)])("takes %s", (id) => {
    expect(ID.test(id)).toBe(true);
  });
  it.each(["", ".", ".a", "a.", "a b", "é", "a/b", "CON", "con.json", "nUl", "com0", "LPT9.a", "a\n", "x".repeat(65)])("does not take %j", (id) => {
    expect(ID.test(id)).toBe(false);
  });
});

describe("OFFICIAL_WORDS", () => {
  it.each(["À venir", "–", "Non applicable", "Nombre d'avis insuffisant", "Démarche proactive", "Non"])("takes %s", (words) => {
    expect(OFFICIAL_WORDS.test(words)).toBe(true);
  });
  it.each(["", "  ", "0,96", "96 %", "1e3", "12 avis"])("does not take %j", (words) => {
    expect(OFFICIAL_WORDS.test(words)).toBe(false);
  });
});

describe("the shape of the file", () => {
  it("has the keys that the documentation names", () => {
    expect(keysOf).toEqual({
      "": ["defaults", "procedures"],
      defaults: ["max_pages"],
      procedures: [
        ..."id name administration ministry perimeter url audience volume volume_online france_connect".split(" "),
        ..."declaration_url jdma_id pages max_pages declared imported budget".split(" "),
      ],
      pages: ["role", "url"],
      declared: ["online", "handicap", "rgaa_rate", "declaration_date", "auth", "dlnuf"],
      imported: "source date sources satisfaction simplicity help_used help_reachable help_efficient usage uptime response_ms".split(" "),
      budget: ["score", ...levelledIds, "new_findings"],
    });
  });

  it.each(levelledIds)("takes the official levels of %s as a budget, and no other", (id) => {
    const accepted = (level: string): boolean => proceduresFile.safeParse({ procedures: [{ id: "a", name: "b", budget: { [id]: level } }] }).success;
    expect(Object.keys(indicators[id].levels).filter((level) => !accepted(level))).toEqual([]);
    expect(accepted("Excellent")).toBe(false);
  });
});
