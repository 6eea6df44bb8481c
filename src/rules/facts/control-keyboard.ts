import type { ListeningElement } from "../../domain/behaviour-evidence.ts";
import { defineFactsRule } from "../../domain/rule.ts";
import { hearsKeys, isActivated, isPart, isScriptless, looksLikeControl } from "../../reading/listeners.ts";

/** RGAA 7.3 (WCAG 2.1.1): what a click does can be done by keyboard. */
export default defineFactsRule({
  id: "control-keyboard",
  tests: ["7.3.1"],
  wcag: ["2.1.1"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Ce qu'un clic commande doit l'être aussi au clavier", en: "What a click does must be possible by keyboard" },
  failed: {
    fr: "Cet élément réagit au clic, mais la touche Tab ne l'atteint pas : au clavier ou avec un lecteur d'écran, on ne peut pas s'en servir.",
    en: "This element reacts to a click, but the Tab key does not reach it: by keyboard or with a screen reader it cannot be used.",
  },
  cantTell: {
    fr: "Cet élément réagit au clic et la touche Tab ne l'atteint pas : vérifiez qu'un autre élément permet la même action au clavier.",
    en: "This element reacts to a click and the Tab key does not reach it: check that another element does the same by keyboard.",
  },
  repair: {
    fr: "Remplacez-le par un <button> (ou un lien avec href), que le navigateur rend utilisable au clavier.",
    en: "Replace it by a <button> (or a link with href), which browsers make usable by keyboard.",
  },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const barred = listeners.elements.filter((one) => isActivated(one) && looksLikeControl(one) && !one.focusable);
    const [open, sure] = [barred.filter(mayBeReached), barred.filter((one) => !mayBeReached(one))];
    if (barred.length === 0) return { outcome: isScriptless(listeners) ? "inapplicable" : "untested" };
    return [
      ...(sure.length > 0 ? [{ outcome: "failed" as const, nodes: sure.slice(0, 20), count: sure.length }] : []),
      ...(open.length > 0 ? [{ outcome: "cantTell" as const, nodes: open.slice(0, 20), count: open.length }] : []),
    ];
  },
});

/** A script may give it the focus, or another control says the same; long text is an area rather than a control. */
const mayBeReached = (one: ListeningElement): boolean => one.scripted || one.twin || isPart(one) || hearsKeys(one.listeners) || one.name.length > 100;
