import { describe, expect, it } from "vitest";
import { readDashlord } from "../../../src/input/import/dashlord.ts";
import { listed } from "./support.ts";

const full = `title: DashLord
tools:
  "404": true
urls:
  - url: https://aides.fr
    title: "Aides: le site"
    category: dinum
    betaId: aides
    tags: [prod]
    repositories:
      - betagouv/aides
  - url: https://aides.fr/#/suivi?a=1&b=2
    betaId: aides
`;
const bare = "tools:\n  - http\nurls:\n  - https://aides.fr\n  - url: https://aides.fr\n";

describe("readDashlord", () => {
  it("makes the id of the address: sites that share a betaId are two procedures", () => {
    expect(listed(readDashlord(full, "f"))).toEqual({
      procedures: [
        "aides.fr | Aides: le site | https://aides.fr | dinum | ",
        "aides.fr-suivi-a-1-b-2 | aides.fr/suivi?a=1&b=2 | https://aides.fr/#/suivi?a=1&b=2 |  | ",
      ],
      remarks: [],
      rejected: [],
    });
  });

  it("reads bare addresses, and counts an address once", () => {
    expect(listed(readDashlord(bare, "f"))).toEqual({
      procedures: ["aides.fr | aides.fr | https://aides.fr |  | "],
      remarks: ['f:5:5 urls[1]: "aides.fr" est déjà à la ligne 4 : comptée une fois ; rien n\'est à faire'],
      rejected: [],
    });
  });

  it.each([
    ["title: x\n", "f:1:1 urls: ce n'est pas un dashlord.yml : il n'a pas de liste urls ; écrivez urls: [{ url: https://… , title: … }]"],
    ["urls:\n\t- a", "f:2:1 une tabulation sert de retrait, ce que YAML interdit ; remplacez chaque tabulation par deux blancs"],
  ])("refuses %j", (text, problem) => {
    expect(listed(readDashlord(text, "f"))).toEqual({ problems: [problem] });
  });

  it("tells a site without an address", () => {
    expect(listed(readDashlord("urls:\n  - title: A\n", "f")).rejected).toEqual([
      "f:2:5 urls[0]: ce site n'a pas d'adresse : laissé de côté ; écrivez - url: https://…",
    ]);
  });
});
