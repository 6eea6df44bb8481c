import { describe, expect, it } from "vitest";
import type { Procedure } from "../../src/domain/procedure.ts";
import { importOfficial } from "../../src/input/official/edition.ts";
import { readProcedures } from "../../src/input/procedures-file.ts";
import { writeProceduresYaml } from "../../src/input/procedures-yaml.ts";
import { shared } from "./support.ts";

const bare: Procedure = {
  id: "0044",
  name: "n",
  administration: "",
  ministry: "",
  perimeter: "",
  url: null,
  audience: [],
  volume: null,
  volumeOnline: null,
  pages: [],
  maxPages: 6,
  declared: {},
};
const full: Procedure = {
  ...bare,
  id: "1e3",
  name: '- Inscription : « Fil d\'Ariane » # "alerte" @ *x &y %z\t✓',
  administration: "12",
  ministry: "true",
  perimeter: "null",
  url: `https://x.fr/?a=1&b=%20#/${"r".repeat(300)}`,
  audience: ["particulier", "a, b]"],
  volume: 0,
  volumeOnline: "À venir",
  franceConnect: "expected",
  declarationUrl: "https://x.fr/d",
  jdmaId: "007",
  pages: [{ role: "login", url: "https://x.fr/l" }],
  maxPages: 12,
  declared: { online: "Oui", rgaa_rate: 0.964, declaration_date: "08/04/2022 (périmée)", dlnuf: 0 },
  imported: { source: "2025-10", uptime: 0.99763, usage: "–" },
  budget: { score: 70, new_findings: 0 },
};

describe("writeProceduresYaml", () => {
  it("writes what readProcedures reads back to the same procedures", () => {
    const text = writeProceduresYaml([bare, full]);
    expect(readProcedures(text, { file: "f", env: {} })).toEqual({ ok: true, secrets: [], procedures: [bare, full] });
  });

  it("is readable: quoted ids, lists on one line, nothing that is not said, comments on top", () => {
    expect(
      writeProceduresYaml([bare, { ...bare, id: "b", audience: ["particulier", "autres"] }], {
        schemaComment: "docs/schemas/procedures.schema.json",
        notes: ["Source : DINUM\nLicence Ouverte"],
      }),
    ).toBe(
      [
        "# yaml-language-server: $schema=docs/schemas/procedures.schema.json",
        "# Source : DINUM Licence Ouverte",
        "procedures:",
        '  - id: "0044"',
        "    name: n",
        "",
        '  - id: "b"',
        "    name: n",
        "    audience: [particulier, autres]",
        "",
      ].join("\n"),
    );
  });

  it("leaves the line for editors out when there is no schema", () => {
    expect(writeProceduresYaml([bare])).toBe('procedures:\n  - id: "0044"\n    name: n\n');
  });
});

const csv = shared("vde-2025-10.csv");

describe.skipIf(csv === null)("procedures.yaml of the repository (skipped: ../shared/data/vde-2025-10.csv is not there)", () => {
  it("is the official edition of October 2025, imported (npm test -- -u writes it)", async () => {
    const edition = await importOfficial(csv ?? new Uint8Array(), "vde-2025-10.csv");
    expect(edition.ok).toBe(true);
    const options = { schemaComment: "docs/schemas/procedures.schema.json", notes: edition.ok ? [edition.attribution] : [] };
    if (edition.ok) await expect(writeProceduresYaml(edition.procedures, options)).toMatchFileSnapshot("../../procedures.yaml");
  });
});
