import { describe, expect, it } from "vitest";
import { readServices } from "../../src/reading/declaration-services.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

const naming = { hosts: ["permis.exemple.gouv.fr"], name: "demander un permis de chasser" };
const read = (text: string, by = naming) => {
  const services = readServices(declarationBlocks(text), by);
  return services && { services: services.parts.map(({ statement }) => statement.text), chosen: services.chosen?.statement.text ?? null };
};

const permis = "Le site permis.exemple.gouv.fr est partiellement conforme avec le RGAA : 72 % des critères sont respectés.";
const aides = "Le site aides.exemple.gouv.fr est non conforme avec le RGAA : 31 % des critères sont respectés.";

describe("one service", () => {
  it.each([
    ["once", permis],
    ["once, as a title and as a sentence", `h2: Accessibilité : partiellement conforme\n${permis}`],
    ["twice, by its name then by its address", "Permis en ligne (permis.exemple.gouv.fr) est non conforme.\nPermis en ligne est non conforme."],
    ["with parts of it", `${permis}\nLes documents PDF de Permis sont non conformes.`],
    ["with what the states mean", `${permis}\nUn site Exemple est totalement conforme si tous les critères sont respectés.`],
    ["without a name", "Le site est partiellement conforme.\nLe service est non conforme."],
  ])("is said %s", (_, text) => {
    expect(read(text)).toBeNull();
  });

  it("may have several addresses in the same state", () => {
    expect(read("Le site a.exemple.fr est non conforme.\nLe site b.exemple.fr est non conforme.")).toBeNull();
  });
});

describe("several services", () => {
  it("are told apart, and the procedure's is chosen by its address", () => {
    expect(read(`${aides}\n${permis}`)).toEqual({ services: [aides, permis], chosen: permis });
  });

  it("are chosen by the procedure's name, whole or nearly", () => {
    const text = "li: Demander un permis de chasser est partiellement conforme.\nli: Louer une Salle est non conforme.";
    expect(read(text, { hosts: [], name: "demander un permis de chasser" })?.chosen).toBe(
      "Demander un permis de chasser est partiellement conforme.",
    );
    expect(read(text, { hosts: [], name: "permis de chasser en ligne" })?.chosen).toBe("Demander un permis de chasser est partiellement conforme.");
  });

  it("are read from the rows of a table", () => {
    const rows = "tr: Permis : Partiellement conforme ; 72 %\ntr: Aides : Non conforme ; 31 %";
    expect(read(rows, { hosts: [], name: "aides" })?.chosen).toBe("Aides : Non conforme ; 31 %");
  });

  it("leave the application out when only one is a web site", () => {
    const text = "Le site Exemple Plus est partiellement conforme.\nL’application mobile Exemple Go est non conforme.";
    expect(read(text, { hosts: [], name: "" })?.chosen).toBe("Le site Exemple Plus est partiellement conforme.");
  });

  it("are left to a person when none is the procedure by name", () => {
    expect(read(`${aides}\nLe site logement.exemple.gouv.fr est totalement conforme.`)).toEqual({
      services: [aides, "Le site logement.exemple.gouv.fr est totalement conforme."],
      chosen: null,
    });
  });

  it("take the titles above them along", () => {
    const text = `h1: Déclaration d’accessibilité
h2: Aides
h3: État de conformité
Le site aides.exemple.gouv.fr est non conforme.
31 % des critères sont respectés.
h2: Permis
h3: État de conformité
Le site permis.exemple.gouv.fr est partiellement conforme.
72 % des critères sont respectés.`;
    expect(readServices(declarationBlocks(text), naming)?.chosen?.blocks.map((block) => block.text)).toEqual([
      "Permis",
      "État de conformité",
      "Le site permis.exemple.gouv.fr est partiellement conforme.",
      "72 % des critères sont respectés.",
    ]);
  });
});
