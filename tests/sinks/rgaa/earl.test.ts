import { describe, expect, it } from "vitest";
import { criteria, criterion } from "../../../src/rgaa/referential.ts";
import { earlJsonLd } from "../../../src/sinks/rgaa/earl.ts";
import { earlContext } from "../../../src/sinks/rgaa/earl-context.ts";
import { wcagAddress } from "../../../src/sinks/rgaa/wcag.ts";
import { findingOf, pageOf } from "../../support/sample-parts.ts";
import { sampleReport } from "../../support/sample-report.ts";

type Node = Record<string, unknown> & { "@type": string | string[] };

const report = sampleReport();
const [procedure] = report.procedures;
if (!procedure) throw new Error("the sample has procedures");
const graphOf = (given = procedure): Node[] => JSON.parse(earlJsonLd(report, given))["@graph"];
const assertionOf = (graph: Node[], page: number, id: string): Node | undefined =>
  graph.find((node) => node.subject === `_:page-${page}` && node.test === `https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#${id}`);

describe("earl.jsonld", () => {
  it("says who tested what, and which tests", () => {
    const [tool, start, login, first, ...rest] = graphOf();
    expect([tool, start, login, first]).toEqual([
      { "@id": "_:vigie", "@type": ["Assertor", "Software"], title: "Vigie", version: "0.1.0" },
      {
        "@id": "_:page-1",
        "@type": ["TestSubject", "Document"],
        title: "Changer d’adresse",
        source: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
      },
      {
        "@id": "_:page-2",
        "@type": ["TestSubject", "Document"],
        title: "Se connecter",
        source: "https://demarches.exemple.gouv.fr/connexion?retour=%2F",
      },
      {
        "@id": "https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#1.1",
        "@type": "TestCriterion",
        identifier: "RGAA 1.1",
        title: { "@value": criterion("1.1")?.title, "@language": "fr" },
        references: ["https://www.w3.org/TR/WCAG21/#non-text-content"],
      },
    ]);
    expect(rest.filter((node) => node["@type"] === "Assertion")).toHaveLength(2 * 106);
  });

  it("proves a failure with its selector", () => {
    expect(assertionOf(graphOf(), 2, "11.1")).toEqual({
      "@type": "Assertion",
      assertedBy: "_:vigie",
      subject: "_:page-2",
      test: "https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#11.1",
      mode: "earl:automatic",
      result: {
        "@type": "TestResult",
        outcome: "earl:failed",
        date: "2026-11-20T14:00:00.000Z",
        description: ["Le champ n’a pas d’étiquette : un lecteur d’écran annonce « zone d’édition » sans dire quoi écrire."],
        pointer: [
          {
            "@type": "CSSSelectorPointer",
            expression: "#identifiant",
            description: '<input id="identifiant" placeholder="Identifiant">',
          },
        ],
      },
    });
  });

  it("tells apart conforming, not applicable, to be looked at and not tested", () => {
    const graph = graphOf();
    const outcomes = ["8.3", "2.1", "3.2", "1.2"].map((id) => (assertionOf(graph, 1, id)?.result as Node | undefined)?.outcome);
    expect(outcomes).toEqual(["earl:passed", "earl:inapplicable", "earl:cantTell", "earl:untested"]);
  });

  it("gives a finding to its own page among those of the same kind", () => {
    const pages = ["/a", "/b"].map((path) =>
      pageOf({ role: "page", finalUrl: `https://exemple.fr${path}`, requestedUrl: `https://exemple.fr${path}` }),
    );
    const findings = [findingOf({ page: "page", url: "https://exemple.fr/b", references: ["RGAA 1.1.1"] })];
    const graph = graphOf({ ...procedure, pages, findings });
    expect([1, 2].map((page) => "pointer" in ((assertionOf(graph, page, "1.1")?.result ?? {}) as object))).toEqual([false, true]);
  });

  it("uses no short name that its context does not explain", () => {
    const keys = new Set<string>();
    JSON.stringify(graphOf(), (key, value: unknown) => {
      if (key !== "" && !/^\d+$|^@/.test(key)) keys.add(key);
      return value;
    });
    const types = graphOf().flatMap((node) => node["@type"]);
    expect([...keys, ...types].filter((name) => !(name in earlContext))).toEqual([]);
  });
});

it("knows the address of every success criterion of the referential", () => {
  expect(criteria().flatMap(({ wcag }) => wcag.filter((one) => wcagAddress(one) === null))).toEqual([]);
  expect(wcagAddress("9.9.9")).toBeNull();
});
