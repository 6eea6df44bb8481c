import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readProcedures } from "../../src/input/procedures-file.ts";
import { said, withLines } from "./support.ts";

describe("readProcedures", () => {
  it("says everything that is wrong at once, in the order of the file, in French", () => {
    const source = [
      "default: { max_pages: 3 }",
      "procedures:",
      "  - id: 1656",
      "    nom: A",
      "    url: impots.gouv.fr",
      "    max_pages: 51",
      "  - name: B",
      '  - { id: "a/b", name: C, url: https://x.fr, url: https://y.fr }',
    ].join("\n");
    expect(said(source, "fr")).toEqual([
      '1:1 default: clé inconnue "default" (vouliez-vous dire defaults ?) ; écrivez defaults:',
      '3:5 id: 1656 est lu comme un nombre, or il faut un texte ; écrivez id: "1656"',
      '4:5 nom: clé inconnue "nom" (vouliez-vous dire name ?) ; écrivez name:',
      '5:5 url: "impots.gouv.fr" n\'est pas une URL absolue ; écrivez https://impots.gouv.fr',
      "6:5 max_pages: 51 dépasse 50 ; écrivez max_pages: 6",
      '7:5 id: il manque la clé id ; écrivez id: "1656"',
      '8:7 id: "a/b" ne peut pas devenir un nom de fichier : 1 à 64 lettres sans accent, chiffres, points, tirets ou soulignés, sans point au début ni à la fin ; écrivez id: "a-b"',
      '8:46 url: clé "url" écrite deux fois ; gardez une seule des deux lignes',
    ]);
  });

  it("gives each problem its whole path", () => {
    const read = readProcedures(withLines("pages: [{ role: login, url: x.fr }]"), { file: "p.yaml", env: {} });
    expect(read.ok ? [] : read.problems).toEqual([
      {
        file: "p.yaml",
        line: 4,
        column: 28,
        path: "procedures[0].pages[0].url",
        message: { fr: '"x.fr" n\'est pas une URL absolue', en: '"x.fr" is not an absolute URL' },
        fix: { fr: "écrivez https://x.fr", en: "write https://x.fr" },
      },
    ]);
  });

  it.each([
    ["a byte order mark", "\uFEFFprocedures: [{ id: a, name: é }]"],
    ["Windows line ends", "procedures:\r\n  - id: a\r\n    name: é\r\n"],
    ["both", "\uFEFFprocedures:\r\n  - id: a\r\n    name: é\r\n"],
    ["JSON", '{"procedures":[{"id":"a","name":"é"}]}'],
    ["one document with its markers", "%YAML 1.2\n---\nprocedures: [{ id: a, name: é }]\n...\n"],
    ["an anchor used twice", "defaults: &d { max_pages: 6 }\nprocedures: [{ id: a, name: &n é }, { id: b, name: *n }]"],
  ])("accepts %s", (_, source) => {
    const read = readProcedures(source, { file: "f", env: {} });
    expect(read.ok && read.procedures[0]?.name).toBe("é");
  });

  it("counts lines and columns after a byte order mark and Windows line ends", () => {
    expect(said("\uFEFFprocedures:\r\n  - id: a\r\n    name: b\r\n    url: x.fr\r\n")).toEqual([
      '4:5 url: "x.fr" is not an absolute URL; write https://x.fr',
    ]);
  });

  it("refuses a file of 10 MB without parsing it", () => {
    expect(said(`procedures:\n${"  - id: a\n".repeat(1_000_000)}`)).toEqual(["1:1 the file is larger than 5 MB; split the list into several files"]);
  });

  it("never says more than a thousand problems", () => {
    expect(said(`procedures:\n${"  - { name: a }\n".repeat(1500)}`)).toHaveLength(1000);
  });

  it("keeps what is wrong outside of the procedures that a syntax error touches, and nothing that it could have caused", () => {
    const source = "procedures:\n  - { id: a }\n  - id: b\n    name: Foo: bar\n    url: x.fr\n  - { id: c }\n";
    expect(said(source)).toEqual([
      "2:5 name: the key name is missing; write name: Changement d'adresse en ligne",
      '4:11 this value contains ": " or the next line is indented; put the value in quotes, or align the next line',
      "6:5 name: the key name is missing; write name: Changement d'adresse en ligne",
    ]);
  });

  it("judges nothing after a syntax error that may have swallowed lines", () => {
    const source = 'procedures:\n  - { id: a }\n  - id: "b\n    name: B\n  - { id: c }\n';
    expect(said(source)).toEqual([
      "2:5 name: the key name is missing; write name: Changement d'adresse en ligne",
      "3:9 the quote opened here is never closed; close the quote at the end of the value (inside '…', an apostrophe is doubled)",
    ]);
  });
});

describe("the list of the repository", () => {
  const read = readProcedures(readFileSync(new URL("../../procedures.yaml", import.meta.url), "utf8"), { file: "procedures.yaml", env: {} });
  const procedures = read.ok ? read.procedures : [];

  it("has 246 procedures, 13 without a URL, 165 distinct URLs, and no problem", () => {
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(procedures).toHaveLength(246);
    expect(procedures.filter(({ url }) => url === null)).toHaveLength(13);
    expect(new Set(procedures.flatMap(({ url }) => url ?? [])).size).toBe(165);
  });
});
