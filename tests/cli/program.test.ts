import { describe, expect, it } from "vitest";
import { langOf, runProgram } from "../../src/cli/program.ts";
import { recordingIo, type, worldOf, yamlOf } from "../support/cli.ts";

const hint = "Commandes et options : vigie help\n";

describe("runProgram", () => {
  it.each([
    ["sweep --nope", `erreur : l'option « --nope » n'existe pas\n${hint}`],
    ["sweep --editoin x", `erreur : l'option « --editoin » n'existe pas\n(vouliez-vous dire --edition ?)\n${hint}`],
    ["swep", `erreur : la commande « swep » n'existe pas\n(vouliez-vous dire sweep ?)\n${hint}`],
    ["audit", `erreur : il manque l'argument « adresse »\n${hint}`],
    ["sweep --edition", `erreur : l'option « --edition <nom> » attend une valeur\n${hint}`],
    ["checks --lang de", `erreur : « de » ne convient pas à l'option « --lang <langue> ». Valeurs possibles : fr, en.\n${hint}`],
    ["sweep --concurrency 99", `erreur : « 99 » ne convient pas à l'option « --concurrency <n> ». Écrivez un nombre entier de 1 à 32.\n${hint}`],
    ["checks a b", `erreur : trop d'arguments pour « checks » (2 au lieu de 0) : a, b\n${hint}`],
    ["swep --lang en", "error: unknown command 'swep'\n(Did you mean sweep?)\nCommands and options: vigie help\n"],
  ])("explains %s", async (line, err) => {
    expect(await type(line)).toEqual({ code: 2, out: "", err });
  });

  it("shows the help on stderr, and fails, when nothing was asked", async () => {
    const asked = await type("help");
    expect(await type("")).toEqual({ code: 2, out: "", err: asked.out });
    expect(asked).toMatchObject({ code: 0, err: "" });
  });

  it("prints the version", async () => {
    expect(await type("--version")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  it("lets what is no usage error through", async () => {
    const services = { ...worldOf(), doctor: () => Promise.reject(new Error("boom")) };
    await expect(runProgram(["doctor"], recordingIo(), services)).rejects.toThrow("boom");
  });

  it("colours results for a terminal, never JSON", async () => {
    const files = { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/" }) };
    const painted = await type("sweep", worldOf({ files }), recordingIo({ colour: true }));
    expect(painted.out).toContain("\u001b[");
    expect((await type("sweep --json", worldOf({ files }), recordingIo({ colour: true }))).out).not.toContain("\u001b[");
  });
});

describe("langOf", () => {
  it.each([
    [[], {}, "fr"],
    [["checks", "--lang", "en"], {}, "en"],
    [["--lang=en"], {}, "en"],
    [["--lang", "en", "--lang", "fr"], {}, "fr"],
    [["--lang"], {}, "fr"],
    [[], { VIGIE_LANG: "en" }, "en"],
    [["--lang", "fr"], { VIGIE_LANG: "en" }, "fr"],
  ] as const)("%j %j → %s", (argv, env, lang) => {
    expect(langOf(argv, { env })).toBe(lang);
  });
});
