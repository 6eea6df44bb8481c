import { beforeEach, expect, it } from "vitest";
import { type, type World, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";

let world: World;
beforeEach(async () => {
  let later = false;
  world = worldOf({
    files: { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/", b: "https://b.fr/" }) },
    script: ({ id, url }) => [visitOf({ requestedUrl: url ?? "", finalUrl: url, status: later && id === "b" ? "not_found" : "ok" })],
  });
  await type("sweep --edition old --quiet", world);
  later = true;
  await type("sweep --edition new --quiet", world);
});

it("tells what changed, writes page and table in the folder of the new edition, and ends well", async () => {
  const before = world.opened.length;
  const { code, out, err } = await type("compare old reports/new", world);
  expect({ code, err, opened: world.opened.length - before }).toEqual({ code: 0, err: "", opened: 0 });
  expect(out).toContain("Édition new comparée à old.");
  expect(out).toContain("✗ En recul  b · Démarche b");
  expect(out.endsWith("\nComparaison : reports/new/comparison.html\n")).toBe(true);
  expect(world.stores.get("/dossier/reports/new")?.files.slice(-2)).toEqual(["comparison.csv", "comparison.html"]);
});

it("gives scripts everything", async () => {
  expect(JSON.parse((await type("compare old new --json --lang en", world)).out)).toMatchObject({
    folder: "/dossier/reports/new",
    previous: { edition: "old" },
    current: { edition: "new" },
    procedures: [
      { id: "a", change: "unchanged" },
      { id: "b", change: "regressed", alerts: [{ kind: "service-gone", from: "ok", to: "not_found" }] },
    ],
  });
});

it("says which editions there are", async () => {
  const { code, err } = await type("compare olf new", world);
  expect([code, err]).toEqual([2, "Aucune édition « olf » dans reports. Vouliez-vous dire old ? Éditions présentes : old, new.\n"]);
});
