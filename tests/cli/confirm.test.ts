import { parse } from "csv-parse/sync";
import { beforeEach, describe, expect, it } from "vitest";
import { type, type World, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";

let world: World;
beforeEach(async () => {
  world = worldOf({
    files: { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/", b: "https://b.fr/" }) },
    script: ({ url }) => [visitOf({ requestedUrl: url ?? "", finalUrl: url })],
  });
  await type("sweep --edition e1 --quiet", world);
});

const kept = "/dossier/confirmations.csv";
const read = async (path: string): Promise<string> => new TextDecoder().decode(await world.readFile(path));
const sheet = (...rows: string[]): void => void world.files.set("/dossier/w.csv", ["procedure,indicator,confirmed,by,on", ...rows, ""].join("\n"));
const indicatorOf = async (edition: string, id: string, indicator: string) =>
  JSON.parse(await read(`/dossier/reports/${edition}/report.json`)).procedures.find((one: { id: string }) => one.id === id).indicators[indicator];
const line = ["confirm", "e1", "w.csv", "--by", "Service qualité"];

describe("vigie confirm", () => {
  it("keeps the answers beside the list, and writes the reports again with who and when", async () => {
    sheet("a,FranceConnect,FranceConnect,,", "b,online,Oui,Mairie,2026-10-30");
    const { code, out, err } = await type(line, world);
    expect({ code, err, out }).toEqual({ code: 0, err: "", out: "Confirmé : 2 (gardé dans confirmations.csv). Reste à confirmer : 28 sur 30.\n" });
    expect(await read(kept)).toBe(
      "procedure,indicator,confirmed,by,on,edition,found\r\na,auth,FranceConnect,Service qualité,2026-11-02,e1,\r\nb,online,Oui,Mairie,2026-10-30,e1,\r\n",
    );
    expect(await indicatorOf("e1", "a", "auth")).toMatchObject({
      level: "FranceConnect",
      provenance: "declared",
      confirmed: { level: "FranceConnect", by: "Service qualité", on: "2026-11-02" },
    });
    const rows = parse(await read("/dossier/reports/e1/worklist.csv"), { columns: true }) as { procedure: string; indicator: string }[];
    expect([rows.length, rows.some((row) => row.procedure === "b" && row.indicator === "En ligne")]).toEqual([28, false]);
  });

  it("lets the answers pass to the next edition, and to the same one begun anew", async () => {
    sheet("a,auth,FranceConnect,,");
    await type(line, world);
    await type("sweep --edition e2 --quiet", world);
    await type("sweep --edition e1 --fresh --quiet", world);
    for (const edition of ["e1", "e2"])
      expect(await indicatorOf(edition, "a", "auth")).toMatchObject({ level: "FranceConnect", confirmed: { on: "2026-11-02" } });
  });

  it("never overwrites a word: another value is refused unless it is meant, the same one is confirmed anew, all of them are kept", async () => {
    sheet("a,auth,FranceConnect,,");
    await type(line, world);
    expect((await type(line, world)).out).toContain("Confirmé : 0");
    sheet("a,auth,Non,,");
    expect(await type(line, world)).toEqual({
      code: 2,
      out: "",
      err: "w.csv:2:1 confirmed: a, FranceConnect : « FranceConnect » a été confirmé par Service qualité le 2026-11-02 ; ajoutez --replace pour le remplacer par cette réponse\nw.csv : rien n'a été confirmé.\n",
    });
    expect((await type([...line, "--replace"], world)).code).toBe(0);
    expect((await read(kept)).split("\r\n").slice(1, 3)).toEqual([
      "a,auth,FranceConnect,Service qualité,2026-11-02,e1,",
      "a,auth,Non,Service qualité,2026-11-02,e1,",
    ]);
    expect((await indicatorOf("e1", "a", "auth")).level).toBe("Non");
  });

  it("keeps nothing of a sheet with a mistake, nor of one without any answer", async () => {
    sheet("a,auth,FranceConnect,,", "c,auth,Non,,");
    expect(await type([...line, "--lang", "en"], world)).toMatchObject({
      code: 2,
      err: 'w.csv:3:1 procedure: "c" is no procedure of the edition; write a\nw.csv: nothing was confirmed.\n',
    });
    sheet("a,auth,,,");
    expect((await type(line, world)).err).toBe("w.csv : aucune réponse. Remplissez la colonne « confirmed » des lignes que vous avez vérifiées.\n");
    expect(world.files.has(kept)).toBe(false);
  });

  it("keeps nothing beside a list that is not there", async () => {
    sheet("a,auth,FranceConnect,,");
    expect(await type([...line, "--list", "listes/absente.yaml"], world)).toEqual({
      code: 2,
      out: "",
      err: "listes/absente.yaml n'existe pas : donnez avec --list la liste dont vient l'édition, les réponses sont gardées à côté d'elle.\n",
    });
    expect([...world.files.keys()].filter((path) => path.endsWith("confirmations.csv"))).toEqual([]);
  });
});

it("a table that was broken by hand stops a sweep before it begins, and a validation", async () => {
  world.files.set(kept, "procedure,indicator,confirmed,by,on\na,auth,peut-être,Mairie,2026-01-01\n");
  const before = world.opened.length;
  const wrong = /^confirmations\.csv:2:3 confirmed: "peut-être" n'est pas une valeur/;
  expect(await type("sweep --quiet", world)).toMatchObject({ code: 2, err: expect.stringMatching(wrong) });
  expect(await type("validate", world)).toMatchObject({ code: 2, err: expect.stringMatching(wrong) });
  expect(JSON.parse((await type("validate --json", world)).out).problems[0]).toMatchObject({ file: "confirmations.csv", line: 2, column: 3 });
  expect(world.opened.length).toBe(before);
});

it("puts a filled-in worklist aside before a report is written over it, unless it says what is confirmed", async () => {
  const worklist = "/dossier/reports/e1/worklist.csv";
  const answered = "procedure,indicator,confirmed,by,on\na,auth,FranceConnect,,\n";
  world.files.set(worklist, answered);
  const { err } = await type("judge e1", world);
  expect(err).toBe(
    "worklist.csv portait des réponses qui ne sont pas confirmées : elles sont gardées dans reports/e1/worklist-kept.csv. Pour les confirmer : vigie confirm reports/e1 reports/e1/worklist-kept.csv --by '…'\n",
  );
  expect(await read("/dossier/reports/e1/worklist-kept.csv")).toBe(answered);
  // What cannot be read is kept as well, beside the first copy.
  world.files.set(worklist, "procedure;bricolé\n");
  expect((await type("report e1 --format csv", world)).err).toContain("worklist-kept-2.csv");
  expect((await type("report e1 --format json", world)).err).toBe("");
  world.files.set(worklist, answered);
  expect(await type(["confirm", "e1", "reports/e1/worklist.csv", "--by", "Mairie"], world)).toMatchObject({ code: 0, err: "" });
});
