import type { Field, Form, FormsEvidence } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/**
 * Runs inside the page: its forms with their fields, never a value. Fields that belong to no `<form>` (single-page applications)
 * come last, as one form placed on their nearest common ancestor.
 */
export function collectForms(kit: Kit, { maxFields }: { readonly maxFields: number }): FormsEvidence {
  const own = "input,select,textarea,[role=textbox],[role=combobox],[role=spinbutton],[role=searchbox]";
  const pressed = /^(hidden|submit|button|reset|image)$/;
  const typeOf = (element: Element): string => {
    const tag = element.tagName.toLowerCase();
    if (tag === "input") return (element.getAttribute("type") || "text").toLowerCase();
    return tag === "select" || tag === "textarea" ? tag : (element.getAttribute("role") ?? tag);
  };
  const formOf = (element: Element): Element | null =>
    (element as HTMLInputElement).form ?? kit.lineage(element).find((at) => at.tagName === "FORM") ?? null;

  /** The question that a set of choices answers stands in its legend. */
  const question = (element: Element): string => {
    if (!/^(radio|checkbox)$/.test(typeOf(element))) return "";
    const legend = element.closest("fieldset")?.querySelector("legend");
    return legend ? `${kit.fold(legend.textContent, 120)} : ` : "";
  };

  const field = (element: Element): Field => ({
    selector: kit.selector(element),
    type: typeOf(element),
    name: element.getAttribute("name") ?? "",
    label: kit.fold(question(element) + fieldName(element), 200),
    placeholder: kit.fold(element.getAttribute("placeholder"), 200),
    required: element.hasAttribute("required") || element.getAttribute("aria-required") === "true",
    autocomplete: (element.getAttribute("autocomplete") ?? "").trim().toLowerCase(),
    // Styled choices and file fields are transparent under their label: the label is what people see.
    visible: kit.visible(element) || [...((element as HTMLInputElement).labels ?? [])].some((label) => kit.visible(label)),
  });

  /** An editable region would be named by its content, which is what people type. */
  const fieldName = (element: Element): string => {
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return kit.name(element);
    const referenced = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const root = element.getRootNode() as Document | ShadowRoot;
    const labels = referenced.map((id) => root.getElementById(id)?.textContent ?? "");
    return kit.fold(labels.join(" ") || element.getAttribute("aria-label") || element.getAttribute("title"));
  };

  const titleOf = (form: Element): string => {
    const labelled = fieldName(form);
    if (labelled) return kit.fold(labelled, 200);
    return kit.headingAbove(form) || kit.fold(form.querySelector("h1,h2,h3,h4,legend")?.textContent, 200);
  };

  const methodOf = (form: Element): Form["method"] => {
    const method = (form.getAttribute("method") ?? "get").trim().toLowerCase();
    return method === "post" || method === "dialog" ? method : "get";
  };

  const submitsOf = (form: Element | null, all: readonly Element[]): string[] =>
    all.filter((one) => formOf(one) === form).map((one) => kit.fold(kit.name(one), 200));

  const fields = kit
    .all(own)
    .filter((element) => !(element.tagName === "INPUT" && pressed.test(typeOf(element))))
    .slice(0, maxFields);
  const buttons = kit.all("button:not([type=button],[type=reset]),input[type=submit],input[type=image]");
  const forms = kit.all("form").map(
    (form): Form => ({
      ...kit.place(form),
      method: methodOf(form),
      action: kit.absolute(form, form.getAttribute("action")) ?? form.ownerDocument.URL,
      name: titleOf(form),
      fields: fields.filter((one) => formOf(one) === form).map(field),
      submits: submitsOf(form, buttons),
    }),
  );

  const orphans = fields.filter((element) => formOf(element) === null);
  const lines = orphans.map((element) => kit.lineage(element));
  const around = lines[0]?.find((at) => !orphans.includes(at) && lines.every((line) => line.includes(at)));
  if (!around) return { forms };
  const loose: Form = {
    ...kit.place(around),
    method: "get",
    action: document.URL,
    name: titleOf(around),
    fields: orphans.map(field),
    submits: submitsOf(
      null,
      buttons.filter((one) => around.contains(one)),
    ),
  };
  return { forms: [...forms, loose] };
}
