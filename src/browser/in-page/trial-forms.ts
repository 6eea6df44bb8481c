import type { FormTrial, TriedField } from "../../domain/action-evidence.ts";
import type { Kit } from "./kit.ts";
import type { Knowing } from "./trial-words.ts";

/** What of a form is known inside the page. */
export type FormState = Pick<FormTrial, "selector" | "html" | "native" | "fields" | "focus">;

/** Runs inside the page: forms that are worth a trial: some field to write in, and a button that sends; at most `max`. */
export function formsToTry(kit: Kit, { max }: { readonly max: number }): readonly string[] {
  const field = "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea";
  const sends = "button:not([type=button],[type=reset]),input[type=submit],input[type=image]";
  const isWorth = (form: Element): boolean =>
    kit.visible(form) &&
    [...form.querySelectorAll(field)].some((one) => kit.visible(one)) &&
    [...form.querySelectorAll(sends)].some((one) => kit.visible(one));
  return kit
    .all("form")
    .filter(isWorth)
    .slice(0, max)
    .map((form) => kit.selector(form));
}

/** Runs inside the page: writes wrong entries where what is asked for is known (or nothing), and presses the button that sends. */
export function sendForm(kit: Kit, { selector, entry }: { readonly selector: string; readonly entry: FormTrial["entry"] }): void {
  const form = kit.resolve(selector) as HTMLFormElement | null;
  if (!form) return;
  const kinds: readonly (readonly [kind: string, value: string, words: RegExp])[] = [
    ["email", "abc", /e-?mail|courriel|m[ée]l\b/i],
    ["tel", "12", /t[ée]l[ée]phone|portable|\btel\b|phone/i],
    ["postal-code", "9", /code postal|postal-code|\bzip\b/i],
    ["siret", "12", /\bsiret\b/i],
    ["date", "99/99", /\bdate\b|bday/i],
  ];
  for (const field of form.querySelectorAll<HTMLInputElement>("input")) {
    const type = field.type.toLowerCase();
    if (!/^(text|email|tel|search|url)$/.test(type) || !kit.visible(field) || field.readOnly || field.disabled) continue;
    const said = `${type === "text" ? "" : type} ${field.autocomplete} ${field.name} ${kit.name(field)}`;
    const [kind, value] = kinds.find(([, , words]) => words.test(said)) ?? [];
    if (entry !== "wrong" || !kind) continue;
    field.focus();
    field.value = value ?? "";
    (globalThis as Knowing).vigieShown?.wrong.set(field, kind);
    for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
    field.blur();
  }
  const sends = "button:not([type=button],[type=reset]),input[type=submit],input[type=image]";
  [...form.querySelectorAll<HTMLElement>(sends)].find((one) => kit.visible(one))?.click();
}

/** Runs inside the page, a moment later: what the form says then. */
export function readForm(kit: Kit, { selector }: { readonly selector: string }): FormState | null {
  const form = kit.resolve(selector) as HTMLFormElement | null;
  if (!form) return null;
  const before = (globalThis as Knowing).vigieShown;
  const isNew = (element: Element): boolean => kit.runs(element).some((run) => run.shown && !before?.words.get(run.element)?.has(run.text));
  const wordsOf = (elements: readonly Element[]): string =>
    elements
      .map((one) => kit.fold(one.textContent))
      .join(" ")
      .trim();
  const tiedTo = (field: HTMLInputElement): readonly Element[] => {
    const ids = ["aria-describedby", "aria-errormessage", "aria-labelledby"].flatMap((name) => (field.getAttribute(name) ?? "").split(/\s+/));
    const root = field.getRootNode() as Document | ShadowRoot;
    return [...ids.flatMap((id) => (id === "" ? [] : [...root.querySelectorAll(`[id="${CSS.escape(id)}"]`)])), ...(field.labels ?? [])];
  };
  const isRequired = (field: HTMLInputElement): boolean => field.required || field.getAttribute("aria-required") === "true";
  const told = [
    ...form.querySelectorAll<HTMLInputElement>("input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea"),
  ]
    .filter((field) => kit.visible(field) && !field.disabled)
    .slice(0, 60)
    .map((field): TriedField => {
      const tied = tiedTo(field).filter((one) => one.checkVisibility());
      const wrong = (before?.wrong.get(field) ?? "none") as TriedField["wrong"];
      return {
        selector: kit.selector(field),
        html: kit.markup(field),
        label: kit.fold(kit.name(field), 120),
        wrong,
        missing: isRequired(field) && field.value === "",
        invalid: field.getAttribute("aria-invalid") === "true",
        tied: kit.fold(wordsOf(tied), 400),
        message: kit.fold(wordsOf(tied.filter(isNew)), 300),
      };
    });
  const active = document.activeElement;
  const went = active !== null && active !== before?.active && active !== document.body;
  const focus = went && active.matches("input,select,textarea") ? "field" : went && isNew(active) ? "message" : "elsewhere";
  return { selector, html: kit.markup(form), native: !form.noValidate && !form.checkValidity(), fields: told, focus };
}
