import type { ListeningElement } from "../../domain/behaviour-evidence.ts";
import { defineFactsRule } from "../../domain/rule.ts";
import { isScriptless } from "../../reading/listeners.ts";

/** RGAA 7.4 (WCAG 3.2.2): choosing in a list or a box does not lead elsewhere, unless that is said. */
export default defineFactsRule({
  id: "choice-context",
  tests: ["7.4.1"],
  wcag: ["3.2.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Choisir une option ne doit pas faire changer de page", en: "Choosing an option must not change the page" },
  failed: {
    fr: "Choisir une option ouvre aussitôt une autre page ou envoie le formulaire : au clavier, on est emmené dès la première option.",
    en: "Choosing an option at once opens another page or sends the form: by keyboard people are taken away at the first option.",
  },
  cantTell: {
    fr: "Choisir une option ouvre une autre page ou envoie le formulaire : vérifiez que la page le dit avant.",
    en: "Choosing an option opens another page or sends the form: check that the page says so before.",
  },
  repair: { fr: "Ajoutez un bouton « Valider », et retirez l'envoi automatique.", en: "Add a button “Validate”, and remove what sends by itself." },
  needs: ["listeners"],
  judge: ({ listeners }) => {
    const nodes = listeners.elements.filter((one) => one.visible && /^(select|input)$/.test(one.tag) && leavesOnChange(one));
    const [told, silent] = [nodes.filter(({ name }) => announced.test(name)), nodes.filter(({ name }) => !announced.test(name))];
    if (nodes.length === 0) return { outcome: isScriptless(listeners) ? "inapplicable" : "untested" };
    return [
      ...(silent.length > 0 ? [{ outcome: "failed" as const, nodes: silent.slice(0, 20), count: silent.length }] : []),
      ...(told.length > 0 ? [{ outcome: "cantTell" as const, nodes: told.slice(0, 20), count: told.length }] : []),
    ];
  },
});

const leavesOnChange = ({ listeners }: ListeningElement): boolean =>
  listeners.some(({ type, does }) => /^(change|input)$/.test(type) && does === "leaves");

const announced = /recharg|automati|nouvelle page|aller [àa]|ouvre|reload|new page|go to/i;
