import { describe, expect, it } from "vitest";
import { recordingIo, type, worldOf } from "../support/cli.ts";

const site = "https://demarches.ville.fr/";
const forms = JSON.stringify({ data: [{ title: "Acte de naissance", slug: "acte", url: `${site}etat-civil/acte/?a=1&b=2` }] });
const publik = { [site]: "<title>Accueil | Ville de Sète</title>", [`${site}api/formdefs/`]: forms };
const page = `<title>Trifouillis</title><a href="/demarches/acte">Demander un acte</a><a href="/contact">Contact</a>
  <a href="https://www.demarches-simplifiees.fr/commencer/louer"><img alt="Permis de louer"></a><a href="/demarches/acte">Idem</a><a href="/logout">Se déconnecter</a>`;
const map = `<urlset><url><loc>${site}actualites/fete</loc></url><url><loc>${site}demarches/acte-de-naissance.html</loc></url></urlset>`;
const answering = (...answers: readonly (string | null)[]) => {
  const left = [...answers];
  return recordingIo({ ask: async () => left.shift() ?? null });
};
const written = (world: ReturnType<typeof worldOf>) => world.files.get("/dossier/procedures.yaml");

describe("vigie init", () => {
  it("writes the forms of a Publik site, and the list is valid", async () => {
    const world = worldOf({ web: publik });
    expect(await type("init --site demarches.ville.fr", world)).toEqual({
      code: 0,
      out: "",
      err: "Lecture de demarches.ville.fr…\n1 formulaire Publik :\n  Acte de naissance\nprocedures.yaml : 1 démarche. Et maintenant : vigie sweep\n",
    });
    expect(written(world)).toBe(
      [
        "# Formulaires de https://demarches.ville.fr/api/formdefs/, à relire et à compléter.",
        "procedures:",
        '  - id: "acte"',
        "    name: Acte de naissance",
        "    administration: Ville de Sète",
        "    url: https://demarches.ville.fr/etat-civil/acte/?a=1&b=2",
        "",
      ].join("\n"),
    );
    expect((await type("validate", world)).code).toBe(0);
  });

  it.each([
    ["the links of the page", { [site]: page }, ["Demander un acte", "Permis de louer"]],
    ["the site map", { [site]: "<title>x</title>", [`${site}sitemap.xml`]: map }, ["Acte de naissance"]],
    ["the page itself", { [site]: "<title>x</title>" }, ["Ville"]],
  ])("else takes %s", async (_, web, names) => {
    const world = worldOf({ web });
    expect((await type(["init", "--site", site, "--name", "Ville", "--quiet"], world)).code).toBe(0);
    expect([...String(written(world)).matchAll(/ name: (.*)/g)].map(([, name]) => name)).toEqual(names);
  });

  it("does not ask for what robots.txt closes", async () => {
    const world = worldOf({ web: { ...publik, [`${site}sitemap.xml`]: map }, robots: ["/api/", "/sitemap"] });
    await type(["init", "--site", site, "--quiet"], world);
    expect(world.asked.map(({ url }) => url)).toEqual([site]);
  });

  it("asks, asks again, offers the site's name, and writes when told to", async () => {
    const world = worldOf({ web: publik });
    const { code, err } = await type("init", world, answering("nimporte quoi", "demarches.ville.fr", "Ma ville", ""));
    expect(code).toBe(0);
    expect(err).toContain("« nimporte quoi » n'est pas une adresse");
    expect(written(world)).toContain("administration: Ma ville");
  });

  it.each([
    ["is told no", ["demarches.ville.fr", "", "n"], 0],
    ["is left in the middle", ["demarches.ville.fr", null], 130],
    ["is left at once", [null], 130],
  ] as const)("writes nothing when it %s", async (_, answers, code) => {
    const world = worldOf({ web: publik });
    expect((await type("init", world, answering(...answers))).code).toBe(code);
    expect(written(world)).toBeUndefined();
  });

  it.each([
    ["a list that is there", "init --site demarches.ville.fr", /existe déjà/, { "/dossier/procedures.yaml": "mine" }],
    ["nobody to answer", "init", /^Personne ne peut répondre ici/, {}],
    ["no address", "init --site x", /n'est pas une URL absolue/, {}],
    ["a site that does not answer", "init --site https://nulle-part.fr", /^.*\nnulle-part\.fr : rien à cette adresse \(HTTP 404\)/, {}],
  ])("explains %s", async (_, line, message, files) => {
    const world = worldOf({ web: publik, files });
    const { code, out, err } = await type(line, world);
    expect([code, out, err]).toEqual([2, "", expect.stringMatching(message)]);
    expect(written(world)).toBe(Object.values(files)[0]);
  });
});
