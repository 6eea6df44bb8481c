import { beforeEach, describe, expect, it } from "vitest";
import { type, type World, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";

let world: World;
let clock = "";
beforeEach(async () => {
  clock = "2026-07-02T08:00:00.000Z";
  const gone = (id: string): boolean => clock > "2026-10" && id === "b";
  world = worldOf({
    files: { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/", b: "https://b.fr/" }) },
    script: ({ id, url }) => [visitOf({ requestedUrl: url ?? "", finalUrl: url, status: gone(id) ? "not_found" : "ok" })],
  });
  Object.assign(world, { now: () => new Date(clock) });
  // The newest name comes first in the folder: editions go by their dates.
  await type("sweep --edition was --quiet", world);
  clock = "2026-11-02T08:00:00.000Z";
  await type("sweep --edition is --quiet", world);
  await type("gate --quiet --min-coverage 0", world);
});

const read = async (path: string): Promise<string> => new TextDecoder().decode(await world.readFile(path));

describe("vigie trends", () => {
  it("shows all the editions of the folder, the oldest first, without a browser; a gate is none of them", async () => {
    const before = world.opened.length;
    const { code, out, err } = await type("trends", world);
    expect({ code, err, opened: world.opened.length - before }).toEqual({ code: 0, err: "", opened: 0 });
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Édition  Vue jusqu’au  Démarches  Score moyen  Objectifs atteints",
      "was      02/07/2026    2          –            0 sur 0",
      "is       02/11/2026    2          –            0 sur 0",
    ]);
    expect(out).toContain("Tableaux : reports/trends.json, reports/trends-indicators.csv, reports/trends-procedures.csv\n");
    expect(JSON.parse(await read("/dossier/reports/trends.json")).editions.map(({ edition }: { edition: string }) => edition)).toEqual(["was", "is"]);
  });

  it("gives scripts everything, of the editions named, whatever they are", async () => {
    const { out } = await type("trends gate reports/is --json", world);
    expect(JSON.parse(out)).toMatchObject({
      folder: "/dossier/reports",
      editions: [{ edition: "gate" }, { edition: "is" }],
      procedures: [
        { id: "a", points: [{ status: "ok" }, { status: "ok" }] },
        { id: "b", points: [{ status: "not_found" }, { status: "not_found" }] },
      ],
    });
  });

  it("counts an edition named twice once", async () => {
    const { out } = await type("trends is was reports/is --json", world);
    expect(JSON.parse(out).editions.map(({ edition }: { edition: string }) => edition)).toEqual(["was", "is"]);
  });

  it("says that there is none", async () => {
    expect(await type("trends --out empty", world)).toEqual({
      code: 2,
      out: "",
      err: "empty ne contient aucune édition. Lancez d'abord « vigie sweep », ou indiquez le dossier des rapports avec --out.\n",
    });
  });
});

describe("an edition among those of its folder", () => {
  const page = "/dossier/reports/is/procedures/b.html";

  it("is told with those before it, never with those after it", async () => {
    expect([(await read(page)).includes("Au fil des éditions"), (await read(page.replace("/is/", "/was/"))).includes("Au fil des éditions")]).toEqual(
      [true, false],
    );
    expect((await read("/dossier/reports/is/alerts.csv")).split("\r\n")[1]).toContain("b,Démarche b,https://b.fr/,service-gone,");
    expect((await read("/dossier/reports/was/alerts.csv")).split("\r\n")).toHaveLength(2);
  });

  it("is the same when it is judged again, byte for byte, and so is the one before it", async () => {
    const contents = () =>
      new Map([...world.stores].flatMap(([folder, store]) => [...store.contents].map(([path, text]) => [`${folder}/${path}`, text])));
    const before = contents();
    for (const edition of ["is", "was", "is"]) await type(`judge ${edition}`, world);
    expect(contents()).toEqual(before);
  });

  it("is no part of a series when it stands apart", async () => {
    expect([await world.exists("/dossier/reports/gate/digest.json"), await world.exists("/dossier/reports/is/digest.json")]).toEqual([false, true]);
    expect(await read("/dossier/reports/gate/procedures/b.html")).not.toContain("Au fil des éditions");
  });
});
