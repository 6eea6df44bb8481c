import { describe, expect, it } from "vitest";
import { readImport } from "../../../src/input/import/file.ts";
import { readJdmaJson } from "../../../src/input/import/jdma.ts";
import { bytesOf, figures } from "./support.ts";

const data = { satisfaction: 8.7894, comprehension: 8.8432, contact: 5, contact_reachability: 0.7197, contact_satisfaction: 7.2782, autonomy: 8.456 };
const metadata = {
  ...{ satisfaction_count: 6125, comprehension_count: 5984, contact_count: 345 },
  ...{ contactReachability_count: 346, contactSatisfaction_count: 248, autonomy_count: 5978 },
};
const values = { satisfaction: 8.7894, simplicity: 8.8432, help_used: 0.8456, help_reachable: 0.7197, help_efficient: 7.2782 };

describe("readJdmaJson", () => {
  it.each([
    ["a list", [{ product_id: 115, data, metadata }]],
    ["answers as the API wraps them", [{ product_id: "115", result: { data: { json: { data, metadata } } } }]],
    ["one answer", { product_id: 115, data, metadata }],
    ["answers by product", { "115": { data, metadata } }],
  ])("reads %s on the observatory's scales: autonomy is a fraction", (_, answer) => {
    expect(figures(readJdmaJson(JSON.stringify(answer), "f"))).toEqual({ rows: [["115", null, values]], remarks: [], rejected: [] });
  });

  it("needs 100 answers to each question: zero is a value then, and never stands for none", () => {
    const read = (value: number | null, count: number | null) =>
      figures(readJdmaJson(JSON.stringify([{ product_id: 1, data: { satisfaction: value }, metadata: { satisfaction_count: count } }]), "f"));
    expect([read(0, 100), read(7, 99), read(0, 0)].map(({ rows }) => rows?.[0]?.[2])).toEqual([
      { satisfaction: 0 },
      { satisfaction: "Nombre d'avis insuffisant" },
      { satisfaction: "Nombre d'avis insuffisant" },
    ]);
    expect(read(null, 0)).toEqual({
      rows: [],
      remarks: [],
      rejected: ['f:1:2 [0]: aucune statistique pour "1" : rien à reprendre ; rien n\'est à faire, ou demandez-les à Je donne mon avis'],
    });
  });

  it("leaves aside, and tells, what cannot be", () => {
    const answer = [{ product_id: 1, data: { satisfaction: 11, comprehension: 8 }, metadata: { satisfaction_count: 200 } }];
    expect(figures(readJdmaJson(JSON.stringify(answer), "f"))).toEqual({
      rows: [],
      rejected: [],
      remarks: [
        'f:1:2 satisfaction: "11" n\'est pas un nombre de 0 à 10 : laissé de côté ; corrigez la valeur et recommencez',
        'f:1:2 comprehension: "8" sans son nombre d\'avis : laissé de côté ; ajoutez comprehension_count',
      ],
    });
  });

  it.each(["", "[", "12", '"a"'])("refuses %j", (text) => {
    expect(figures(readJdmaJson(text, "f")).problems).toHaveLength(1);
  });
});

describe("a table of statistics", () => {
  it("reads a row per product, and keeps official words: À venir is not zero", async () => {
    const table = [
      "id,url,last_update,satisfaction,satisfaction_count,autonomy,autonomy_count,state",
      "1656,https://a.fr/?a=1&b=2,2026-08-22,9.0024,8000,8.7128,8196,",
      "1657,,2026-08-22,À venir,,0,100,",
      "1658,,2026-08-22,,,,,missing",
    ].join("\n");
    expect(figures(await readImport(bytesOf(table), "f"))).toEqual({
      rows: [
        ["1656", "2026-08-22", { satisfaction: 9.0024, help_used: 0.87128 }],
        ["1657", "2026-08-22", { satisfaction: "À venir", help_used: 0 }],
      ],
      remarks: [],
      rejected: ['f:4:1 id: aucune statistique pour "1658" : rien à reprendre ; rien n\'est à faire, ou demandez-les à Je donne mon avis'],
    });
  });
});
