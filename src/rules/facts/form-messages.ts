import { defineFactsRule } from "../../domain/rule.ts";
import { isScriptless } from "../../reading/listeners.ts";

/** RGAA 7.5 (WCAG 4.1.3): a form that a script handles shows its messages without loading a page; whether they are announced, a person says. */
export default defineFactsRule({
  id: "form-messages",
  tests: ["7.5.1", "7.5.2", "7.5.3"],
  wcag: ["4.1.3"],
  impact: "moderate",
  certainty: "review",
  help: { fr: "Les messages qu'un script affiche doivent être annoncés", en: "Messages that a script shows must be announced" },
  failed: {
    fr: "Un script traite ce formulaire : vérifiez que ses messages (erreur, succès, progression) sont annoncés par un lecteur d'écran.",
    en: "A script handles this form: check that its messages (error, success, progress) are announced by a screen reader.",
  },
  repair: {
    fr: 'Placez ces messages dans un élément role="status" ou role="alert".',
    en: 'Put these messages in an element with role="status" or role="alert".',
  },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const nodes = listeners.elements.filter(
      (one) => one.visible && one.tag === "form" && one.listeners.some(({ type, does }) => type === "submit" && does === "other"),
    );
    if (nodes.length > 0) return { outcome: "cantTell", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: isScriptless(listeners) ? "inapplicable" : "untested" };
  },
});
