import { describe, expect, it } from "vitest";
import { summaryText } from "../../src/sinks/summary-text.ts";
import { width } from "../../src/sinks/terminal.ts";
import { sampleReport } from "../support/sample-report.ts";

// A string, because a control character in a pattern is what linters refuse.
const ansi = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

describe("summary of a report", () => {
  it("is the golden text, in both languages", async () => {
    await expect(summaryText(sampleReport())).toMatchFileSnapshot("../golden/summary.fr.txt");
    await expect(summaryText(sampleReport({ lang: "en" }), { columns: 140 })).toMatchFileSnapshot("../golden/summary.en.txt");
  });

  it("says the same with colours, and lets no other control character through", () => {
    const coloured = summaryText(sampleReport(), { colour: true });
    expect(coloured).not.toBe(summaryText(sampleReport()));
    const bare = coloured.replace(ansi, "");
    expect(bare.replace(/ +$/gm, "")).toBe(summaryText(sampleReport()));
    expect(bare).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it("aligns its columns whatever the names contain", () => {
    const report = sampleReport();
    const names = ["日本語の手続き", "e\u0301te\u0301", "x".repeat(300), "\u001b[31mrouge"];
    const procedures = names.flatMap((name) => report.procedures.slice(0, 1).map((one) => ({ ...one, name })));
    const [, ...lines] = summaryText({ ...report, procedures }).split("\n");
    const starts = lines.slice(0, names.length).map((line) => width(line.slice(0, line.indexOf("✓"))));
    expect(new Set(starts).size).toBe(1);
  });

  it("counts apart what was not seen through our own fault", () => {
    const [first] = sampleReport().procedures;
    const broken = sampleReport({ procedures: first ? [{ ...first, status: "scanner_error" }] : [], missing: [] });
    expect(summaryText(broken, {}).split("\n").at(-2)).toBe("Non vues par notre faute\u00a0: 1. Relancez la même commande pour les reprendre.");
    expect(
      summaryText({ ...broken, lang: "en" })
        .split("\n")
        .at(-2),
    ).toBe("Not seen through our own fault: 1. Run the same command again to take them up.");
    expect(summaryText(sampleReport())).not.toContain("par notre faute");
  });

  it("stays readable in a very narrow terminal and with an empty report", () => {
    expect(summaryText(sampleReport({ procedures: [], missing: [] }), { columns: 20 })).toContain(
      "Démarches\u00a0: 0. Vues\u00a0: 0. Score moyen\u00a0: non évalué.",
    );
  });
});
