import type { ActionsEvidence, FormTrial, OpenerTrial, TriedField } from "../../src/domain/action-evidence.ts";

const spot = (selector: string) => ({ selector, html: `<${selector}>` });

/** A page on which nothing that was done had an effect, unless told otherwise. */
export const actionsOf = (part: Partial<ActionsEvidence> = {}): { readonly actions: ActionsEvidence } => ({
  actions: { shortcuts: [], keySettings: [], leading: [], openers: [], forms: [], held: 0, cut: false, ...part },
});

/** A button that opens a named dialog with the focus in it, unless told otherwise. */
export const openerOf = (part: Partial<OpenerTrial> = {}): OpenerTrial => ({
  ...spot("button"),
  name: "Aide",
  opened: "dialog",
  expanded: [null, null],
  box: { ...spot("dialog"), named: true, focused: true },
  ...part,
});

/** A required field for an e-mail address, left empty and told in error with a message of its own, unless told otherwise. */
export const triedField = (part: Partial<TriedField> = {}): TriedField => ({
  ...spot("input"),
  label: "Adresse e-mail",
  wrong: "none",
  missing: true,
  invalid: true,
  tied: "Adresse e-mail L'adresse e-mail est obligatoire",
  message: "L'adresse e-mail est obligatoire",
  ...part,
});

/** A form sent empty whose message is announced, unless told otherwise. */
export const formTrialOf = (fields: readonly TriedField[], part: Partial<FormTrial> = {}): FormTrial => ({
  ...spot("form"),
  entry: "empty",
  sent: false,
  native: false,
  messages: [{ ...spot("p"), text: "L'adresse e-mail est obligatoire", live: true }],
  fields,
  focus: "elsewhere",
  ...part,
});

/** The same with wrong entries, and a message about the format. */
export const wrongTrialOf = (field: Partial<TriedField> = {}, part: Partial<FormTrial> = {}): FormTrial => {
  const message = "Adresse e-mail invalide : écrivez-la au format nom@exemple.fr";
  const tried = triedField({ wrong: "email", missing: false, message, tied: `Adresse e-mail ${message}`, ...field });
  return formTrialOf([tried], {
    entry: "wrong",
    messages: [{ ...spot("p"), text: tried.message || "Une erreur est survenue", live: true }],
    ...part,
  });
};
