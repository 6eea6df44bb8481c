import { expect, it } from "vitest";
import type { GateLine } from "../../src/domain/gate.ts";
import { lineSentence, verdictSentence } from "../../src/sinks/gate-words.ts";
import { sampleGate } from "../support/sample-gate.ts";

const line = (part: Partial<GateLine>): GateLine => ({ rule: "score", outcome: "failed", actual: null, wanted: null, ...part });

it.each<[Partial<GateLine>, string, string]>([
  [
    { rule: "audited", actual: "blocked" },
    "La page n’a pas été vue\u00a0: Robot refusé. Le serveur dit 403.",
    "The page was not seen: Robot turned away. Le serveur dit 403.",
  ],
  [
    { rule: "beyond_login", actual: 0, wanted: 1 },
    "Aucune page de la démarche n’a pu être auditée au-delà de la connexion\u00a0: nommez dans la liste («\u00a0pages\u00a0») des pages qui se voient sans compte.",
    'No page of the procedure beyond the sign-in could be audited: name pages that show without an account in the list ("pages").',
  ],
  [
    { rule: "coverage", actual: 0.412, wanted: 0.5 },
    "Trop peu a pu être testé\u00a0: 41,2\u00a0% du poids, il en faut 50\u00a0% (--min-coverage).",
    "Too little could be tested: 41.2% of the weight, 50% is needed (--min-coverage).",
  ],
  [{ actual: 64.2, wanted: 70 }, "Le score est de 64,2, il faut au moins 70.", "The score is 64.2, at least 70 is needed."],
  [
    { wanted: 70 },
    "Pas de score, trop peu a pu être testé\u00a0: il en faut un d’au moins 70.",
    "No score, too little could be tested: one of at least 70 is needed.",
  ],
  [
    { rule: "contact", actual: "Partiel", wanted: "Oui" },
    "Contact humain\u00a0: «\u00a0Partiel\u00a0», il faut au moins «\u00a0Oui\u00a0».",
    "Human contact: Partiel (partial), at least Oui (yes) is needed.",
  ],
  [
    { rule: "contact", actual: "À vérifier", wanted: "Oui" },
    "Contact humain\u00a0: Vigie n’a pas pu le voir («\u00a0À vérifier\u00a0»), il faut au moins «\u00a0Oui\u00a0».",
    "Human contact: Vigie could not see it (À vérifier), at least Oui (yes) is needed.",
  ],
  [{ rule: "new_findings", actual: 3, wanted: 0 }, "Nouveaux constats\u00a0: 3, il en faut au plus 0.", "New findings: 3, at most 0 may be."],
  [
    { rule: "new_findings", outcome: "skipped", wanted: 0 },
    "Les nouveaux constats n’ont pas été comptés\u00a0: donnez l’état de référence avec --baseline.",
    "New findings were not counted: give the state to compare with, with --baseline.",
  ],
  [{ outcome: "passed", actual: 80, wanted: 70 }, "Score\u00a0: 80.", "Score: 80."],
  [{ outcome: "skipped" }, "Score\u00a0: rien n’est exigé, ou n’a pu être vu.", "Score: nothing is demanded, or could be seen."],
])("%j", (part, fr, en) => {
  const plainBlanks = (text: string): string => text.replaceAll("\u202f", "\u00a0");
  const said = (lang: "fr" | "en"): string => plainBlanks(lineSentence(line(part), { why: "Le serveur dit 403." }, lang));
  expect([said("fr"), said("en")]).toEqual([fr, en]);
});

it("gives the verdict", () => {
  const gate = sampleGate();
  expect(verdictSentence(gate, "fr")).toBe("Contrôle échoué\u00a0: 3 sur 6 ne passent pas.");
  expect(verdictSentence({ ...gate, procedures: gate.procedures.slice(0, 1) }, "fr")).toBe("Contrôle échoué\u00a0: 1 sur 1 ne passe pas.");
  expect(verdictSentence({ ...gate, procedures: [] }, "en")).toBe("Gate failed: nothing could be audited.");
  expect(verdictSentence({ ...gate, passed: true, procedures: gate.procedures.slice(5) }, "en")).toBe("Gate passed: 1 of 1 passes.");
});
