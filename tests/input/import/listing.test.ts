import { describe, expect, it } from "vitest";
import { type Draft, listingOf } from "../../../src/input/import/listing.ts";
import { fingerprint } from "../../../src/lib/fingerprint.ts";
import { listed } from "./support.ts";

const at = (line: number) => ({ line, column: 1, path: "" });
const read = (...drafts: readonly Omit<Draft, "place">[]) =>
  listed({
    ok: true,
    found: {
      type: "procedures",
      notes: [],
      ...listingOf(
        "f",
        drafts.map((draft, index) => ({ place: at(index + 1), ...draft })),
      ),
    },
  });

describe("listingOf", () => {
  it("keeps the source's own id, `&` and routes in addresses, and official characters in names", () => {
    expect(read({ id: "R1", name: " Acte  de\nnaissance ", url: "https://a.fr/?x=1&y=2#/route" })).toEqual({
      procedures: ["R1 | Acte de naissance | https://a.fr/?x=1&y=2#/route |  | "],
      remarks: [],
      rejected: [],
    });
  });

  it("says of every address that it cannot use that the procedure is kept without one, unless the words say that there is none", () => {
    const none = [
      "–",
      "…",
      "À venir",
      "n/a",
      "N.C.",
      "Néant",
      "Aucune",
      "pas de téléservice",
      "Non dématérialisée",
      "en cours de création",
      "to be defined",
    ];
    expect(read(...none.map((url, index) => ({ id: `${index}`, name: "A", url }))).remarks).toEqual([]);
    const wrong = ["pas une url", "voir le site", "https://x y", "mailto:a@b.fr", "enseignement"];
    const { procedures = [], remarks = [] } = read(...wrong.map((url, index) => ({ id: `${index}`, name: "A", url })));
    expect(procedures.map((line) => line.split(" | ")[2])).toEqual(["", "", "", "", ""]);
    expect(remarks).toHaveLength(5);
    expect(remarks[0]).toBe('f:1:1 url: "pas une url" contient un blanc ou un retour à la ligne : démarche gardée sans URL ; écrivez https://…');
  });

  it("takes nothing over that turns the direction of writing", () => {
    expect(read({ name: "Acte \u202eerialp\u2066", url: "https://a.fr/\u200f", administration: "\u200eMairie" }).procedures).toEqual([
      "a.fr | Acte erialp | https://a.fr/ | Mairie | ",
    ]);
  });

  it("makes an id of the address, else of the name: the same whatever the order of the entries", () => {
    const drafts = [{ url: "https://www.a.fr/demande/" }, { name: "Carte d'été" }, { url: "https://www.a.fr/#/suivi" }];
    expect(read(...drafts).procedures).toEqual([
      "www.a.fr-demande | www.a.fr/demande | https://www.a.fr/demande/ |  | ",
      "Carte-d-ete | Carte d'été |  |  | ",
      "www.a.fr-suivi | www.a.fr/suivi | https://www.a.fr/#/suivi |  | ",
    ]);
    expect(read(...drafts.toReversed()).procedures?.toReversed()).toEqual(read(...drafts).procedures);
  });

  it("tells addresses apart that make the same id, in any order", () => {
    const [one, other] = ["https://a.fr/x?n=1", "https://a.fr/x?n=2"] as const;
    const ids = [one, other].map((url) => `a.fr-x-${fingerprint(url)} | a.fr/x | ${url} |  | `);
    expect(read({ url: one }, { url: other }).procedures).toEqual(ids);
    expect(read({ url: other }, { url: one }).procedures).toEqual(ids.toReversed());
  });

  it("counts the same entry once and adds its audience", () => {
    const entry = { id: "1", name: "A", url: "https://a.fr/" };
    expect(read({ ...entry, audience: ["particulier"] }, { ...entry, audience: ["entreprise"] }, entry)).toEqual({
      procedures: ["1 | A | https://a.fr/ |  | particulier,entreprise"],
      remarks: [
        'f:2:1 "1" est aussi à la ligne 1 : public ajouté (entreprise) ; rien n\'est à faire',
        'f:3:1 "1" est déjà à la ligne 1 : comptée une fois ; rien n\'est à faire',
      ],
      rejected: [],
    });
  });

  it("lists what cannot be used, with its place", () => {
    expect(read({ id: "1", name: "A" }, { id: "1", name: "B", url: "https://b.fr/" }, { id: "2" }, { name: "C", url: "ftp://c.fr" })).toEqual({
      procedures: ["1 | A |  |  | ", "c.fr | C | https://c.fr |  | "],
      remarks: ['f:4:1 url: "ftp://c.fr" n\'est pas une URL http(s) : adresse complétée en "https://c.fr" ; écrivez https://c.fr'],
      rejected: [
        'f:2:1 "1" est déjà l\'identifiant de la ligne 1, avec une autre adresse : laissée de côté ; écrivez un autre identifiant',
        "f:3:1 l'entrée n'a ni nom ni adresse : laissée de côté ; écrivez https://www.exemple.fr/ma-demarche",
      ],
    });
  });
});
