import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEdition } from "../../src/store/edition.ts";
import { dossierOf, procedureOf, visitOf } from "../support/dossiers.ts";
import { anotherOf, saveEdition } from "./saved-edition.ts";

const seen = ["127.0.0.2", "127.0.0.3"].map((host) => {
  const url = `http://${host}:8000/start`;
  return dossierOf([visitOf({ requestedUrl: url, finalUrl: `${url}?a=1` })], { procedure: procedureOf({ id: host, name: host, url }) });
});

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "vigie-saved-"));
});
afterAll(() => rmSync(out, { recursive: true }));

it("gives the evidence of one procedure to another, at an address of its own", () => {
  const [first = dossierOf([])] = seen;
  const { procedure, visits } = anotherOf(first, 7);
  expect([procedure.id, procedure.name, procedure.url]).toEqual(["8", "127.0.0.2 (8)", "https://service-7.exemple.fr/start"]);
  expect(visits[0]).toMatchObject({ requestedUrl: "https://service-7.exemple.fr/start", finalUrl: "https://service-7.exemple.fr/start?a=1" });
});

it("leaves a procedure without an address as it is, but for its name", () => {
  expect(anotherOf(dossierOf([], { procedure: procedureOf({ name: "Papier", url: null }) }), 0).procedure).toEqual(
    procedureOf({ id: "1", name: "Papier (1)", url: null }),
  );
});

it("saves as many as it is asked for, each from those seen in turn", async () => {
  await saveEdition(out, "trois", 3, seen);
  const store = openEdition(out, "trois");
  const names = (await store.readEdition())?.procedures.map(({ name }) => name);
  expect(names).toEqual(["127.0.0.2 (1)", "127.0.0.3 (2)", "127.0.0.2 (3)"]);
  expect(await store.readDossier("3")).toMatchObject({ edition: "trois", procedure: { url: "https://service-2.exemple.fr/start" } });
});

it("says that there is nothing to save when nothing was seen", async () => {
  await expect(saveEdition(out, "rien", 1, [])).rejects.toThrow("no procedure was seen");
});
