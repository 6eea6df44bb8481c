import { expect, it } from "vitest";
import { historyTable } from "../../../src/sinks/html/history-table.ts";
import { sampleHistory } from "../../support/sample-comparison.ts";

const { editions, procedures } = sampleHistory();
const of = (id: string, methods = [1, 1]) => {
  const own = procedures.find((one) => one.id === id);
  if (!own) throw new Error(id);
  return historyTable(
    editions.map((edition, place) => ({ ...edition, method: methods[place] ?? 1 })),
    own,
    "fr",
  ).markup;
};

it("puts the newest edition first, with its levels", () => {
  const rows = [...of("1656").matchAll(/<tr><th scope="row">(\S+).*?<td class="num">([^<]*)/gs)].map(([, edition, score]) => [edition, score]);
  expect(rows).toEqual([
    ["2026-T4", "72,5"],
    ["2026-T3", "60,1"],
  ]);
});

it("says when a procedure was not visited, and when scores cannot be compared", () => {
  expect([of("evil-1").includes("Pas visitée dans cette édition."), of("1656").includes("méthodes")]).toEqual([true, false]);
  expect(of("1656", [1, 2])).toContain("Scores de méthodes différentes");
});
