import { describe, expect, it } from "vitest";
import { procedureAt } from "../../src/cli/address.ts";

describe("procedureAt", () => {
  it("makes a procedure of an address", () => {
    expect(procedureAt(" https://www.exemple.fr/ma/demarche/ ", 3)).toEqual({
      id: "www.exemple.fr-ma-demarche",
      name: "www.exemple.fr/ma/demarche",
      administration: "",
      ministry: "",
      perimeter: "",
      url: "https://www.exemple.fr/ma/demarche/",
      audience: [],
      volume: null,
      volumeOnline: null,
      pages: [],
      maxPages: 3,
      declared: {},
    });
  });

  it("gives two addresses two names of folders", () => {
    const path = "a".repeat(70);
    const addresses = ["", "?id=1", "?id=2", "#/a", "#/b", "a_b", "a/b", "a-b", "a/b/c", "a-b/c", "a/b-c", `${path}b`, `${path}c`, ":8080", "é"].map(
      (end) => (end.startsWith(":") ? `http://x.fr${end}/` : `http://x.fr/${end}`),
    );
    const ids = addresses.map((address) => procedureAt(address, 1).id);
    expect(new Set(ids).size).toBe(addresses.length);
    expect(ids.filter((id) => !/^[A-Za-z0-9][A-Za-z0-9.-]{0,70}$/.test(id))).toEqual([]);
  });

  it.each([
    ["impots.gouv.fr", "« impots.gouv.fr » n'est pas une adresse web complète ; écrivez par exemple https://impots.gouv.fr"],
    ["impots.gouv.fr/a?b#c", "« impots.gouv.fr/a?b#c » n'est pas une adresse web complète ; écrivez par exemple https://impots.gouv.fr/a?b#c"],
    ["/demarche", "« /demarche » n'est pas une adresse web complète ; écrivez par exemple https://www.exemple.fr/ma-demarche"],
    ["ftp://x.fr/", "« ftp://x.fr/ » n'est pas une adresse web complète ; écrivez par exemple https://www.exemple.fr/ma-demarche"],
    ["me:secret@x.fr", "« ***@x.fr » n'est pas une adresse web complète ; écrivez par exemple https://www.exemple.fr/ma-demarche"],
    ["", "«  » n'est pas une adresse web complète ; écrivez par exemple https://www.exemple.fr/ma-demarche"],
    ["https://me@x.fr/", "L'adresse contient un identifiant ou un mot de passe : retirez-le, il finirait dans les rapports."],
    ["https://me:secret@x.fr/", "L'adresse contient un identifiant ou un mot de passe : retirez-le, il finirait dans les rapports."],
  ])("refuses %j", (address, fr) => {
    expect(() => procedureAt(address, 1)).toThrow(expect.objectContaining({ text: expect.objectContaining({ fr }) }));
  });
});
