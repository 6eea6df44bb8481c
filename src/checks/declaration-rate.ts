import { defineCheck } from "../domain/check.ts";
import type { ConformityState } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import { cantTell, type Finding, failed, inapplicable, type Judgement, passed } from "../domain/verdict.ts";
import { percent } from "../lib/percent.ts";
import { type DeclarationCase, readDeclaration } from "../reading/declaration.ts";
import type { DeclarationText } from "../reading/declaration-text.ts";
import type { Sentence } from "../reading/sentences.ts";

/** The declared state must agree with the declared rate: totale = 100 %, partielle ≥ 50 %, non below or without an audit. */
export default defineCheck({
  id: "declaration-rate",
  indicator: "handicap",
  scope: "procedure",
  title: { fr: "Taux et état de la déclaration cohérents", en: "Rate and state of the statement agree" },
  references: ["Décret 2019-768", "RGAA obligations"],
  needs: ["declaration"],
  judge: (view): Judgement => {
    const found = readDeclaration(view);
    if (!found.text) return inapplicable({ fr: "Aucune déclaration n'a été lue.", en: "No statement was read." });
    const findings = [...stateFindings(found, found.text), ...rateFindings(found, found.text)];
    const [first, ...rest] = findings.toSorted((a, b) => Number(b.outcome === "failed") - Number(a.outcome === "failed"));
    if (!first) return passed({ fr: "L'état déclaré et le taux s'accordent.", en: "The declared state and the rate agree." });
    return first.outcome === "failed" ? failed(first.message, [first, ...rest]) : cantTell(first.message, [first, ...rest]);
  },
});

const labels: Readonly<Record<ConformityState, string>> = {
  totale: "totalement conforme",
  partielle: "partiellement conforme",
  non: "non conforme",
};

/** The state that the law attaches to a rate. */
const legalState = (rate: number): ConformityState => (rate >= 100 ? "totale" : rate >= 50 ? "partielle" : "non");

/** With two decimals: a rounded rate could pass a threshold. */
const shown = (rate: number): string => percent(rate, 2);

function stateFindings(found: DeclarationCase, { level, template, levelSentence, rates }: DeclarationText): readonly Finding[] {
  if (template) return [finding(found, template, templateMessage, templateRepair)];
  if (level === null) return [finding(found, null, statelessMessage, statelessRepair)];
  const rate = rates.rate?.value;
  if (rate === undefined || legalState(rate) === level) return [];
  const right = labels[legalState(rate)];
  const message = {
    fr: `La déclaration se dit « ${labels[level]} » avec un taux de ${shown(rate)} : ce taux correspond à « ${right} ».`,
    en: `The statement says “${labels[level]}” with a rate of ${shown(rate)}: this rate means “${right}”.`,
  };
  const repair = {
    fr: `Écrivez « est ${right} avec le RGAA », ou corrigez le taux : totalement = 100 %, partiellement = au moins 50 %.`,
    en: `Write “est ${right} avec le RGAA”, or correct the rate: totalement = 100%, partiellement = at least 50%.`,
  };
  return [finding(found, levelSentence, message, repair)];
}

const templateMessage: Text = {
  fr: "L'état de conformité est celui du modèle, laissé tel quel : les trois états y figurent.",
  en: "The state is the model's own text, left as is: all three states are in it.",
};
const templateRepair: Text = {
  fr: "Ne gardez qu'un état : « est totalement conforme », « est partiellement conforme » ou « est non conforme avec le RGAA ».",
  en: "Keep one state only: “est totalement conforme”, “est partiellement conforme” or “est non conforme avec le RGAA”.",
};
const statelessMessage: Text = {
  fr: "La déclaration ne dit pas si le service est totalement, partiellement ou non conforme.",
  en: "The statement does not say whether the service is totalement, partiellement or non conforme.",
};
const statelessRepair: Text = {
  fr: "Ajoutez sous « État de conformité » : « [Nom du service] est partiellement conforme avec le RGAA, version 4.1 », avec l'état qui convient.",
  en: "Add under “État de conformité”: “[Name of the service] est partiellement conforme avec le RGAA, version 4.1”, with the right state.",
};

function rateFindings(found: DeclarationCase, { level, rates, unaudited }: DeclarationText): readonly Finding[] {
  const { rate, average, others } = rates;
  if (!rate)
    return level === "non" && (unaudited || !average)
      ? []
      : [{ ...finding(found, average?.sentence ?? null, average ? averageOnly : noRate, addRate), subject: "declaration-rate" }];
  const other = others[0];
  if (!other) return [];
  const message = {
    fr: `La déclaration donne plusieurs taux : ${shown(rate.value)} a été retenu, et non ${others.map((one) => shown(one.value)).join(", ")}.`,
    en: `The statement gives several rates: ${shown(rate.value)} was taken, not ${others.map((one) => shown(one.value)).join(", ")}.`,
  };
  const repair = {
    fr: "Gardez une seule phrase « X % des critères du RGAA sont respectés » ; dites clairement ce que mesurent les autres pourcentages.",
    en: "Keep one sentence “X % des critères du RGAA sont respectés”; say plainly what the other percentages measure.",
  };
  return [{ ...finding(found, other.sentence, message, repair), outcome: "cantTell" }];
}

const noRate: Text = {
  fr: "La déclaration ne donne pas le pourcentage de critères RGAA respectés : le service compte comme non conforme.",
  en: "The statement does not give the share of RGAA criteria met: the service counts as non-compliant.",
};
const averageOnly: Text = {
  fr: "La déclaration ne donne que le taux moyen, facultatif ; il manque le pourcentage de critères RGAA respectés.",
  en: "The statement gives the optional average only; the share of RGAA criteria met is missing.",
};
const addRate: Text = {
  fr: "Écrivez sous « Résultats des tests » : « L’audit de conformité réalisé par [auditeur] révèle que X % des critères du RGAA version 4.1 sont respectés. »",
  en: "Write under “Résultats des tests”: “L’audit de conformité réalisé par [auditor] révèle que X % des critères du RGAA version 4.1 sont respectés.”",
};

const finding = ({ place }: DeclarationCase, sentence: Sentence | null, message: Text, repair: Text): Finding => ({
  outcome: "failed",
  message,
  repair,
  selector: sentence?.selector ?? "",
  quote: sentence?.text.slice(0, 400) ?? "",
  ...(place.kind === "read" ? { page: place.seen.page.role, url: place.seen.page.finalUrl ?? place.seen.page.requestedUrl } : {}),
});
