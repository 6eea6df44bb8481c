import { describe, expect, it } from "vitest";
import { readProcedures } from "../../src/input/procedures-file.ts";
import { said, withLines } from "./support.ts";

describe("keys", () => {
  it.each([
    ["urll: x", 'urll: unknown key "urll" (did you mean url?); write url:'],
    ["maxPages: 3", 'maxPages: unknown key "maxPages" (did you mean max_pages?); write max_pages:'],
    ["ministère: x", 'ministère: unknown key "ministère" (did you mean ministry?); write ministry:'],
    ["score: 5", 'score: unknown key "score" (it belongs under budget:); write budget: { score: 70 }'],
    ["online: Oui", 'online: unknown key "online" (it belongs under declared:); write declared: { online: Oui }'],
    [
      "budget: { colour: red }",
      'colour: unknown key "colour"; remove it; possible keys: score, online, handicap, auth, contact, uptime, performance, mobile, jdma, dlnuf, simplicity, satisfaction, help_reachable, help_efficient, new_findings',
    ],
    ["https://user:s3cret@x.fr: 1", expect.not.stringContaining("s3cret")],
  ])("explains the unknown key of %s", (line, expected) => {
    const [problem] = said(withLines(line));
    expect(problem?.replace(/^\d+:\d+ /, "")).toEqual(expected);
  });

  it("hides a secret in a key from the path too", () => {
    const read = readProcedures(withLines("https://user:s3cret@x.fr: 1"), { file: "f", env: {} });
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(["procedures[0].https://***@x.fr"]);
  });

  it("sends a key of a procedure that stands at the top back to its list", () => {
    expect(said("name: a\nprocedures: [{ id: a, name: b }]")).toEqual([
      '1:1 name: unknown key "name" (it belongs under procedures:); write procedures: [{ name: … }]',
    ]);
  });

  it("says once that a required key is misspelt", () => {
    expect(said("procedures: [{ ids: a, name: b }]")).toEqual(['1:16 ids: unknown key "ids" (did you mean id?); write id:']);
  });
});

describe("values of the wrong kind", () => {
  it.each([
    ["jdma_id: 12", 'jdma_id: 12 is read as a number, but a text is needed; write jdma_id: "12"'],
    ["ministry: 0044", 'ministry: 0044 is read as a number, but a text is needed; write ministry: "0044"'],
    ["ministry: true", 'ministry: true is not a text; write ministry: "true"'],
    ["ministry:", "ministry: the value is empty; write ministry: Services du Premier ministre"],
    ["ministry: ' '", "ministry: the text is empty; write ministry: Services du Premier ministre"],
    ["ministry: [a]", "ministry: […] is not a text; write ministry: Services du Premier ministre"],
    ["ministry: { a: b }", "ministry: {…} is not a text; write ministry: Services du Premier ministre"],
    ["url: 12", "url: 12 is read as a number, but a text is needed; write url: https://www.service-public.gouv.fr/particuliers/vosdroits/R11193"],
    ["audience: particulier", 'audience: "particulier" is not a list; write audience: [particulier]'],
    ["audience: [1]", 'audience[0]: 1 is read as a number, but a text is needed; write "1"'],
    ["pages: https://x.fr", 'pages: "https://x.fr" is not a list; write pages: [{ role: login, url: https://www.exemple.gouv.fr/connexion }]'],
    [
      "pages: [{ role: start, url: https://x.fr }]",
      'role: "start" is not a possible value (login, form, help, contact, declaration, legal, page); write role: login',
    ],
    ["declared: Oui", 'declared: "Oui" is not a block of keys; write declared: { online: Oui }'],
    ["france_connect: Expected", 'france_connect: "Expected" is not a possible value (expected, not_applicable); write france_connect: expected'],
    ["max_pages: 0", "max_pages: 0 is below 1; write max_pages: 6"],
    ["max_pages: 51", "max_pages: 51 is above 50; write max_pages: 6"],
    ["max_pages: 2.5", "max_pages: 2.5 is not a whole number; write max_pages: 6"],
    ['max_pages: "8"', 'max_pages: "8" is not a number; write max_pages: 8'],
    ["max_pages: .inf", "max_pages: .inf is not a number; write max_pages: 6"],
    ["volume: 600 000", 'volume: "600 000" is neither a number nor an official word (À venir, Non applicable…); write volume: 600000'],
    ["volume: -1", "volume: -1 is below 0; write volume: 600000"],
    ["declared: { rgaa_rate: 76 }", "rgaa_rate: 76 is above 1; write rgaa_rate: 0.76"],
    ["declared: { rgaa_rate: 76 % }", 'rgaa_rate: "76 %" is neither a number nor an official word (À venir, Non applicable…); write rgaa_rate: 0.76'],
    [
      "declared: { rgaa_rate: '0,964' }",
      'rgaa_rate: "0,964" is neither a number nor an official word (À venir, Non applicable…); write rgaa_rate: 0.964',
    ],
    ["imported: { source: s, satisfaction: 11 }", "satisfaction: 11 is above 10; write satisfaction: 8.7"],
    ["imported: { usage: 1 }", "source: the key source is missing; write source: édition officielle 2025-10"],
    ["budget: { handicap: partiele }", 'handicap: "partiele" is not a possible value (Totale, Partielle, Non conforme); write handicap: Partielle'],
    ["budget: { uptime: 0.99 }", "uptime: 0.99 is not a possible value (Optimal, Partiel, Faible); write uptime: Partiel"],
    ["budget: { score: 170 }", "score: 170 is above 100; write score: 70"],
    ["budget: { new_findings: -1 }", "new_findings: -1 is below 0; write new_findings: 0"],
  ])("explains %s", (line, expected) => {
    expect(said(withLines(line)).map((problem) => problem.replace(/^\d+:\d+ /, ""))).toEqual([expected]);
  });

  it.each([
    ["", '1:1 the file is empty; write procedures: [{ id: "1656", name: Changement d\'adresse, url: https://… }]'],
    ["# nothing\n", '1:1 the file is empty; write procedures: [{ id: "1656", name: Changement d\'adresse, url: https://… }]'],
    ["hello", "1:1 the file is not a block of keys; write procedures: …"],
    ["- id: a\n  name: b\n", "1:1 the file is not a block of keys; write procedures: …"],
    ["defaults: { max_pages: 3 }", '1:1 procedures: the key procedures is missing; write procedures: [{ id: "1656", name: Changement d\'adresse }]'],
    ["procedures:", '1:1 procedures: the value is empty; write procedures: [{ id: "1656", name: Changement d\'adresse }]'],
    ["procedures: []", '1:1 procedures: the list is empty; write procedures: [{ id: "1656", name: Changement d\'adresse }]'],
    ["procedures: { id: a }", '1:1 procedures: {…} is not a list; write procedures: [{ id: "1656", name: Changement d\'adresse }]'],
    ["procedures: [hello]", '1:14 procedures[0]: "hello" is not a block of keys; write - id: "1656"'],
    ["procedures:\n  - id:a\n", '2:5 procedures[0]: a blank is missing after the colon; write - id: "1656"'],
  ])("explains the file %j", (source, expected) => {
    expect(said(source)).toEqual([expected]);
  });
});
