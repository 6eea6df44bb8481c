import { describe, expect, it } from "vitest";
import { frenchDate } from "../../src/demo/dates.ts";
import { demoProcedures } from "../../src/demo/procedures.ts";
import { townRoutes } from "../../src/demo/routes.ts";
import { demoExpectations, expectedDate } from "../e2e/demo-expected.ts";

const today = new Date("2026-11-22T12:00:00Z");
const routes = townRoutes(today);
const plain = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, " ").replace(/\s+/g, " ");
const textOf = (path: string): string => plain(routes[path]?.body.replaceAll("\\n", " ") ?? "");
const pages = Object.entries(routes).filter(([, { type }]) => type.startsWith("text/html"));
const start = (id: string): string => demoProcedures("").find((one) => one.id === id)?.url ?? "";

describe("the planted words", () => {
  it.each([
    ["9001", "", "S’identifier avec FranceConnect"],
    ["9001", "/contact", "etat-civil@clairvigne-sur-orbelle.fr"],
    ["9001", "/accessibilite", "78 % des critères du RGAA"],
    ["9003", "", "noreply@clairvigne-sur-orbelle.fr"],
    ["9004", "/accessibilite", "Le taux moyen de conformité du service en ligne s’élève à 93 %."],
    ["9004", "", "cerfa n° 16702*01"],
    ["9005", "/api/vues", "100 % des critères du RGAA"],
    ["9006", "", "Se connecter"],
    ["9006", "/connexion", "Je m’identifie avec FranceConnect"],
    ["9007", "", "FranceConnect+"],
    ["9007", "/rappel", "Me faire rappeler"],
    ["9008", "", "S’identifier avec ProConnect"],
    ["9009", "", "FranceConnect : bientôt disponible !"],
    ["9009", "", "au guichet de votre mairie"],
    ["9010", "/accessibilite", "62 critères conformes, 17 critères non conformes"],
    ["9011", "", "votre assistant virtuel"],
    ["9011", "", "Gardons le contact"],
    ["9011", "/mentions-legales", "webmestre@departement-orbelle.fr"],
    ["9012", "/aide", "39 39"],
    ["9012", "/aide", "01 70 77 23 72"],
    ["9013", "/contact", "Télécopie : 03 53 01 83 21"],
    ["9013", "/contact", "96340 Pont-aux-Libellules"],
    ["9014", "", "Vérification que vous êtes humain"],
    ["9015", "", "Ce téléservice est fermé."],
    ["9016", "", "Page introuvable"],
    ["9017", "/contact", "relais téléphonique Acceo"],
    ["9018", "", "Réserver avec France Connect"],
    ["9020", "", "indisponible pour cause de maintenance"],
    ["9021", "", "Accessibilité : totalement conforme"],
    ["9021", "/accessibilite", "est partiellement conforme"],
    ["9024", "/contact", "03 53 01 50 33"],
    ["9025", "", "dépendent de votre adresse"],
    ["9026", "/accessibilite-immeuble", "47 % des critères du RGAA"],
  ])("%s%s says « %s »", (id, path, words) => {
    expect(textOf(`${start(id)}${path}`).replaceAll(" ", "")).toContain(words.replaceAll(" ", ""));
  });

  it("gives each declaration the age of the expectation", () => {
    const wrong = Object.entries(demoExpectations).filter(([id, { handicap }]) => {
      const date = expectedDate(handicap, today);
      if (date === null) return false;
      const path = { "9005": "/api/vues", "9026": "/accessibilite-immeuble" }[id] ?? "/accessibilite";
      return !textOf(`${start(id)}${path}`).includes(`le ${frenchDate(new Date(date))}`);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the telephone of 9010 in the picture only", () => {
    const holders = Object.entries(routes).filter(([, { body }]) => body.includes("03 53 01 42 77"));
    expect(holders.map(([path]) => path)).toEqual(["/mairie/voirie/signalement/coordonnees.svg"]);
  });

  it("offers FranceConnect nowhere but where it is expected", () => {
    const offering = Object.keys(demoExpectations).filter((id) =>
      Object.entries(routes).some(
        ([path, { body }]) => isPartOf(start(id), path) && /https:\/\/\w+\.franceconnect\.gouv\.fr|auth\/france_connect"/.test(body),
      ),
    );
    const expected = Object.entries(demoExpectations).filter(([, { auth }]) => auth.startsWith("FranceConnect"));
    expect(offering).toEqual(expected.map(([id]) => id));
  });
});

describe("the town as a whole", () => {
  it("has no broken link, picture or frame of its own", () => {
    const targets = pages.flatMap(([path, { body }]) =>
      [...body.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => ({ path, target: (match[1] ?? "").replace(/[?#].*/, "") })),
    );
    expect(targets.length).toBeGreaterThan(300);
    expect(targets.filter(({ target }) => !routes[target])).toEqual([]);
  });

  it("loads nothing from elsewhere", () => {
    const outside = pages.flatMap(([path, { body }]) =>
      [...body.matchAll(/src="https?:[^"]*"|url\([^)]*\)|@import/g)].map(([found]) => `${path} ${found}`),
    );
    expect(outside).toEqual([]);
  });

  it("uses no telephone number that somebody could own", () => {
    // ARCEP keeps 03 53 01 for fiction; the others are public helplines planted on purpose.
    const numbers = new Set(Object.values(routes).flatMap(({ body }) => body.match(/\b0\d(?: \d\d){4}\b/g) ?? []));
    expect([...numbers].filter((number) => !number.startsWith("03 53 01")).sort()).toEqual(["01 70 77 23 72", "09 69 39 00 00"]);
  });
});

const isPartOf = (base: string, path: string): boolean => base !== "" && (path === base || path.startsWith(`${base}/`) || path === `POST ${base}`);
