import { describe, expect, it } from "vitest";
import type { Text } from "../../src/domain/text.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import { findingRows, pageRow } from "../../src/sweep/report-rows.ts";
import { visitOf } from "../support/dossiers.ts";

const words = (fr: string): Text => ({ fr, en: fr });
const finding = { outcome: "failed", message: words("Trop petit"), selector: "a", quote: "<a>" } as const;
const verdict = (part: Partial<Verdict>): Verdict => ({
  ...{
    check: "mobile-targets",
    indicator: "mobile",
    title: words("Cibles"),
    references: ["RGAA 1.1"],
    outcome: "failed",
    why: words("Non"),
    findings: [finding],
  },
  ...part,
});
const placesOf = (one: Verdict) => findingRows(one, "https://a.fr/", "fr").map(({ page, url }) => [page, url]);

describe("a finding's row", () => {
  it("is about the page of the finding, else of its verdict, else about the start page", () => {
    expect(placesOf(verdict({}))).toEqual([["start", "https://a.fr/"]]);
    expect(placesOf(verdict({ page: "login", url: "https://a.fr/login" }))).toEqual([["login", "https://a.fr/login"]]);
    const own = { ...finding, page: "help", url: "https://a.fr/aide" } as const;
    expect(placesOf(verdict({ page: "login", url: "https://a.fr/login", findings: [own] }))).toEqual([["help", "https://a.fr/aide"]]);
  });
});

it("a page's row tells what failed, and not what was switched off", () => {
  const evidence = {
    axe: { ok: false, reason: "timeout", detail: "plus de 30000 ms" },
    lighthouse: { ok: false, reason: "switched_off", detail: "--lighthouse off" },
  } as const;
  const { failures } = pageRow(visitOf({ evidence }), { rgaa: [] as never, leftOut: [] }, "fr");
  expect(failures).toEqual([{ gatherer: "axe", detail: "plus de 30000 ms" }]);
});
