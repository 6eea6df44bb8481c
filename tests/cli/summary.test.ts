import { expect, it } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { briefOf } from "../../src/cli/ending.ts";
import { editionSummary, type Place } from "../../src/cli/summary.ts";
import { summaryText } from "../../src/sinks/summary-text.ts";
import { workFigures } from "../../src/sinks/worklist-csv.ts";
import { recordingIo, worldOf } from "../support/cli.ts";
import { sampleReport } from "../support/sample-report.ts";

const report = sampleReport();
const { filled, cells, open } = workFigures(report);
const command = (part: Partial<Command>): Command => ({
  io: recordingIo({ columns: 120 }),
  services: worldOf(),
  typed: [],
  lang: "fr",
  quiet: false,
  json: false,
  colour: false,
  ...part,
});

const at = (folder: string, alerts: Place["series"]["alerts"] = []): Place => ({ folder, series: { digest: null, history: null, alerts } });

it("counts the alerts", () => {
  const one = { id: "1", name: "a", url: null, alerts: [{ kind: "declaration-expired", date: "2026-01-02" } as const] };
  expect(editionSummary(command({}), report, at("/e", [one, { ...one, alerts: [] }]))).toContain(
    "(worklist.csv).\nAlertes : 1 (alerts.csv).\n\nRapport",
  );
});

it("is the table, as wide as the terminal, and the place of the report", () => {
  expect(editionSummary(command({}), report, at("/dossier/reports/e"))).toBe(
    `${summaryText(report, { columns: 120 })}Valeurs remplies par Vigie : ${filled} sur ${cells}. À confirmer par une personne : ${open} (worklist.csv).\n\nRapport : reports/e/index.html\n`,
  );
  expect(editionSummary(command({ lang: "en", colour: true }), report, at("/e"))).toBe(
    `${summaryText(report, { columns: 120, colour: true })}Values filled in by Vigie: ${filled} of ${cells}. For a person to confirm: ${open} (worklist.csv).\n\nReport: /e/index.html\n`,
  );
});

it("is a brief for scripts", () => {
  expect(editionSummary(command({ json: true }), report, at("/e"))).toBe(briefOf(report, "/e"));
});
