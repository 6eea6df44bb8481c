import { expect, it } from "vitest";
import type { Alert } from "../../src/domain/comparison.ts";
import { alertSentence, scoreLabel, signed, tallyOf } from "../../src/sinks/comparison-words.ts";
import { sampleComparison } from "../support/sample-comparison.ts";

it.each<[Alert, string, string]>([
  [
    { kind: "service-gone", from: "ok", to: "not_found", why: "404." },
    "Le service ne répond plus\u00a0: Répond, puis Page introuvable. 404.",
    "The service no longer answers: Answers, then Page not found. 404.",
  ],
  [
    { kind: "level-lost", indicator: "contact", from: "Oui", to: "Partiel", why: "Un seul." },
    "Contact humain\u00a0: de «\u00a0Oui\u00a0» à «\u00a0Partiel\u00a0». Un seul.",
    "Human contact: from Oui (yes) to Partiel (partial). Un seul.",
  ],
  [{ kind: "jdma-lost", why: "Aucun." }, "Le bouton «\u00a0Je donne mon avis\u00a0» a disparu. Aucun.", "The feedback button is gone. Aucun."],
  [
    { kind: "declaration-expiring", date: "2027-02-01" },
    "La déclaration d’accessibilité expire le 01/02/2027\u00a0: préparez la suivante.",
    "The accessibility statement expires on 01/02/2027: prepare the next one.",
  ],
  [
    { kind: "declaration-expired", date: "2025-02-01" },
    "La déclaration d’accessibilité n’est plus valable depuis le 01/02/2025\u00a0: publiez-en une nouvelle.",
    "The accessibility statement has not been valid since 01/02/2025: publish a new one.",
  ],
  [
    { kind: "new-nonconformity", criteria: ["1.1", "10.11"] },
    "Nouvelle non-conformité au RGAA\u00a0: 1.1, 10.11.",
    "New non-conformity with the RGAA: 1.1, 10.11.",
  ],
  [
    { kind: "confirmation-contradicted", indicator: "contact", confirmed: { level: "Oui", by: "Accueil", on: "2026-11-20" }, found: "Non" },
    "Contact humain\u00a0: «\u00a0Oui\u00a0», confirmé par Accueil le 20/11/2026, mais «\u00a0Non\u00a0» est constaté. Regardez, puis confirmez de nouveau.",
    "Human contact: Oui (yes), confirmed by Accueil on 20/11/2026, but Non (no) is found. Look, then confirm again.",
  ],
  [
    { kind: "tls-expiring", quote: "Certigna, 2026-12-01" },
    "Le certificat du site expire bientôt (Certigna, 2026-12-01).",
    "The site’s certificate expires soon (Certigna, 2026-12-01).",
  ],
])("%j", (alert, fr, en) => {
  expect([alertSentence(alert, "fr"), alertSentence(alert, "en")]).toEqual([fr, en]);
});

it.each([
  [{ from: 60, to: 72.5, delta: 12.5 }, "72,5 (+12,5)"],
  [{ from: 72.5, to: 60, delta: -12.5 }, "60 (−12,5)"],
  [{ from: 60, to: 60, delta: 0 }, "60 (=)"],
  [{ from: null, to: 60, delta: null }, "60"],
  [{ from: 60, to: null, delta: null }, "– (avant\u00a0: 60)"],
  [{ from: null, to: null, delta: null }, "–"],
  [{ from: 0, to: 0.4, delta: 0.4 }, "0,4 (+0,4)"],
])("%j", (score, words) => {
  expect(scoreLabel(score, "fr")).toBe(words);
});

it("counts procedures by change", () => {
  expect(tallyOf(sampleComparison())).toEqual({ regressed: 2, gone: 1, unknown: 0, new: 2, fixed: 1, unchanged: 1 });
  expect(signed(-1.5, "en")).toBe("−1.5");
});
