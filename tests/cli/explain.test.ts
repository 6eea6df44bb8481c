import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { UserError } from "../../src/cli/failure.ts";

describe("explain", () => {
  it("says a user's mistake as it is, in both languages", () => {
    const error = new UserError({ fr: "Écrivez ceci.", en: "Write this." });
    expect([explain(error, "fr", true), explain(error, "en", true)]).toEqual(["Écrivez ceci.\n", "Write this.\n"]);
  });

  it("owns up to a defect, without a stack", () => {
    expect(explain(new Error("boom"), "fr", false)).toBe(
      "Vigie a échoué : boom\nC'est un défaut de Vigie, pas de votre commande. VIGIE_DEBUG=1 montre la trace à joindre au signalement.\n",
    );
    expect(explain("boom", "en", true)).toBe(
      "Vigie failed: boom\nThis is a defect of Vigie, not of your command. VIGIE_DEBUG=1 shows the trace to attach to a report.\n",
    );
  });

  it("shows the stack to whoever asks for it", () => {
    const error = new Error("boom");
    expect(explain(error, "en", true).endsWith(`\n${error.stack}\n`)).toBe(true);
  });
});
