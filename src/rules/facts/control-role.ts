import { defineFactsRule } from "../../domain/rule.ts";
import { isActivated, isScriptless, looksLikeControl } from "../../reading/listeners.ts";

/** RGAA 7.1 (WCAG 4.1.2): a control that a script makes says what it is. */
export default defineFactsRule({
  id: "control-role",
  tests: ["7.1.1"],
  wcag: ["4.1.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un composant fabriqué par script doit avoir un rôle", en: "A component that a script makes must have a role" },
  failed: {
    fr: "Cet élément sert de bouton, mais rien ne le dit : un lecteur d'écran n'annonce que du texte.",
    en: "This element serves as a button, but nothing says so: a screen reader only reads text.",
  },
  repair: { fr: 'Utilisez un <button>, ou donnez-lui role="button".', en: 'Use a <button>, or give it role="button".' },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const nodes = listeners.elements.filter(
      (one) => isActivated(one) && looksLikeControl(one) && one.focusable && /^(|none|presentation|generic)$/.test(one.role),
    );
    if (nodes.length > 0) return { outcome: "failed", nodes: nodes.slice(0, 20), count: nodes.length };
    return { outcome: isScriptless(listeners) ? "inapplicable" : "untested" };
  },
});
