import { expect, it } from "vitest";
import type { Gate } from "../../src/domain/gate.ts";
import { annotations } from "../../src/sinks/annotations.ts";
import { sampleGate } from "../support/sample-gate.ts";
import { findingOf } from "../support/sample-parts.ts";

it("is one command a line", () => {
  const lines = annotations(sampleGate(), "fr").trimEnd().split("\n");
  expect(lines.filter((line) => !/^::(error|warning|notice) title=[^:,\r]+::[^\r]+$/.test(line))).toEqual([]);
  expect(lines[0]).toBe("::error title=1656 · Changement d’adresse en ligne::Le score est de 72,5, il faut au moins 80.");
  expect(lines.at(-1)).toBe("::notice title=vigie::Dérogation devenue inutile, à supprimer\u00a0: never (Ancien défaut).");
});

it("escapes what would end a command, and says new findings that are accepted as warnings", () => {
  const gate: Gate = {
    passed: true,
    edition: "e",
    baseline: "b",
    unused: [],
    procedures: [
      {
        id: "1",
        name: "50 %, a:b\n::error::x",
        url: null,
        why: "",
        lines: [],
        added: [findingOf({ message: "100 %\r\n::set-output name=a::b", repair: "", selector: "a,b", url: "https://a.fr/" })],
        waived: [],
        unseenBefore: [],
      },
    ],
  };
  expect(annotations(gate, "en")).toBe(
    "::warning title=1 · 50 %25%2C a%3Ab%0A%3A%3Aerror%3A%3Ax · image-alt::100 %25%0D%0A::set-output name=a::b%0AStart page, a,b https://a.fr/\n",
  );
});

it("says nothing when there is nothing to say", () => {
  expect(annotations({ passed: true, edition: "e", baseline: null, procedures: [], unused: [] }, "fr")).toBe("");
});
