import { expect, it } from "vitest";
import { readManifest } from "../../src/input/manifest.ts";
import { manifestOf } from "../../src/sweep/evidence.ts";
import { dossierOf } from "../support/dossiers.ts";

const print = (path: string) => ({ path, bytes: 2, sha256: "a".repeat(64) });
const text = (part: object = {}) =>
  JSON.stringify({ ...manifestOf(dossierOf([]), [], 0), dossier: print("dossiers/1.json"), files: [print("evidence/1/1-start.html")], ...part });

it("gives the prints, the dossier's first", () => {
  expect(readManifest(text(), "1")).toEqual([print("dossiers/1.json"), print("evidence/1/1-start.html")]);
});

it.each<[string, string]>([
  ["no JSON", "{"],
  ["another procedure", text({ procedure: "2" })],
  ["another schema", text({ schema: 2 })],
  ["a path that leads out", text({ files: [print("evidence/../../x")] })],
  ["an absolute path", text({ files: [print("/etc/hosts")] })],
  ["a print that is none", text({ files: [{ ...print("evidence/1/a"), sha256: "" }] })],
])("takes no %s", (_, source) => {
  expect(readManifest(source, "1")).toBeNull();
});
