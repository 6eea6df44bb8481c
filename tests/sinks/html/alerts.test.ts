import { describe, expect, it } from "vitest";
import type { ProcedureAlerts } from "../../../src/sinks/alerts-csv.ts";
import { alertCard, alertFolds } from "../../../src/sinks/html/alerts.ts";
import { sampleAlerts } from "../../support/sample-comparison.ts";

const text = ({ markup }: { readonly markup: string }): string =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("alerts in the overview", () => {
  it("has one fold per kind, the most pressing first, with the procedures and their pages", () => {
    const { markup } = alertFolds(sampleAlerts(), false, "fr");
    expect([...markup.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)).toEqual([
      "Le service ne répond plus",
      "Un niveau a été perdu",
      "Déclaration d’accessibilité périmée",
    ]);
    expect(markup).toContain('<a href="procedures/1657.html"><bdi>Carte &lt;grise&gt;</bdi></a>\u00a0: La déclaration');
    expect(text({ markup })).toContain("Un niveau a été perdu 1 démarche");
  });

  it("counts procedures, not alerts, and says the same at first sight", () => {
    expect(text(alertCard(sampleAlerts(), false, "fr"))).toBe(
      "Alertes Le service ne répond plus 1 Un niveau a été perdu 1 Déclaration d’accessibilité périmée 2 Voir les démarches concernées",
    );
  });

  it("says that there is nothing, and why nothing can be lost in a first edition", () => {
    const none = sampleAlerts().map((one) => ({ ...one, alerts: [] }));
    expect(text(alertFolds(none, false, "fr"))).toMatch(/^Rien n’a été perdu/);
    expect(text(alertFolds([], true, "en"))).toMatch(/from the next edition on\.$/);
    expect(text(alertCard(none, false, "fr"))).toMatch(/^Alertes Rien n’a été perdu/);
  });

  it("stays short in an edition of thousands", () => {
    const many = Array.from(
      { length: 2000 },
      (_, place): ProcedureAlerts => ({ id: `${place}`, name: "x", url: null, alerts: [{ kind: "jdma-lost", why: "" }] }),
    );
    const { markup } = alertFolds(many, false, "fr");
    expect([markup.match(/<li>/g)?.length, text({ markup })]).toEqual([25, expect.stringContaining("alerts.csv : 1 975.")]);
  });
});
