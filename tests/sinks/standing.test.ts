import { expect, it } from "vitest";
import { standingIn } from "../../src/sinks/standing.ts";

it("says of a procedure how its visit ended, or that it was not visited yet", () => {
  const standing = standingIn({ missing: [{ id: "2", name: "" }] });
  expect(standing({ id: "1", status: "scanner_error" })).toMatchObject({ key: "scanner_error", label: { fr: "Erreur de Vigie" } });
  expect(standing({ id: "2", status: "scanner_error" })).toEqual({
    key: "unvisited",
    label: { fr: "Pas encore visitée", en: "Not visited yet" },
    rank: "grey",
  });
});
