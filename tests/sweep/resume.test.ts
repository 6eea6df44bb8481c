import { describe, expect, it } from "vitest";
import type { Text } from "../../src/domain/text.ts";
import { readOrSetAside } from "../../src/sweep/resume.ts";
import { dossierOf } from "../support/dossiers.ts";

describe("a dossier read to resume", () => {
  const read = (readDossier: Parameters<typeof readOrSetAside>[1]["readDossier"], place: string | null) => {
    const told: Text[] = [];
    return { told, found: readOrSetAside("1", { readDossier, setAside: async () => place }, (text) => told.push(text)) };
  };

  it("is given as it is", async () => {
    const { told, found } = read(async () => dossierOf([]), null);
    expect([await found, told]).toEqual([dossierOf([]), []]);
  });

  it("is put aside when damaged, with a warning that says where", async () => {
    const { told, found } = read(() => Promise.reject(new Error("damaged")), "dossiers/1.json.broken");
    expect(await found).toBeNull();
    expect(told).toEqual([
      {
        fr: "Démarche 1 : son dossier était endommagé ; il est gardé sous dossiers/1.json.broken, et elle est à visiter de nouveau.",
        en: "Procedure 1: its dossier was damaged; it is kept as dossiers/1.json.broken, and the procedure is to be visited again.",
      },
    ]);
  });

  it("is an error when it is not damaged: another rights, a newer Vigie", async () => {
    await expect(read(() => Promise.reject(new Error("newer")), null).found).rejects.toThrow("newer");
  });
});
