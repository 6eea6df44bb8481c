import { describe, expect, it } from "vitest";
import { readImport } from "../../../src/input/import/file.ts";
import { readProcedures } from "../../../src/input/procedures-file.ts";
import { writeProceduresYaml } from "../../../src/input/procedures-yaml.ts";
import { procedureColumns } from "../../../src/sinks/procedures-csv.ts";
import { shared } from "../support.ts";
import { bytesOf, figures, listed } from "./support.ts";

const read = (text: string, options: Parameters<typeof readImport>[2] = {}) => readImport(bytesOf(text), "f", options);

describe("readImport: the content tells the kind", () => {
  it.each([
    ["Publik", '[{"title": "A", "slug": "a", "url": "https://a.fr/"}]', ["a | A | https://a.fr/ |  | "]],
    ["an empty Publik", "[]", []],
    [
      "co-marquage",
      '<Publication><ServiceEnLigne ID="R1" URL="https://a.fr/"><Titre>A</Titre></ServiceEnLigne></Publication>',
      ["R1 | A | https://a.fr/ |  | "],
    ],
    ["dashlord.yml", "title: x\nurls:\n  - url: https://a.fr/\n", ["a.fr | a.fr | https://a.fr/ |  | "]],
    [
      "online services",
      "id,audience,type,title,spUrl,url,source\nR1,professionnels,Téléservice,Téléservice : A,,https://a.fr/?x=1&y=2,Ministère chargé du travail\n",
      ["R1 | A | https://a.fr/?x=1&y=2 | Ministère chargé du travail | entreprise"],
    ],
    ["any table", "Code;Nom;Lien\n0044;A;www.a.fr\n", ["0044 | A | https://www.a.fr |  | "]],
  ])("%s", async (_, text, procedures) => {
    expect(listed(await read(text)).procedures).toEqual(procedures);
  });

  it("takes no report of Vigie for an official edition, unless it is told to", async () => {
    const report = `${procedureColumns.join(",")}\n${["1", "A", ...procedureColumns.slice(2).map(() => "")].join(",")}\n`;
    expect(listed(await read(report)).problems).toEqual([expect.stringContaining("c'est un procedures.csv de Vigie")]);
    expect(listed(await read(report, { from: "official" })).procedures).toHaveLength(1);
  });

  it.each([
    ["a table of Je donne mon avis", "id,url,last_update,satisfaction,satisfaction_count\n1,,2026-08-22,0,100\n"],
    ["its API", '[{"product_id": 1, "date": "2026-08-22", "data": {"satisfaction": 0}, "metadata": {"satisfaction_count": 100}}]'],
  ])("%s", async (_, text) => {
    expect(figures(await read(text)).rows).toEqual([["1", "2026-08-22", { satisfaction: 0 }]]);
  });

  it.each([
    ["a monitor's table", "id,uptime,response_mean_ms\n1,0,0\n"],
    ["a monitor's checks", '[{"token": "x", "alias": "1", "metrics": {"uptime": 0, "timings": {"response": 0}}}]'],
  ])("%s", async (_, text) => {
    expect(figures(await read(text)).rows).toEqual([["1", null, { uptime: 0, response_ms: 0 }]]);
  });

  it.each([
    [
      "a web page",
      "<!DOCTYPE html><p>",
      "f:1:1 c'est une page web, pas des données ; dites ce que c'est : --from official, jdma, updown, publik, service-public, dashlord, table",
    ],
    [
      "unknown JSON",
      '{"a": 1}',
      "f:1:1 ce contenu n'est reconnu comme aucune source ; dites ce que c'est : --from official, jdma, updown, publik, service-public, dashlord, table",
    ],
    [
      "columns that say nothing",
      "a,b\n1,2\n",
      'f:1:1 les colonnes ne disent pas ce qu\'elles sont ("a", "b") ; nommez-les, par exemple --map \'name=a,url=b\'',
    ],
  ])("refuses %s", async (_, text, problem) => {
    expect(listed(await read(text))).toEqual({ problems: [problem] });
  });

  it("takes the kind that is named instead", async () => {
    expect(listed(await read('{"a": 1}', { from: "publik" })).problems).toHaveLength(1);
    expect(listed(await read("id,satisfaction,satisfaction_count,nom\n1,9,100,A\n", { from: "table" })).procedures).toEqual(["1 | A |  |  | "]);
  });
});

describe("readImport: any table with a mapping", () => {
  it("reads the columns that are named, whatever their order and case, and no other", async () => {
    const text = "Chiffres\nlien;CODE;Nom de la démarche;public;Nombre\nhttps://a.fr/#/x?a=1&b=2;7;A, « b »;Particulier; 600 000\n;;;;\n";
    const mapping = { id: "Code", name: "Nom de la démarche", url: "Lien", audience: "Public", volume: "nombre" };
    expect(await read(text, { mapping })).toMatchObject({
      ok: true,
      found: { procedures: [{ id: "7", name: "A, « b »", url: "https://a.fr/#/x?a=1&b=2", audience: ["particulier"], volume: 600000 }], remarks: [] },
    });
  });

  it("names a column that is not there, with the nearest", async () => {
    expect(listed(await read("Code,Nom\n1,A\n", { mapping: { name: "Noms" } }))).toEqual({
      problems: ['f:1:1 name: il n\'y a pas de colonne "Noms" ; écrivez Nom'],
    });
  });
});

const data = { services: shared("service-public-teleservices.csv"), jdma: shared("jdma-latest.csv"), updown: shared("updown-latest.csv") };

describe.skipIf(Object.values(data).includes(null))("the files handed over with the project (skipped: ../shared/data is not there)", () => {
  const found = (bytes: Uint8Array | null) => readImport(bytes ?? new Uint8Array(), "f");

  it("loses none of the 1,009 online services, and writes a valid list", async () => {
    const services = await found(data.services);
    const { procedures = [], remarks = [], rejected = [] } = listed(services);
    expect([procedures.length, procedures.length + remarks.length + rejected.length]).toEqual([899, 1009]);
    const written = services.ok && services.found.type === "procedures" ? services.found.procedures : [];
    expect(readProcedures(writeProceduresYaml(written), { file: "f", env: {} })).toEqual({ ok: true, procedures: written, secrets: [] });
  });

  it("loses none of the 266 rows of statistics", async () => {
    const [jdma, updown] = [figures(await found(data.jdma)), figures(await found(data.updown))];
    expect([jdma.rows?.length, jdma.rejected?.length, jdma.remarks]).toEqual([227, 39, []]);
    expect([updown.rows?.length, updown.rejected?.length]).toEqual([221, 45]);
  });
});
