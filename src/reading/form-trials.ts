import type { FormTrial, ShownMessage, TriedField } from "../domain/action-evidence.ts";
import { plain } from "../lib/plain.ts";

/** Words that tell of an error, or of what is missing. */
const about =
  /obligatoire|requis|erreur|invalide|incorrect|renseign|saisi|veuillez|merci de|manqu|complet|choisi|selectionn|valide|required|error|must|please|enter|missing|format/;
const isError = ({ text }: Pick<ShownMessage, "text">): boolean => about.test(plain(text));

/** Messages of errors that the page itself showed: what the server would have said, and what the browser says, are not among them. */
export const errorsOf = ({ sent, messages }: FormTrial): readonly ShownMessage[] => (sent ? [] : messages.filter(isError));

/** Forms in which the page itself speaks of errors, and the fields that are in error: required ones left empty, or ones with a wrong entry. */
export function erringFields(trials: readonly FormTrial[], entry: FormTrial["entry"]): readonly (readonly [form: FormTrial, field: TriedField])[] {
  return trials
    .filter((form) => form.entry === entry && errorsOf(form).length > 0)
    .flatMap((form) =>
      form.fields.filter(({ missing, wrong }) => (entry === "empty" ? missing : wrong !== "none")).map((field) => [form, field] as const),
    );
}

/** Some message says the field's name, or its first word when that is long enough to be told. */
function isNamed({ label }: TriedField, form: FormTrial): boolean {
  const name = plain(label)
    .replace(/\(.*?\)|\*|obligatoire|required/g, " ")
    .trim();
  return name !== "" && errorsOf(form).some(({ text }) => plain(text).includes(name.split(/[,:.]/)[0]?.trim() ?? name));
}

/** The field is told to be in error to assistive technologies, or by its name. */
export const isTold = (field: TriedField, form: FormTrial): boolean => field.invalid || isError({ text: field.message }) || isNamed(field, form);

/** A message of error is tied to the field: in its label or in a text that describes it. */
export const isTied = ({ message, tied }: TriedField): boolean => message !== "" || isError({ text: tied });

/** Words that say what an entry looks like: a figure, a sign of the format, an example. */
export const suggests = (text: string): boolean =>
  /\d|@|\bjj\b|\bmm\b|aaaa|yyyy|exemple|example|\bex\.|chiffres?|digits?|caract|lettres?|format attendu|au format/i.test(text);

/** Messages that no live region announces and that the focus did not reach. */
export const silentErrors = (form: FormTrial): readonly ShownMessage[] =>
  form.focus === "elsewhere" ? errorsOf(form).filter(({ live }) => !live) : [];
