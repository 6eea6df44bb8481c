import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { townRoutes } from "../../src/demo/routes.ts";
import { serveTown, type Town } from "../../src/demo/town.ts";

const today = new Date("2031-05-31T12:00:00Z");
let town: Town;
beforeAll(async () => {
  town = await serveTown({ today });
});
afterAll(() => town.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${town.origin}${path}`, { redirect: "manual", ...init });

describe("serveTown", () => {
  it("listens on the loopback interface only", () => {
    expect(town.origin).toBe(`http://127.0.0.1:${town.port}`);
  });

  it.each([
    ["/", 200],
    ["/mairie/etat-civil/acte-de-naissance", 200],
    ["/mairie/etat-civil/acte-de-naissance/", 200],
    ["/mairie/etat-civil/acte-de-naissance?de=lettre#haut", 200],
    ["/rivieres/vignette-des-ponts", 403],
    ["/vergers/bourse-aux-greffons", 200],
    ["/vergers/declaration-de-ruches", 200],
    ["/temps-libre/carte-des-bibliotheques", 503],
    ["/departement/bourses", 302],
    ["/robots.txt", 200],
    ["/nulle-part", 404],
  ])("answers %s with %i", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("redirects the login wall inside the town", async () => {
    expect((await ask("/departement/bourses")).headers.get("location")).toBe(
      "/departement/bourses/connexion?retour=%2Fdepartement%2Fbourses%2Fespace",
    );
  });

  it("keeps no form: an answer without effect, save for the one that leads to FranceConnect", async () => {
    const refused = await ask("/mairie/voirie/signalement", { method: "POST", body: "lieu=ici" });
    const connect = await ask("/mairie/urbanisme/declaration-prealable/auth/france_connect", { method: "POST" });
    expect([refused.status, connect.status, new URL(connect.headers.get("location") ?? "").host]).toEqual([405, 303, "app.franceconnect.gouv.fr"]);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const [head, get] = await Promise.all([ask("/", { method: "HEAD" }), ask("/")]);
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect(await head.text()).toBe("");
  });

  it("derives every date from the day it is in town", async () => {
    const declaration = await (await ask("/mairie/etat-civil/acte-de-naissance/accessibilite")).text();
    const expired = await (await ask("/mairie/stationnement/carte-resident/accessibilite")).text();
    const closed = await (await ask("/vergers/bourse-aux-greffons")).text();
    expect(declaration).toContain("établie le 28 septembre 2030");
    expect(expired).toContain("établie le 28 mai 2027");
    expect(closed).toContain("La campagne 2031 est close");
  });

  it("holds the slow page back, and that one only", () => {
    const slow = Object.entries(townRoutes(today)).filter(([, { delayMs }]) => (delayMs ?? 0) > 800);
    expect(slow.map(([path, { delayMs }]) => [path, delayMs])).toEqual([["/departement/carte-mobilite", 1200]]);
  });

  it("says so when the port is taken", async () => {
    await expect(serveTown({ port: town.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("closes without waiting for open connections", async () => {
    const other = await serveTown();
    const pending = fetch(`${other.origin}/departement/carte-mobilite`).catch(() => "cut");
    await fetch(`${other.origin}/`);
    await other.close();
    expect(await pending).toBe("cut");
    await expect(fetch(`${other.origin}/`)).rejects.toThrow();
  });
});
