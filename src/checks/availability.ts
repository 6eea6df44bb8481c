import { defineCheck } from "../domain/check.ts";
import type { HttpEvidence } from "../domain/evidence.ts";
import { statusMeanings } from "../domain/status.ts";
import type { Text } from "../domain/text.ts";
import { cantTell, type Finding, failed, inapplicable, type Judgement, passed, untested } from "../domain/verdict.ts";
import type { Visit } from "../domain/visit.ts";

/**
 * Did the service answer when we came? One look says nothing of three months: the level of the indicator comes from a monitor's figures,
 * this check only adds what was seen. A refusal of our tool is never counted as a failure of the service.
 */
export default defineCheck({
  id: "availability",
  indicator: "uptime",
  title: { fr: "Le service répond le jour de la visite", en: "The service answers on the day of the visit" },
  references: ["Observatoire : Taux Dispo"],
  needs: ["http"],
  scope: "procedure",
  always: true,
  judge: ({ procedure, seen, pages, at }) => {
    const start = pages[0];
    if (!start) return inapplicable({ fr: "La démarche n'a pas d'URL.", en: "The procedure has no URL." });
    const { answered } = statusMeanings[start.status];
    const rate = typeof procedure.imported?.uptime === "number" ? procedure.imported.uptime : null;
    const judgement = judgeStart(start);
    if (answered !== "yes") return answered === "no" ? { ...judgement, details: { up: false, rate } } : judgement;
    const renewal = expiry(seen.find(({ page }) => page.role === "start")?.evidence.http.tls ?? null, at);
    return { ...(renewal ? cantTell(renewal.message, [renewal]) : judgement), details: { up: true, rate } };
  },
});

/** Shorter than this and a person should make sure that the renewal is planned. */
const RENEWAL_DAYS = 30;
const DAY_MS = 86_400_000;

function judgeStart(start: Visit): Omit<Judgement, "details"> {
  const finding = (outcome: Finding["outcome"]): Finding => ({
    outcome,
    message: start.why,
    repair: statusMeanings[start.status].advice,
    selector: "",
    quote: start.quote ?? "",
  });
  const judgements = {
    yes: () => passed(start.why),
    no: () => failed(start.why, [finding("failed")]),
    unsure: () => cantTell(start.why, [finding("cantTell")]),
    unasked: () => (start.status === "no_url" ? inapplicable(start.why) : untested(start.why)),
  };
  return judgements[statusMeanings[start.status].answered]();
}

/** A certificate about to expire, and null when there is none or when it lasts. */
function expiry(tls: HttpEvidence["tls"], at: string): Finding | null {
  const left = tls ? (Date.parse(tls.validTo) - Date.parse(at)) / DAY_MS : Number.NaN;
  // An unknown date is no date that is near.
  if (!tls || !(left < RENEWAL_DAYS)) return null;
  return {
    outcome: "cantTell",
    message: expiring,
    repair: {
      fr: "Vérifiez que le renouvellement du certificat est automatique ou planifié.",
      en: "Make sure that the certificate's renewal is automatic or planned.",
    },
    selector: "",
    quote: `${tls.issuer}, ${tls.validTo.slice(0, 10)}`,
    rule: "certificate-expiry",
  };
}

const expiring: Text = {
  fr: `Le service répond, mais son certificat expire dans moins de ${RENEWAL_DAYS} jours.`,
  en: `The service answers, but its certificate expires in less than ${RENEWAL_DAYS} days.`,
};
