import { defineCheck, type SeenPage } from "../domain/check.ts";
import type { Details } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import { failed, type Judgement, passed } from "../domain/verdict.ts";
import type { Visit } from "../domain/visit.ts";

/**
 * The server's response time on the start page, against the observatory's thresholds (DISIC/observatoire: < 400 ms Optimal, < 800 ms Partiel,
 * Faible from there on). The median of several requests is compared before any rounding.
 */
export default defineCheck({
  id: "response-time",
  indicator: "performance",
  title: { fr: "Le serveur répond en moins de 400 ms", en: "The server answers in less than 400 ms" },
  references: ["Observatoire : Tps Moy Chargement"],
  needs: ["http"],
  scope: "procedure",
  judge: ({ seen, pages }): Judgement<"performance"> => {
    const start = seen.find(({ page }) => page.role === "start");
    const reason = start ? unusable(start) : unseen;
    if (!start || reason) return { outcome: "untested", why: reason ?? unseen };
    const samples = start.evidence.http.responseMs;
    const responseMs = median(samples);
    const details = { responseMs: round(responseMs), samples: samples.map(round), ...lighthouseOf(pages[0]) };
    const { level, message } = judgeTime(responseMs);
    const why = told(responseMs, samples.length);
    if (!message) return { ...passed(why), level, details };
    return { ...failed(why, [{ outcome: "failed", message, repair, selector: "", quote: "" }]), level, details };
  },
});

const unseen: Text = { fr: "La page de départ n'a pas été mesurée.", en: "The start page was not measured." };

/** Why the figures say nothing of the service; null when they do. */
function unusable({ page, evidence }: SeenPage<"http">): Text | null {
  const { responseMs, chain } = evidence.http;
  if (responseMs.length === 0) return unseen;
  const status = chain.at(-1)?.status ?? 0;
  // The time that it takes to turn us away is not the time that it takes to serve.
  if (status < 400 || status === page.httpStatus) return null;
  return {
    fr: `Le serveur a répondu ${status} à la mesure, alors que le navigateur a vu la page : ce temps ne dit rien du service.`,
    en: `The server answered the measurement with ${status} while the browser saw the page: this time says nothing of the service.`,
  };
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The sentences carry no figure: a finding is the same finding from one edition to the next, although times vary. */
function judgeTime(ms: number): { readonly level: string; readonly message?: Text } {
  if (ms < 400) return { level: "Optimal" };
  if (ms < 800) {
    const message = { fr: "Le serveur met plus de 400 ms à répondre.", en: "The server takes more than 400 ms to answer." };
    return { level: "Partiel", message };
  }
  const message = {
    fr: "Le serveur met plus de 800 ms à répondre : chaque étape de la démarche fait attendre l'usager.",
    en: "The server takes more than 800 ms to answer: every step of the procedure keeps people waiting.",
  };
  return { level: "Faible", message };
}

const told = (ms: number, count: number): Text => ({
  fr: `Temps de réponse du serveur : ${ms.toFixed(1).replace(".", ",")} ms (médiane de ${count} ${count > 1 ? "requêtes" : "requête"}).`,
  en: `Server response time: ${ms.toFixed(1)} ms (median of ${count} ${count > 1 ? "requests" : "request"}).`,
});

const repair: Text = {
  fr: "Mettez la page en cache, ou faites chercher ce qui la retarde côté serveur (base de données, appels à d'autres services).",
  en: "Cache the page, or have what delays it looked for on the server's side (database, calls to other services).",
};

/** Performance score beside the measure when Lighthouse ran, 0–1; the check does not depend on it, so it is not among its needs. */
function lighthouseOf(start: Visit | undefined): Pick<Details["performance"], "lighthouse" | "lighthouseRun"> {
  const lighthouse = start?.evidence.lighthouse;
  const score = lighthouse?.ok ? lighthouse.value.scores.performance : null;
  if (!lighthouse?.ok || typeof score !== "number") return { lighthouse: null, lighthouseRun: null };
  const { engine = "native", version, benchmarkIndex } = lighthouse.value;
  return { lighthouse: score, lighthouseRun: { engine, version, benchmarkIndex } };
}

/** For the report only, after the comparison. */
const round = (ms: number): number => Math.round(ms * 10) / 10;
