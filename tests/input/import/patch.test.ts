import { describe, expect, it } from "vitest";
import type { Imported } from "../../../src/domain/procedure.ts";
import { edited, importedEdits } from "../../../src/input/import/patch.ts";
import { readProcedures } from "../../../src/input/procedures-file.ts";

const fresh: Imported = { source: "updown.io", date: "2026-01-01", uptime: 0, response_ms: 12 };

/** Lists as people write them: what becomes of each line. */
const cases: readonly (readonly [string, Imported, readonly string[], readonly string[]])[] = [
  [
    "a block, with comments and blank lines",
    fresh,
    ["procedures:", '  - id: "1"      # one', "    name: A", "    # inner", "    url: https://b.fr/?a=1&b=2#/x   # tail", "", "# end", ""],
    [
      ...["procedures:", '  - id: "1"      # one', "    name: A", "    # inner", "    url: https://b.fr/?a=1&b=2#/x   # tail"],
      ...["    imported:", "      source: updown.io", "      date: 2026-01-01", "      uptime: 0", "      response_ms: 12", "", "# end", ""],
    ],
  ],
  [
    "one line",
    fresh,
    ['procedures: [{ id: "1", name: A }]'],
    ['procedures: [{ id: "1", name: A, imported: { source: updown.io, date: 2026-01-01, uptime: 0, response_ms: 12 } }]'],
  ],
  [
    "a nested block at the end",
    { source: "s" },
    ["procedures:", '- id: "1"', "  name: A", "  pages:", "  - role: login", "    url: https://b.fr/", ""],
    ["procedures:", '- id: "1"', "  name: A", "  pages:", "  - role: login", "    url: https://b.fr/", "  imported:", "    source: s", ""],
  ],
  [
    "figures that change, in a block",
    { source: "old", usage: 0.9, uptime: 0, satisfaction: "Nombre d'avis insuffisant", sources: { "y 2026-01-01": ["uptime"] } },
    [
      "procedures:",
      '  - id: "1"',
      "    name: A",
      "    imported:",
      "      source: old   # s",
      "      uptime: 1 # m",
      "      usage: 0.90",
      "    max_pages: 2",
    ],
    [
      ...["procedures:", '  - id: "1"', "    name: A", "    imported:", "      source: old   # s", "      uptime: 0 # m", "      usage: 0.90"],
      ...["      satisfaction: Nombre d'avis insuffisant", '      sources: { "y 2026-01-01": [uptime] }', "    max_pages: 2"],
    ],
  ],
  [
    "sources that are no longer needed",
    { source: "old", uptime: 0 },
    ["procedures:", '  - id: "1"', "    name: A", "    imported:", "      source: old", '      sources: { "y": [uptime] }', "      uptime: 1", ""],
    ["procedures:", '  - id: "1"', "    name: A", "    imported:", "      source: old", "      uptime: 0", ""],
  ],
  [
    "figures that change, on one line",
    { source: "old", uptime: 0 },
    ['procedures: [{ id: "1", name: A, imported: { source: old, uptime: 1, sources: { y: [uptime] } } }]'],
    ['procedures: [{ id: "1", name: A, imported: { source: old, uptime: 0 } }]'],
  ],
];

describe("importedEdits", () => {
  it.each(cases)("changes nothing but %s", (_, next, before, after) => {
    for (const eol of ["\n", "\r\n"]) {
      const { edits, refused } = importedEdits(before.join(eol), new Map([[0, next]]));
      const text = edited(before.join(eol), edits);
      expect({ text: text.split(eol), refused }).toEqual({ text: after, refused: [] });
      expect(readProcedures(text, { file: "f", env: {} })).toMatchObject({ ok: true, procedures: [{ imported: next }] });
    }
  });

  it("leaves alone what an anchor or an alias shares", () => {
    const text =
      'procedures:\n  - &a { id: "1", name: A }\n  - { id: "2", name: B, imported: &i { source: s } }\n  - { id: "3", name: C, imported: *i }\n';
    const updates = new Map([0, 1, 2].map((index) => [index, fresh] as const));
    expect(importedEdits(text, updates)).toEqual({ edits: [], refused: [0, 1, 2] });
  });
});
