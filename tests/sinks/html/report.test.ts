import { describe, expect, it } from "vitest";
import { overviewOf } from "../../../src/domain/overview.ts";
import type { Report } from "../../../src/domain/report.ts";
import { indexPage } from "../../../src/sinks/html/index-page.ts";
import { htmlReport } from "../../support/html-report.ts";
import { longReport, sampleReport } from "../../support/sample-report.ts";

const contentOf = (report: Report, path: string): string => {
  const file = htmlReport(report).find((one) => one.path === path);
  if (!file) throw new Error(`no ${path} in the report`);
  return file.content;
};
/** Without the style sheet and the script, which say nothing of a report. */
const compact = (page: string): string => page.replace(/<(style|script)>.*?<\/\1>/gs, "<$1>…</$1>");

describe("the HTML report", () => {
  it("is the golden pages", async () => {
    const report = sampleReport();
    await expect(compact(contentOf(report, "index.html"))).toMatchFileSnapshot("../../golden/index.html");
    await expect(compact(contentOf(report, "procedures/1656.html"))).toMatchFileSnapshot("../../golden/procedure.html");
    await expect(compact(contentOf(report, "procedures/evil-1.html"))).toMatchFileSnapshot("../../golden/procedure-hostile.html");
    await expect(compact(contentOf(sampleReport({ lang: "en" }), "procedures/1001.html"))).toMatchFileSnapshot("../../golden/procedure.en.html");
  });

  it("has an index and one page per procedure", () => {
    expect(htmlReport(sampleReport()).map(({ path }) => path)).toEqual([
      ...["1656", "1657", "1001", "1002", "evil-1", "1718"].map((id) => `procedures/${id}.html`),
      "index.html",
    ]);
  });

  it("asks for nothing from any network", () => {
    for (const { content } of htmlReport(sampleReport())) {
      expect(content).toContain("default-src 'none'");
      expect(/<style>.*?<\/style>/s.exec(content)?.[0]).not.toContain("@import");
      expect(content.match(/<(?:link|iframe|object|embed|base)\b|\bsrc="(?!\.\.\/evidence\/)|\bsrcset=|url\((?!"data:|#)/g)).toBeNull();
    }
  });

  it("links only to http(s), to its own pages and to places in the page", () => {
    const targets = htmlReport(sampleReport()).flatMap(({ content }) => [...content.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? ""));
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !/^(https?:\/\/|#[a-z]|(\.\.\/)?(index\.html|procedures\/|evidence\/)|[\w-]+\.html$)/.test(target))).toEqual(
      [],
    );
  });

  it("never opens an element that a page or a list wrote", () => {
    for (const { content } of htmlReport(sampleReport())) {
      expect(content.replace(/<(style|script)>.*?<\/\1>/gs, "")).not.toMatch(/<(script|img src=x|b>gras|svg onload)/);
      expect(content.match(/<script>/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it("writes the same constant script whatever the report says", () => {
    const scriptOf = (report: Report): string | undefined => /<script>(.*?)<\/script>/s.exec(contentOf(report, "index.html"))?.[1];
    expect(scriptOf(sampleReport())).toBe(scriptOf(sampleReport({ procedures: [], edition: "</script>" })));
    expect(scriptOf(sampleReport())).not.toMatch(/<\/?script|<!--/);
  });

  it("shows what is missing, and an empty edition, without breaking", () => {
    expect(contentOf(sampleReport(), "index.html")).toContain("Demande de passeport à l’étranger");
    const empty = compact(contentOf(sampleReport({ procedures: [], missing: [], environment: null }), "index.html"));
    expect(empty).not.toMatch(/NaN|undefined|null/);
  });

  it("says “not tested”, in grey, for a criterion that nobody tested, and gives no rate of its own", () => {
    const page = contentOf(sampleReport(), "procedures/1002.html");
    expect(page.match(/<span class="lv grey">Non testé<\/span>/g)?.length).toBe(106 + 13 + 1);
    expect(page).not.toMatch(/lv goal/);
  });

  it("says the official levels in French in an English report", () => {
    const page = contentOf(sampleReport({ lang: "en" }), "index.html");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<span lang="fr">Partielle</span> <small>(partial)</small>');
  });

  it("grows with the number of procedures, not with its square", () => {
    const size = (count: number): number => indexPage(overviewOf(longReport(count))).length;
    const [small, large] = [size(200), size(2000)];
    expect(large / small).toBeLessThan(10);
  });
});
