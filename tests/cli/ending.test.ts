import { describe, expect, it } from "vitest";
import { briefOf, endOf } from "../../src/cli/ending.ts";
import { statuses } from "../../src/sinks/labels.ts";
import { recordingIo } from "../support/cli.ts";
import { procedureOf } from "../support/dossiers.ts";
import { sampleReport } from "../support/sample-report.ts";

const report = sampleReport();
const asked = (...statuses: readonly string[]) =>
  report.procedures.filter(({ status }) => statuses.includes(status)).map(({ id }) => procedureOf({ id }));

describe("endOf", () => {
  it("is done when all that was asked was audited, or has no address", () => {
    const io = recordingIo();
    expect([endOf({ io, lang: "fr" }, report, asked("ok", "login_wall", "no_url")), io.written.err]).toEqual([0, ""]);
  });
  it("is incomplete otherwise, and says which procedures and why", () => {
    const io = recordingIo();
    const all = asked("ok", "dns_error");
    const [bad] = asked("dns_error");
    expect(endOf({ io, lang: "en" }, report, all)).toBe(3);
    expect(io.written.err).toBe(`--strict: 1 of ${all.length} could not be audited: ${bad?.id} (${statuses.dns_error.label.en})\n`);
  });
});

it("tells a failure of ours apart, under --strict and for scripts", () => {
  const [first] = report.procedures;
  const broken = sampleReport({ procedures: first ? [{ ...first, status: "scanner_error" }] : [], missing: [] });
  const io = recordingIo();
  expect(endOf({ io, lang: "fr" }, broken, [procedureOf({ id: first?.id ?? "" })])).toBe(3);
  expect(io.written.err.split("\n").slice(1)).toEqual(["Par notre faute : 1. Relancez la même commande, elle les reprendra.", ""]);
  expect(JSON.parse(briefOf(broken, "/x"))).toMatchObject({ scannerErrors: [first?.id] });
});

it("briefOf gives each procedure in a line of figures", () => {
  const [first] = report.procedures;
  expect(JSON.parse(briefOf(sampleReport({ procedures: report.procedures.slice(0, 1) }), "/x"))).toEqual({
    edition: "2026-T4",
    folder: "/x",
    missing: ["2508"],
    scannerErrors: [],
    procedures: [
      {
        id: first?.id,
        name: first?.name,
        status: first?.status,
        score: first?.score.value,
        grade: first?.score.grade,
        coverage: first?.score.coverage,
      },
    ],
  });
});
