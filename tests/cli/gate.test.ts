import { describe, expect, it } from "vitest";
import { observed } from "../../src/domain/observation.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { reportJson } from "../../src/sinks/report-json.ts";
import { recordingIo, type, type World, type WorldOptions, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";
import { sampleReport } from "../support/sample-report.ts";

/** What was written in the editions, by name of file. */
type Written = World & { readonly written: Map<string, string> };

function gateWorld(options: WorldOptions): Written {
  const world = worldOf(options);
  const written = new Map<string, string>();
  const openReport = async (path: string) => ({
    add: async (text: string) => void written.set(path, (written.get(path) ?? "") + text),
    close: async () => undefined,
    drop: async () => undefined,
  });
  const openStore: World["openStore"] = (out, name, secrets) => {
    const store = world.openStore(out, name, secrets);
    return new Proxy(store, {
      get: (target, key) => {
        if (key === "writeReport") return async (path: string, content: string) => void written.set(path, content);
        return key === "openReport" ? openReport : Reflect.get(target, key);
      },
    });
  };
  return { ...world, openStore, written };
}

const reflow = (selector: string | null): Visit["evidence"] => ({
  reflow: observed({
    viewport: "width=device-width",
    widths: [320, 360].map((width) => ({
      width,
      height: 800,
      scrollWidth: selector ? 900 : width,
      overflowing: selector ? [{ selector, right: 900, html: "<table>" }] : [],
      smallTargets: [],
      smallTargetCount: 0,
    })),
  }),
});
const page = (part: Partial<Visit> = {}): readonly Visit[] => [
  visitOf({ requestedUrl: "https://a.fr/", finalUrl: "https://a.fr/", evidence: reflow(null), ...part }),
];
const list = (budget = ""): Record<string, string> => ({
  "/dossier/procedures.yaml": `procedures:\n  - { id: "a", name: Démarche a, url: "https://a.fr/"${budget && `, budget: ${budget}`} }\n`,
});
const lax = "--quiet --min-coverage 0";

describe("vigie gate", () => {
  it("passes, and says where the report is", async () => {
    const world = gateWorld({ files: list(), script: () => page() });
    expect(await type(`gate ${lax}`, world)).toEqual({
      code: 0,
      out: "✓ a · Démarche a\n\n✓ Contrôle réussi\u00a0: 1 sur 1 passe.\nRapport : reports/gate/index.html\n",
      err: "",
    });
    expect([...world.written.keys()]).toEqual(expect.arrayContaining(["report.json", "index.html", "worklist.csv"]));
    expect([...world.written.keys()]).not.toContain("junit.xml");
  });

  it.each<[string, string, string, readonly Visit[], string]>([
    ["a score below the budget of the list", lax, "{ score: 90 }", page(), "Pas de score, trop peu a pu être testé : il en faut un d’au moins 90."],
    ["a score below the option", `${lax} --min-score 10.5`, "", page(), "Pas de score, trop peu a pu être testé : il en faut un d’au moins 10,5."],
    [
      "a level below the budget",
      lax,
      "{ contact: Oui }",
      page(),
      "Contact humain : Vigie n’a pas pu le voir (« À vérifier »), il faut au moins « Oui ».",
    ],
    [
      "a level below the option, with or without a list",
      `${lax} --min-level mobile=oui --min-level contact=Partiel`,
      "",
      page({ evidence: reflow("#t") }),
      "Mobile : « Non », il faut au moins « Oui ».",
    ],
    ["too little covered, by default", "--quiet", "", page(), "du poids, il en faut 50 % (--min-coverage)."],
    ["only a login page", lax, "", page({ status: "login_wall" }), "Aucune page de la démarche n’a pu être auditée au-delà de la connexion"],
    ["a robot turned away", lax, "", page({ status: "blocked" }), "La page n’a pas été vue : Robot refusé."],
  ])("fails on %s", async (_, options, budget, visits, reason) => {
    const { code, out, err } = await type(`gate ${options}`, gateWorld({ files: list(budget), script: () => visits }));
    expect([code, err]).toEqual([1, ""]);
    expect(out.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(reason);
    expect(out).toContain("Contrôle échoué");
  });

  it("audits one address without a list", async () => {
    const world = gateWorld({ script: () => page() });
    expect((await type(`gate https://a.fr/x ${lax} --lang en`, world)).out).toContain(
      "✓ Gate passed: 1 of 1 passes.\nReport: reports/gate-a.fr-x/index.html\n",
    );
  });

  it("fails when nothing was audited", async () => {
    const { code, out } = await type(`gate ${lax} --lang en`, gateWorld({ files: { "/dossier/procedures.yaml": yamlOf({ a: null }) } }));
    expect([code, out.includes("✗ Gate failed: nothing could be audited.")]).toEqual([1, true]);
  });
});

describe("with a baseline", () => {
  /** An edition `base` whose table overflows at `before`, then a gate where it does at `now`. */
  async function gated(before: string | null, now: string | null, line: string, files: Readonly<Record<string, string>> = {}) {
    let selector = before;
    const world = gateWorld({ files: { ...list(), ...files }, script: () => page({ evidence: reflow(selector) }) });
    await type("sweep --edition base --quiet", world);
    selector = now;
    return { world, ...(await type(`gate ${lax} ${line}`, world)) };
  }

  it.each<[string, string | null, string | null, string, number]>([
    ["an old finding passes", "#t", "#t", "--baseline base", 0],
    ["a moved line passes", "main > table:nth-child(2)", "main > div > table:nth-child(7)", "--baseline base", 0],
    ["a repaired one passes", "#t", null, "--baseline reports/base", 0],
    ["a new one fails", null, "#t", "--baseline base", 1],
    ["another component fails", "#t", "#u", "--baseline base", 1],
    ["one that is accepted passes", null, "#t", "--baseline base --max-new-findings 1", 0],
  ])("%s", async (_, before, now, line, code) => {
    expect((await gated(before, now, line)).code).toBe(code);
  });

  it("tells each new finding", async () => {
    const { out } = await gated(null, "#t", "--baseline base --lang en");
    expect(out).toContain("✗ New findings: 1, at most 0 may be.\n      + At a width of 320 pixels");
    expect(out).toContain("(Start page, #t)");
  });

  it("lets waived findings through, and refuses waivers that are expired or without a reason", async () => {
    const waiver = (reason: string, expires: string) => ({
      "/dossier/waivers.yaml": `waivers:\n  - check: mobile-reflow\n    reason: ${reason}\n    expires: ${expires}\n`,
    });
    const line = "--baseline base --waivers waivers.yaml";
    expect(await gated(null, "#t", line, waiver("refonte", "2026-12-31"))).toMatchObject({
      code: 0,
      out: expect.stringContaining("Accepté jusqu’au 31/12/2026 (refonte)"),
    });
    expect(await gated(null, "#t", line, waiver("refonte", "2026-11-01"))).toMatchObject({
      code: 2,
      out: "",
      err: "waivers.yaml:4:5 expires: cette dérogation a expiré le 2026-11-01 ; corrigez le défaut et supprimez-la, ou écrivez une nouvelle date et sa raison\nwaivers.yaml : rien n'a été audité.\n",
    });
    expect(await gated(null, "#t", line, waiver("", "2026-12-31"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("waivers.yaml:3:5 reason: cette dérogation n'a pas de raison"),
    });
  });

  it("takes a report.json in the same language, and refuses what is none", async () => {
    const json = {
      "/dossier/base.json": reportJson(sampleReport()),
      "/dossier/en.json": reportJson(sampleReport({ lang: "en" })),
      "/dossier/x.json": "{}",
    };
    expect((await gated(null, null, "--baseline base.json", json)).code).toBe(0);
    expect(await gated(null, null, "--baseline en.json", json)).toMatchObject({
      code: 2,
      err: "en.json est un rapport en anglais : ajoutez --lang en, ou donnez le dossier de son édition.\n",
    });
    expect((await gated(null, null, "--baseline x.json", json)).err).toContain("x.json:1:1 schemaVersion: ce n'est pas un rapport de Vigie");
    expect((await gated(null, null, "--baseline bese", json)).err).toContain("Vouliez-vous dire base ?");
    expect((await gated(null, null, "--baseline none.json", json)).err).toContain("none.json : ce fichier n'existe pas");
  });

  it("takes a folder that only holds a report.json", async () => {
    expect((await gated(null, null, "--baseline kept", { "/dossier/kept/report.json": reportJson(sampleReport()) })).code).toBe(0);
  });

  it("writes what a pipeline asks for, annotations on stdout or beside the JSON", async () => {
    const { world, out } = await gated(null, "#t", "--baseline base --format junit,sarif,md,github");
    expect([...world.written.keys()]).toEqual(expect.arrayContaining(["junit.xml", "results.sarif", "summary.md"]));
    expect(out.startsWith("::error title=a · Démarche a::Nouveaux constats")).toBe(true);
    const asked = await gated(null, "#t", "--baseline base --format github --json");
    expect(JSON.parse(asked.out)).toMatchObject({ passed: false, baseline: "base", procedures: [{ id: "a", added: [{ check: "mobile-reflow" }] }] });
    expect(asked.err.startsWith("::error ")).toBe(true);
  });
});

describe("a gate that cannot begin", () => {
  it.each([
    [
      "gate --max-new-findings 1",
      "--max-new-findings ne sert qu'avec un état de référence : ajoutez --baseline, suivi d'une édition ou d'un report.json.\n",
    ],
    ["gate --waivers w.yaml", "--waivers ne sert qu'avec un état de référence : ajoutez --baseline, suivi d'une édition ou d'un report.json.\n"],
    ["gate nope.yaml", "nope.yaml : ce fichier n'existe pas. Donnez le chemin d'un fichier existant.\n"],
    [
      "gate --min-score 101",
      "erreur : « 101 » ne convient pas à l'option « --min-score <n> ». Écrivez un nombre de 0 à 100, avec un point avant les décimales.\nCommandes et options : vigie help\n",
    ],
    [
      "gate --min-level mobil=Oui",
      "erreur : « mobil=Oui » ne convient pas à l'option « --min-level <indicateur=niveau> ». Écrivez INDICATEUR=NIVEAU, où INDICATEUR est online, handicap, auth, contact, uptime, performance, mobile, jdma, dlnuf, simplicity, satisfaction, help_reachable, help_efficient.\nCommandes et options : vigie help\n",
    ],
    [
      "gate --min-level mobile=Optimal",
      "erreur : « mobile=Optimal » ne convient pas à l'option « --min-level <indicateur=niveau> ». Niveaux de mobile : Oui, Partiel, Non.\nCommandes et options : vigie help\n",
    ],
    [
      "gate --min-coverage 0,5",
      "erreur : « 0,5 » ne convient pas à l'option « --min-coverage <part> ». Écrivez un nombre de 0 à 1, avec un point avant les décimales.\nCommandes et options : vigie help\n",
    ],
  ])("%s", async (line, err) => {
    const world = gateWorld({ files: list() });
    expect(await type(line, world)).toEqual({ code: 2, out: "", err });
    expect(world.opened).toEqual([]);
  });
});

it("prints no secret of the environment", async () => {
  const files = { "/dossier/procedures.yaml": `procedures:\n  - { id: "a", name: a, url: "https://a.fr/?k=\${VIGIE_TOKEN}" }\n` };
  const world = gateWorld({ files, script: ({ url }) => page({ requestedUrl: url ?? "", finalUrl: url, evidence: reflow("#t") }) });
  const { out } = await type(`gate ${lax} --json --format github`, world, recordingIo({ env: { VIGIE_TOKEN: "s3cret-value" } }));
  expect([out.includes("***"), out.includes("s3cret-value")]).toEqual([true, false]);
});
