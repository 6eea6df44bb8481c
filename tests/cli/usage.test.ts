import { describe, expect, it } from "vitest";
import { usageMessage, usageTitle } from "../../src/cli/usage.ts";

describe("commander's words", () => {
  it("are French in French, and left alone in English or when unknown", () => {
    expect([usageTitle("Options:", "fr"), usageTitle("Options:", "en"), usageTitle("Other:", "fr")]).toEqual(["Options :", "Options:", "Other:"]);
    const message = "error: unknown option '--x'\n(Did you mean one of --y, --z?)";
    expect(usageMessage(message, "en")).toBe(message);
    expect(usageMessage(message, "fr")).toBe("erreur : l'option « --x » n'existe pas\n(vouliez-vous dire --y, --z ?)");
  });

  it.each([
    ["error: required option '--truth <fichier>' not specified", "erreur : il manque l'option « --truth <fichier> »"],
    ["error: too many arguments. Expected 1 argument but got 2: a, b.c.", "erreur : trop d'arguments (2 au lieu de 1) : a, b.c"],
    [
      "error: option '--lighthouse <pages>' value 'x' from env 'Y' is invalid. Allowed choices are start, off.",
      "erreur : « x », valeur de la variable Y, ne convient pas à l'option « --lighthouse <pages> ». Valeurs possibles : start, off.",
    ],
    [
      "error: command-argument value 'x' is invalid for argument 'a'. Allowed choices are b.",
      "erreur : « x » ne convient pas à l'argument « a ». Valeurs possibles : b.",
    ],
  ])("%s", (message, french) => {
    expect(usageMessage(message, "fr")).toBe(french);
  });
});
