import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/input/problem.ts";
import { readWaivers } from "../../src/input/waivers.ts";

const read = (source: string) => readWaivers(source, { file: "waivers.yaml", today: "2026-11-02" });
const told = (source: string, lang: "fr" | "en" = "fr"): readonly string[] => {
  const reading = read(source);
  return reading.ok ? [] : reading.problems.map((problem) => formatProblem(problem, lang));
};

it("reads waivers as they are written", () => {
  const source = `\uFEFFwaivers:
  - check: rgaa-automatic
    rule: image-alt
    procedure: "0044"
    page: start
    reason: Refonte du bandeau, livrée en mars (ticket 12)
    expires: 2026-11-02
  - { check: mobile-reflow, reason: "accepté", expires: "2027-03-31" }
`;
  expect(read(source)).toEqual({
    ok: true,
    waivers: [
      {
        check: "rgaa-automatic",
        rule: "image-alt",
        procedure: "0044",
        page: "start",
        reason: "Refonte du bandeau, livrée en mars (ticket 12)",
        expires: "2026-11-02",
      },
      { check: "mobile-reflow", reason: "accepté", expires: "2027-03-31" },
    ],
  });
  expect(read("waivers: []")).toEqual({ ok: true, waivers: [] });
});

describe("what is wrong is told with its place and what to write", () => {
  it.each<[string, readonly string[]]>([
    [
      "waivers:\n  - check: a\n    reason: b\n    expires: 2026-11-01\n",
      [
        "waivers.yaml:4:5 expires: cette dérogation a expiré le 2026-11-01 ; corrigez le défaut et supprimez-la, ou écrivez une nouvelle date et sa raison",
      ],
    ],
    [
      "waivers:\n  - check: a\n    expires: 2027-01-01\n",
      ["waivers.yaml:2:5 reason: cette dérogation n'a pas de raison ; écrivez reason: pourquoi ce défaut est accepté, et qui le corrigera"],
    ],
    [
      "waivers:\n  - check: a\n    reason: '  '\n    expires: 2027-01-01\n",
      ["waivers.yaml:3:5 reason: cette dérogation n'a pas de raison ; écrivez reason: pourquoi ce défaut est accepté, et qui le corrigera"],
    ],
    ["waivers: [{ check: a, reason: b }]", ["waivers.yaml:1:11 expires: cette dérogation n'a pas de date de fin ; écrivez expires: 2027-02-02"]],
    [
      "waivers: [{ check: a, reason: b, expires: 31/12/2027 }]",
      ['waivers.yaml:1:34 expires: "31/12/2027" n\'est pas une date ; écrivez expires: 2027-02-02'],
    ],
    [
      "waivers: [{ check: a, reason: b, expires: 2027-02-30 }]",
      ['waivers.yaml:1:34 expires: "2027-02-30" n\'est pas une date ; écrivez expires: 2027-02-02'],
    ],
    [
      "waivers: [{ reason: b, expires: 2027-01-01 }]",
      ["waivers.yaml:1:11 check: cette dérogation vaudrait pour tous les constats ; écrivez check: rgaa-automatic"],
    ],
    ["waivers: [{ check: , reason: b, expires: 2027-01-01 }]", ["waivers.yaml:1:13 check: la valeur est vide ; écrivez check: …"]],
    [
      "waivers: [{ check: a, page: strart, reason: b, expires: 2027-01-01 }]",
      ['waivers.yaml:1:23 page: "strart" n\'est pas un rôle de page ; écrivez page: start'],
    ],
    [
      "waivers: [{ check: a, raeson: b, expires: 2027-01-01 }]",
      [
        "waivers.yaml:1:11 reason: cette dérogation n'a pas de raison ; écrivez reason: pourquoi ce défaut est accepté, et qui le corrigera",
        'waivers.yaml:1:23 raeson: clé inconnue "raeson" ; écrivez reason:',
      ],
    ],
    ["waivers: [oui]", ["waivers.yaml:1:11 waivers[0]: ce n'est pas un bloc de clés ; écrivez - check: rgaa-automatic"]],
    ["waivers: []\nxyzzy: 1\n", ['waivers.yaml:2:1 xyzzy: clé inconnue "xyzzy" ; supprimez-la ; clés possibles : waivers']],
    [
      "",
      [
        "waivers.yaml:1:1 waivers: ce n'est pas une liste de dérogations ; écrivez waivers: [{ check: rgaa-automatic, rule: image-alt, reason: …, expires: 2027-06-30 }]",
      ],
    ],
    ["waivers: [{ check: 'a", expect.arrayContaining([expect.stringContaining("le guillemet ouvert ici n'est jamais fermé")])],
  ])("%j", (source, problems) => {
    expect(told(source)).toEqual(problems);
  });

  it("in English too", () => {
    expect(told("waivers: [{ check: a, reason: b, expires: 2026-01-01 }]", "en")).toEqual([
      "waivers.yaml:1:34 expires: this waiver expired on 2026-01-01; mend the fault and remove it, or write a new date and its reason",
    ]);
  });
});

it("knows the checks that there are, where they are told", () => {
  const of = (check: string) =>
    readWaivers(`waivers: [{ check: ${check}, reason: b, expires: 2027-01-01 }]`, { file: "w", today: "2026-11-02", checks: ["rgaa-automatic"] });
  expect(of("rgaa-automatic").ok).toBe(true);
  const told = ["rgaa-automatc", "nope"].flatMap((check) => ((reading) => (reading.ok ? [] : reading.problems))(of(check)));
  expect(told.map((problem) => formatProblem(problem, "fr"))).toEqual([
    'w:1:13 check: "rgaa-automatc" n\'est pas une vérification ; écrivez check: rgaa-automatic',
    'w:1:13 check: "nope" n\'est pas une vérification ; « vigie checks » en donne la liste',
  ]);
});
