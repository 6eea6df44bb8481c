import { describe, expect, it } from "vitest";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Visit, VisitStatus } from "../../src/domain/visit.ts";
import { type, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";

const files = { "/work/procedures.yaml": yamlOf({ a: "https://a.fr/", b: "https://b.fr/", c: null }) };
const ends =
  (statuses: Readonly<Record<string, VisitStatus>>) =>
  ({ id, url }: Procedure): readonly Visit[] => [visitOf({ requestedUrl: url ?? "", finalUrl: url, status: statuses[id] ?? "ok" })];

describe("the end of an edition", () => {
  it("ends with 3 under --strict, for what was asked only, and says which", async () => {
    const script = ends({ b: "blocked" });
    expect(await type("sweep --strict --json --quiet", worldOf({ files, script }))).toMatchObject({
      code: 3,
      err: "--strict : 1 sur 3 n'ont pas pu être auditées : b (Robot refusé)\n",
    });
    expect(await type("sweep --strict --json --quiet --lang en --only b", worldOf({ files, script }))).toMatchObject({
      code: 3,
      err: "--strict: 1 of 1 could not be audited: b (Robot turned away)\n",
    });
    expect(await type("sweep --strict --json --quiet --only a,c", worldOf({ files, script }))).toMatchObject({ code: 0, err: "" });
    expect(await type("sweep --json --quiet", worldOf({ files, script }))).toMatchObject({ code: 0, err: "" });
  });

  it("says that the machine seems offline when no name resolves", async () => {
    const script = ends({ a: "dns_error", b: "dns_error" });
    expect((await type("sweep --quiet", worldOf({ files, script }))).err).toBe(
      "Aucun nom de serveur n'a pu être résolu d'ici : cette machine semble hors ligne. Vérifiez la connexion (vigie doctor), puis recommencez : vigie sweep --quiet --edition 2026-T4 --fresh\n",
    );
    expect((await type("sweep --quiet --lang en --edition e", worldOf({ files, script }))).err).toBe(
      "No server name could be resolved from here: this machine seems to be offline. Check the connection (vigie doctor), then begin again: vigie sweep --quiet --lang en --edition e --fresh\n",
    );
  });
});
