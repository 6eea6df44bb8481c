import { describe, expect, it } from "vitest";
import type { Imported } from "../../../src/domain/procedure.ts";
import type { FigureRow } from "../../../src/input/import/found.ts";
import { merged } from "../../../src/input/import/merge.ts";
import { formatProblem } from "../../../src/input/problem.ts";
import { readProcedures } from "../../../src/input/procedures-file.ts";

const list = (...lines: readonly string[]) => {
  const read = readProcedures(
    ["procedures:", ...lines.map((line, index) => `  - { id: "${index + 1}", name: n${line ? `, ${line}` : ""} }`)].join("\n"),
    {
      file: "f",
      env: {},
    },
  );
  return read.ok ? read.procedures : [];
};
const row = (part: Partial<FigureRow>): FigureRow => ({
  ...{ place: { line: 2, column: 1, path: "id" }, ids: [], url: null, date: "2026-08-22", byAddress: false, figures: { satisfaction: 0 } },
  ...part,
});
const options = { file: "s.csv", source: "JDMA", today: "2026-11-02", keep: false };
const imported = (before: string, part: Partial<FigureRow> = {}, keep = false): Imported | undefined =>
  merged(list(before), [row({ ids: ["1"], ...part })], { ...options, keep }).updates.get(0);

describe("merged: which procedure", () => {
  const procedures = list("url: https://a.fr/x", 'jdma_id: "77"', "url: https://a.fr/x/", "url: https://b.fr/?a=1");
  const touched = (part: Partial<FigureRow>) => [...merged(procedures, [row(part)], options).updates.keys()];

  it("is the one with the product id, that of jdma_id first", () => {
    expect([touched({ ids: ["77"] }), touched({ ids: ["2"] }), touched({ ids: ["1", "4", "9"] })]).toEqual([[1], [], [0, 3]]);
  });

  it("else the one at the address; all of them for a monitor, none when people's answers could be for several", () => {
    expect(touched({ ids: ["9"], url: "http://b.fr/?a=1" })).toEqual([3]);
    expect(touched({ url: "https://a.fr/x", byAddress: true })).toEqual([0, 2]);
    expect(touched({ url: "https://a.fr/x" })).toEqual([]);
  });

  it("is told when there is none, or two rows for one", () => {
    const { rejected } = merged(
      procedures,
      [row({ ids: ["9"] }), row({ ids: ["1"] }), row({ ids: ["1"] }), row({ ids: ["8"], url: "https://a.fr/x" })],
      options,
    );
    expect(rejected.map((problem) => formatProblem(problem, "fr"))).toEqual([
      's.csv:2:1 id: "9" n\'est pas dans la liste ; ajoutez la démarche, ou son jdma_id, si elle doit y être',
      's.csv:2:1 id: "1" est déjà à la ligne 2 : laissé de côté ; gardez une seule des deux lignes',
      's.csv:2:1 id: plusieurs démarches de la liste sont à l\'adresse de "8" : laissé de côté ; écrivez jdma_id: "8" dans celle qu\'il faut',
    ]);
  });
});

describe("merged: what becomes of imported", () => {
  it("begins with source, date and figures; zero is one", () => {
    expect(imported("")).toEqual({ source: "JDMA", date: "2026-08-22", satisfaction: 0 });
    expect(imported("", { date: null })).toEqual({ source: "JDMA", date: "2026-11-02", satisfaction: 0 });
  });

  it("keeps what others gave, and says whose each figure is", () => {
    expect(imported("imported: { source: édition 2025-10, satisfaction: 9, usage: 1 }")).toEqual({
      source: "édition 2025-10",
      satisfaction: 0,
      usage: 1,
      sources: { "JDMA 2026-08-22": ["satisfaction"] },
    });
  });

  it("renews its own figures, in either place", () => {
    expect(imported("imported: { source: JDMA, date: 2025-01-01, satisfaction: 9 }")).toEqual({
      source: "JDMA",
      date: "2026-08-22",
      satisfaction: 0,
    });
    expect(imported('imported: { source: x, satisfaction: 9, uptime: 1, sources: { "JDMA 2025-01-01": [satisfaction], y: [uptime] } }')).toEqual({
      source: "x",
      satisfaction: 0,
      uptime: 1,
      sources: { y: ["uptime"], "JDMA 2026-08-22": ["satisfaction"] },
    });
  });

  it("changes nothing the second time, and tells each value that changes", () => {
    const before = "imported: { source: x, usage: 1, satisfaction: À venir }";
    expect(merged(list(before), [row({ ids: ["1"] })], options).changes).toEqual([
      { id: "1", figure: "satisfaction", before: { value: "À venir", source: "x" }, after: { value: 0, source: "JDMA 2026-08-22" } },
    ]);
    const again = merged(
      list('imported: { source: x, usage: 1, satisfaction: 0, sources: { "JDMA 2026-08-22": [satisfaction] } }'),
      [row({ ids: ["1"] })],
      options,
    );
    expect([again.updates.size, again.changes, again.matched]).toEqual([0, [], 1]);
  });

  it("keeps another source's figures when asked to, tells them, and fills in the others", () => {
    const before = "imported: { source: saisi à la main, satisfaction: 9 }";
    const { updates, kept, changes } = merged(list(before), [row({ ids: ["1"], figures: { satisfaction: 0, simplicity: 8 } })], {
      ...options,
      keep: true,
    });
    expect([updates.get(0), kept.map(({ figure }) => figure), changes.map(({ figure }) => figure)]).toEqual([
      { source: "saisi à la main", satisfaction: 9, simplicity: 8, sources: { "JDMA 2026-08-22": ["simplicity"] } },
      ["satisfaction"],
      ["simplicity"],
    ]);
  });
});
