import { expect, it } from "vitest";
import { alertsCsv } from "../../src/sinks/alerts-csv.ts";

it("has one row per alert, safe to open", () => {
  const procedures = [
    {
      id: "1",
      name: "=Démarche",
      url: "https://a.fr/",
      alerts: [{ kind: "declaration-expired", date: "2026-01-02" } as const, { kind: "new-nonconformity", criteria: ["1.1"] } as const],
    },
    { id: "2", name: "Sans alerte", url: null, alerts: [] },
  ];
  expect(alertsCsv(procedures, "en").split("\r\n")).toEqual([
    "procedure,procedure_name,url,alert,detail",
    "1,'=Démarche,https://a.fr/,declaration-expired,The accessibility statement has not been valid since 02/01/2026: publish a new one.",
    "1,'=Démarche,https://a.fr/,new-nonconformity,New non-conformity with the RGAA: 1.1.",
    "",
  ]);
});
