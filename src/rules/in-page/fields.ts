import type { VirtualNode } from "./axe.ts";
import type { Base } from "./base.ts";

/** Inside the page: what rules about forms share. Sent as text: its parameter only. */
export function makeFields(base: Base) {
  const { elementsOf, fold, plain } = base;

  /** Fields in which something is entered or chosen. */
  const fieldSelector =
    "input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,[role=textbox]:not(input,textarea),[role=combobox]:not(input,select),[role=listbox]:not(select),[role=spinbutton]:not(input),[role=slider]:not(input)";

  /** Words of the elements that an attribute names, hidden ones included. */
  const referenced = (element: Element, attribute: string): string =>
    fold(
      base.axe.commons.dom
        .idrefs(element, attribute)
        .map((one) => one?.textContent ?? "")
        .join(" "),
    );

  /** The `<label>` elements of a field. */
  const labelsOf = (element: Element): readonly HTMLLabelElement[] => [...((element as HTMLInputElement).labels ?? [])];

  /** What names the field in the sense of the RGAA, and its words. A placeholder names nothing. */
  const labelParts = (element: Element): { readonly from: "aria-labelledby" | "aria-label" | "label" | "title"; readonly words: string } => {
    const found = [
      { from: "aria-labelledby", words: referenced(element, "aria-labelledby") },
      { from: "aria-label", words: fold(element.getAttribute("aria-label")) },
      { from: "label", words: fold(labelsOf(element).map(labelText).join(" ")) },
      { from: "title", words: fold(element.getAttribute("title")) },
    ] as const;
    return found.find(({ words }) => words !== "") ?? found[2];
  };

  /** Text of the field's label in the sense of the RGAA: `aria-labelledby`, `aria-label`, `<label>` or `title`. A placeholder is none. */
  const label = (element: Element): string => labelParts(element).words;

  /** What a `<label>` says: its words and the alternatives of its images, not what is in a field inside. */
  const labelText = (element: Element): string => {
    const node = base.nodeOf(element);
    const images = [...element.querySelectorAll("img[alt]")].map((image) => image.getAttribute("alt")).join(" ");
    return fold(`${node ? base.shownText(node) : ""} ${images}`) || fold(element.textContent);
  };

  /** Everything that is said of the field: its label and what describes it. */
  const description = (element: Element): string =>
    fold(
      `${label(element)} ${referenced(element, "aria-describedby")} ${referenced(element, "aria-errormessage")} ${element.getAttribute("title") ?? ""}`,
    );

  /** The nearest group that tells fields apart for everybody: fieldset, group or radiogroup of ARIA. */
  const groupOf = (element: Element): Element | null => element.closest("fieldset,[role=group],[role=radiogroup]");

  /** Name of a group: its legend, or that of ARIA. */
  const groupName = (group: Element): string => {
    const legend = elementsOf(group).find((child) => child.tagName === "LEGEND");
    return (
      referenced(group, "aria-labelledby") || fold(group.getAttribute("aria-label")) || fold(legend?.textContent) || fold(group.getAttribute("title"))
    );
  };

  /** Fields of the document that can be seen or heard, in order. */
  const fields = (): readonly VirtualNode[] => base.once("fields", () => base.all(fieldSelector).filter((node) => base.isExposed(node)));

  const isTextEntry = (element: Element): boolean =>
    element.matches("textarea,[role=textbox]") || (element.localName === "input" && (element as HTMLInputElement).type === "text");

  /** True for words that say nothing of what is asked: "champ", "saisie", "*", "…". Where letters are typed, parts of a screen and orders are no answer either. */
  const isEmptyLabel = (words: string, element: Element | null = null): boolean => {
    const bare = plain(words);
    if (
      element &&
      isTextEntry(element) &&
      /^(menu|bouton|button|widget|composant|component|icone|icon|go|ok|valider|envoyer|submit|send)$/.test(bare)
    )
      return true;
    const nothing =
      "champ|champs|champ texte|champ de texte|champ de saisie|texte|text|saisie|saisir|entree|input|field|text field|label|libelle|etiquette|info|infos|information|nom du champ|placeholder|value|valeur|null|undefined|nan|test|xxx|lorem ipsum|untitled|sans titre|title|titre du champ|select|liste|liste deroulante|option|options|choix|zone de texte|textarea|form|formulaire|element|item|ici|cliquez ici|obligatoire|requis|required";
    return bare === "" || nothing.split("|").includes(bare) || /^(champ|field|input|label|text|texte|select) ?\d+$/.test(bare);
  };

  return { fieldSelector, referenced, labelsOf, labelParts, label, labelText, description, groupOf, groupName, fields, isEmptyLabel };
}
