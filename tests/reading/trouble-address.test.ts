import { describe, expect, it } from "vitest";
import { troubleAt } from "../../src/reading/trouble-address.ts";

const asked = "https://demarche.exemple.fr/carte/depot";
const at = (path: string): string | null => troubleAt(asked, new URL(path, asked).href);

describe("what an address says that was not asked for", () => {
  it.each([
    ["maintenance", "/maintenance.html"],
    ["maintenance", "/service-indisponible"],
    ["not_found", "/erreur-404"],
    ["not_found", "/#/not-found"],
    ["blocked", "/acces-refuse.jsp"],
    ["blocked", "/file-attente"],
    ["closed", "/campagne-close"],
    ["closed", "/service_ferme/"],
    ["unstable", "/session-expiree?from=carte"],
    ["server_error", "/page-erreur"],
    ["server_error", "/Error.aspx"],
    ["server_error", "/app/#!/erreur-technique"],
  ])("%s: %s", (status, path) => {
    expect(at(path)).toBe(status);
  });

  it.each([
    "/carte",
    "/fermeture",
    "/indisponibilite",
    "/signaler-une-erreur",
    "/accueil",
    "/",
    "/#/depot",
    "/contrat-de-maintenance",
    "/carte/depot/",
  ])("nothing: %s", (path) => {
    expect(at(path)).toBeNull();
  });

  it("says nothing of an address that was asked for", () => {
    expect(troubleAt("https://a.exemple.fr/maintenance", "https://b.exemple.fr/maintenance")).toBeNull();
  });
});
