import { expect, it } from "vitest";
import { readTruth } from "../../src/input/truth.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it("tells labels from the official edition by their content", async () => {
  const labels = await readTruth(bytes('\ufeff\n {"files":{}}'), "x.csv");
  const official = await readTruth(bytes("ID Démarche,FranceConnect\n1656,Non\n"), "x.json");
  expect([labels.ok && labels.truth.convention, official.ok && official.truth.convention]).toEqual(["page", "official"]);
});

it("says what is wrong with either", async () => {
  expect(await readTruth(bytes("{"), "labels.json")).toMatchObject({ ok: false, problems: [{ file: "labels.json" }] });
  expect(await readTruth(bytes("a,b\n1,2\n"), "table.csv")).toMatchObject({ ok: false, problems: [{ file: "table.csv", line: 1 }] });
  expect(await readTruth(bytes(""), "vide.csv")).toMatchObject({ ok: false });
});
