import { describe, expect, it } from "vitest";
import { readProcedures } from "../../src/input/procedures-file.ts";

const full = `# a comment
defaults: { max_pages: 3 }
procedures:
  - id: "0044"
    name: "  Changement d'adresse en ligne "
    administration: DILA
    ministry: Services du Premier ministre
    perimeter: Affaires sociales
    url: " https://www.service-public.gouv.fr/R11193?token=$\{VIGIE_TOKEN} "
    audience: [particulier, entreprise]
    volume: 600000
    volume_online: À venir
    france_connect: expected
    declaration_url: https://www.service-public.gouv.fr/accessibilite
    jdma_id: "12"
    pages: [{ role: login, url: "$\{BASE}/connexion" }]
    max_pages: 10
    declared: { online: Oui, handicap: Partielle, rgaa_rate: 0.76, declaration_date: 2023-03-23, auth: FranceConnect, dlnuf: 0 }
    imported: { source: s, satisfaction: 9, simplicity: 8.7, help_used: 0, help_reachable: Nombre d'avis insuffisant, help_efficient: 7.3, usage: 1, uptime: –, response_ms: 269 }
    budget: { score: 70, handicap: Partielle, auth: FranceConnect +, contact: Oui, new_findings: 0 }
  - { id: b, name: B }
`;

describe("the procedures of a correct file", () => {
  it("has every value, trimmed, with the variables of the environment in its URLs", () => {
    expect(readProcedures(full, { file: "f", env: { VIGIE_TOKEN: "s3cret", BASE: "https://x.fr" } })).toEqual({
      ok: true,
      secrets: ["s3cret", "https://x.fr"],
      procedures: [
        {
          id: "0044",
          name: "Changement d'adresse en ligne",
          administration: "DILA",
          ministry: "Services du Premier ministre",
          perimeter: "Affaires sociales",
          url: "https://www.service-public.gouv.fr/R11193?token=s3cret",
          audience: ["particulier", "entreprise"],
          volume: 600_000,
          volumeOnline: "À venir",
          franceConnect: "expected",
          declarationUrl: "https://www.service-public.gouv.fr/accessibilite",
          jdmaId: "12",
          pages: [{ role: "login", url: "https://x.fr/connexion" }],
          maxPages: 10,
          declared: { online: "Oui", handicap: "Partielle", rgaa_rate: 0.76, declaration_date: "2023-03-23", auth: "FranceConnect", dlnuf: 0 },
          imported: {
            source: "s",
            satisfaction: 9,
            simplicity: 8.7,
            help_used: 0,
            help_reachable: "Nombre d'avis insuffisant",
            help_efficient: 7.3,
            usage: 1,
            uptime: "–",
            response_ms: 269,
          },
          budget: { score: 70, handicap: "Partielle", auth: "FranceConnect +", contact: "Oui", new_findings: 0 },
        },
        {
          id: "b",
          name: "B",
          administration: "",
          ministry: "",
          perimeter: "",
          url: null,
          audience: [],
          volume: null,
          volumeOnline: null,
          pages: [],
          maxPages: 3,
          declared: {},
        },
      ],
    });
  });

  it("visits six pages when nothing is said", () => {
    const read = readProcedures("procedures: [{ id: a, name: A, url: null }]", { file: "f", env: {} });
    expect(read.ok && read.procedures.map(({ maxPages, url }) => ({ maxPages, url }))).toEqual([{ maxPages: 6, url: null }]);
  });
});
