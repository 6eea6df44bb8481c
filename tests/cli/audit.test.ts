import { describe, expect, it } from "vitest";
import { recordingIo, type, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";
import { scriptedExplorer, settled } from "../support/scripted-explorer.ts";

describe("vigie audit", () => {
  it("audits one address and says where its report is", async () => {
    const world = worldOf();
    const { code, out, err } = await type("audit https://a.fr/demande --max-pages 2", world);
    expect({ code, err }).toEqual({ code: 0, err: "[1/1] a.fr-demande a.fr/demande : Répond\n" });
    expect(out.split("\n").slice(0, 3)).toEqual(["a.fr/demande", "https://a.fr/demande", "✓ Répond"]);
    expect(out.endsWith("\nRapport complet : reports/audit-a.fr-demande/index.html\n")).toBe(true);
    const edition = await world.stores.get("/dossier/reports/audit-a.fr-demande")?.readEdition();
    expect(edition?.procedures.map(({ url, maxPages }) => ({ url, maxPages }))).toEqual([{ url: "https://a.fr/demande", maxPages: 2 }]);
  });

  it("gives scripts the whole report", async () => {
    const { out } = await type("audit https://a.fr/ --json --quiet --lang en");
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, lang: "en", edition: "audit-a.fr", procedures: [{ id: "a.fr", status: "ok" }] });
  });

  it("looks anew each time, and is strict when asked", async () => {
    const world = worldOf({ script: () => [visitOf({ status: "timeout" })] });
    await type("audit https://a.fr/", world);
    expect(await type("audit https://a.fr/ --strict --lang en", world)).toMatchObject({
      code: 3,
      err: "[1/1] a.fr a.fr: Timed out\n--strict: 1 of 1 could not be audited: a.fr (Timed out)\n",
    });
  });

  it("begins again after Ctrl-C", async () => {
    const explorer = scriptedExplorer();
    const io = recordingIo();
    const typed = type("audit https://a.fr/?a=1&b=2 --quiet", worldOf({ explorer }), io);
    while (explorer.begun.length === 0) await settled();
    io.interrupt();
    io.interrupt();
    const { code, err } = await typed;
    expect({ code, last: err.split("\n").at(-2) }).toEqual({
      code: 130,
      last: "Interrompu. Pour recommencer : vigie audit 'https://a.fr/?a=1&b=2' --quiet",
    });
  });

  it.each([
    ["audit a.fr", "« a.fr » n'est pas une adresse web complète ; écrivez par exemple https://a.fr\n"],
    ["audit liste.yaml", "liste.yaml est une liste : tapez vigie sweep liste.yaml\n"],
    ["audit autre.yaml --lang en", '"autre.yaml" is not a complete web address; write for example https://autre.yaml\n'],
  ])("%s is refused", async (line, err) => {
    const world = worldOf({ files: { "/dossier/liste.yaml": yamlOf({}) } });
    expect(await type(line, world)).toEqual({ code: 2, out: "", err });
  });
});
