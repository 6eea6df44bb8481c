import { describe, expect, it } from "vitest";
import { readGristMapping } from "../../src/input/grist.ts";
import { formatProblem } from "../../src/input/problem.ts";
import { defaultGristMapping, gristSources } from "../../src/sinks/grist-fields.ts";

const keys = { procedures: gristSources.procedures.key, worklist: gristSources.worklist.key };
const read = (text: string) => readGristMapping(text, { file: "g.yaml", usual: defaultGristMapping, keys });
const problems = (text: string) => {
  const found = read(text);
  return found.ok ? [] : found.problems.map((one) => formatProblem(one, "en"));
};

describe("a mapping for Grist", () => {
  it("changes what it names, and nothing else", () => {
    expect(read("procedures: { table: Mesures, columns: { edition: T, ID Démarche: Code, score: Note } }")).toEqual({
      ok: true,
      mapping: { ...defaultGristMapping, procedures: { table: "Mesures", columns: { edition: "T", "ID Démarche": "Code", score: "Note" } } },
    });
    expect(read('{ "worklist": { "table": "Taches" } }')).toEqual({
      ok: true,
      mapping: { ...defaultGristMapping, worklist: { ...defaultGristMapping.worklist, table: "Taches" } },
    });
  });

  it.each<[string, readonly string[]]>([
    ["procedure: {}", ['g.yaml:1:1 procedure: unknown key "procedure"; write procedures:']],
    ["procedures: { tabel: A }", ['g.yaml:1:15 tabel: unknown key "tabel"; possible keys: table, columns']],
    [
      "procedures: { table: Mes démarches }",
      ['g.yaml:1:15 table: "Mes démarches" is no identifier of Grist (a letter, then letters, digits and _); write Demarches'],
    ],
    ["worklist: oui", ["g.yaml:1:1 worklist: this is not a block of keys; write procedures: { table: Demarches }"]],
    [
      "procedures: { columns: { edition: E, ID Démarche: id, scor: N } }",
      [
        'g.yaml:1:38 ID Démarche: "id" is no identifier of Grist (a letter, then letters, digits and _); write ID_Demarche',
        'g.yaml:1:55 scor: unknown key "scor"; write score:',
      ],
    ],
    [
      "procedures: { columns: { edition: E, score: E } }",
      [
        "g.yaml:1:15 columns: a column that tells the rows apart is missing; write ID Démarche: ID_Demarche",
        'g.yaml:1:38 score: the column "E" is taken already; write another name',
      ],
    ],
  ])("%s", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it("says what is no YAML", () => {
    expect(problems("procedures: {")).toHaveLength(1);
  });
});
