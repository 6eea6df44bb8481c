import { describe, expect, it } from "vitest";
import { mappingFromYaml, mappingOf, type ReadMapping } from "../../../src/input/import/mapping.ts";
import { formatProblem } from "../../../src/input/problem.ts";

const told = (read: ReadMapping) => (read.ok ? read.mapping : formatProblem({ file: "m", ...read.problem }, "fr"));

describe("mappingOf", () => {
  it.each([
    ["id=Code,name=Nom de la démarche,url=Lien", { id: "Code", name: "Nom de la démarche", url: "Lien" }],
    [' id = Code , name="Nom, ""en clair"""', { id: "Code", name: 'Nom, "en clair"' }],
    ["url=a=b", { url: "a=b" }],
  ])("reads %j", (text, mapping) => {
    expect(told(mappingOf(text))).toEqual(mapping);
  });

  it.each([
    ["", 'm:1:1 "" n\'est pas une correspondance clé=colonne ; écrivez id=Code,name="Nom de la démarche",url=Lien'],
    ["Lien", 'm:1:1 "Lien" n\'est pas une correspondance clé=colonne ; écrivez id=Code,name="Nom de la démarche",url=Lien'],
    ["urls=Lien", 'm:1:1 "urls" n\'est pas une clé de la liste ; écrivez url=…'],
    ["url=", "m:1:1 url n'a pas de colonne ; écrivez url=…"],
    ["id=Code", 'm:1:1 il faut la colonne du nom ou celle de l\'adresse ; écrivez id=Code,name="Nom de la démarche",url=Lien'],
  ])("refuses %j", (text, message) => {
    expect(told(mappingOf(text))).toBe(message);
  });
});

describe("mappingFromYaml", () => {
  it("reads a file, and names the line of a mistake", () => {
    expect(told(mappingFromYaml("id: Code\nname: Nom, en clair\n"))).toEqual({ id: "Code", name: "Nom, en clair" });
    expect(told(mappingFromYaml("id: Code\nnom: Nom\n"))).toMatch(/^m:2:1 "nom" n'est pas une clé de la liste ; /);
    expect(told(mappingFromYaml("- a"))).toBe("m:1:1 ce fichier n'est pas une liste « clé: colonne » ; écrivez name: Nom de la démarche");
  });
});
