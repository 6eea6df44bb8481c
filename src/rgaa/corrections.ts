import type { AxeNode } from "../domain/evidence.ts";

/**
 * What an axe rule means in the RGAA: the tests it speaks to, and whether a person must confirm (`review`). `act`: the ACT rule of this element, where
 * those that axe names are about others.
 */
export type Target = { readonly tests: readonly string[]; readonly review: boolean; readonly act?: readonly string[] };

/** Where axe's own RGAA tags are missing, or say more than the rule can know. A function looks at the element. */
export const corrections: Readonly<Record<string, Target | ((node: AxeNode) => Target)>> = {
  // Passes on any landmark or heading, and fails without saying that a link is what is missing.
  bypass: review("12.7.1"),
  // One test for each size and weight of the text.
  "color-contrast": contrastTarget,
  // What a button or a tab holds is not restored to assistive technologies as what it is.
  "nested-interactive": sure("7.1.2"),
  // Fires as soon as a sentence stands outside a landmark: 9.2 asks for a structure, not for everything to be inside it.
  region: { tests: [], review: false },
  "landmark-one-main": review("9.2.1"),
  "landmark-no-duplicate-main": review("9.2.1"),
  // A script may move the focus where the fragment leads nowhere.
  "skip-link": review("12.7.2"),
  "table-duplicate-name": review("5.2.1"),
  "scope-attr-valid": review("5.7.2"),
  "heading-order": review("9.1.1"),
  "empty-heading": sure("9.1.2"),
  "image-redundant-alt": review("1.2.1"),
  tabindex: review("12.8.1"),
  "aria-dialog-name": review("7.1.1"),
  "aria-braille-equivalent": review("7.1.1"),
  "aria-tooltip-name": sure("7.1.1"),
  "summary-name": sure("7.1.1"),
  // Indicators are no form fields.
  "aria-meter-name": sure("7.1.1"),
  "aria-progressbar-name": sure("7.1.1"),
  "avoid-inline-spacing": sure("10.12.1"),
  // 8.3 asks for a language, which both attributes give. 8.4 asks that it be the right one: of two that differ, one is wrong.
  "html-xml-lang-mismatch": sure("8.4.1"),
  // 9.3 is about lists only; a tab list without tabs is a component that is not compatible.
  // ACT's rule is about children that do not belong there; a list without any is the RGAA's.
  "aria-required-children": (node) => ({ ...sure(isList(node) ? "9.3.1" : "7.1.1"), ...(/not present/.test(node.why.en) ? { act: [] } : {}) }),
  "aria-required-parent": (node) => sure(isList(node) ? "9.3.1" : "7.1.1"),
  "aria-command-name": commandName,
  "aria-valid-attr-value": invalidValue,
  // A link that is an entry of a menu, or a button, by its role.
  "link-name": (node) => (hasRole(node, "menuitem") || hasRole(node, "button") ? commandName(node) : sure("6.2.1")),
  // An option of a list is no field.
  "aria-toggle-field-name": (node) => (hasRole(node, "option") ? { ...sure("7.1.1"), act: [] } : sure("7.1.1")),
  // Symbols and prices are no words that somebody would say to reach the control.
  "label-content-name-mismatch": (node) => ({ tests: [visibleNameTest(node)], review: !showsWords(node) }),
  "presentation-role-conflict": exposedDecoration,
  // Anything may carry the role of an image: the element says which test it is.
  "role-img-alt": (node) => sure(imageTests.get(/^<(\w+)/.exec(node.html)?.[1]?.toLowerCase() ?? "") ?? "1.1.1"),
  // The page again (13.1.1), or another one (13.1.2).
  "meta-refresh": (node) => sure(/content=["']?\s*[\d.]+\s*[;,]?\s*(url\s*=)?\s*[^\s"';,\d>]/i.test(openingTag(node)) ? "13.1.2" : "13.1.1"),
  blink: sure("13.8.2"),
  // 1.1.6 is about image objects; another object may have its alternative beside it.
  "object-alt": (node) =>
    /\s(type=["']?image\/|data=["']?data:image\/|data=["'][^"'?#]+\.(png|jpe?g|gif|svg|webp|avif)\b)/i.test(openingTag(node))
      ? sure("1.1.6")
      : review("4.8.1"),
};

function sure(test: string): Target {
  return { tests: [test], review: false };
}

function review(test: string): Target {
  return { tests: [test], review: true };
}

/**
 * The contrast test for the size and weight that axe states in its message. Bold text counts as large from 18.5 px on, a little below axe's own limit: what
 * lies between is for a person.
 */
function contrastTarget({ why }: AxeNode): Target {
  const [, size, weight] = /\(([\d.]+)px\), font weight: (\w+)/.exec(why.en) ?? [];
  const px = Number(size ?? 16);
  const bold = weight === "bold" || Number(weight) >= 700;
  const [test, border] = bold ? [px < 18.5 ? "3.2.2" : "3.2.4", px >= 18.5 && px < 18.67] : [px < 24 ? "3.2.1" : "3.2.3", false];
  return { tests: [test], review: border };
}

/** An image that is said to be decorative and exposed all the same is not ignored. Elsewhere a role of nothing takes no name: ARIA forbids it, as `aria-naming` says. */
function exposedDecoration(node: AxeNode): Target {
  const tag = openingTag(node);
  if (/^<img[\s>]/i.test(tag) && !/\s(alt|title|aria-label|aria-labelledby)=["']?\s*[^\s"'>]/i.test(tag)) {
    return { ...sure("1.2.1"), act: ["46ca7f", "23a2a8"] };
  }
  if (/^<(img|svg|canvas|object|embed)[\s>]/i.test(tag)) return sure("1.2.1");
  return /\saria-label(ledby)?=["']?[^\s"'>]/i.test(tag) ? sure("8.2.1") : review("7.1.1");
}

/**
 * ARIA requires what some references lead to, and ACT has a rule of its own about these: the zone of a scroll bar, the open list of a combo box. Others may lead
 * nowhere as far as ACT is concerned.
 */
function invalidValue(node: AxeNode): Target {
  const names = [...node.why.en.matchAll(/\b(aria-[a-z]+)=/g)].map(([, name]) => name ?? "");
  const tag = openingTag(node);
  const isCombobox = hasRole(node, "combobox") || (/^<input[^>]*\slist=/i.test(tag) && !/\srole=/i.test(tag));
  const isRequired = hasRole(node, "scrollbar") || (isCombobox && /\saria-expanded=["']?true/i.test(tag));
  const isReference = (name: string): boolean =>
    /^aria-(activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns)$/.test(name);
  return {
    ...sure("7.1.1"),
    act: [...(isRequired && names.includes("aria-controls") ? ["in6db8"] : []), ...(names.every(isReference) && names.length > 0 ? [] : ["6a7281"])],
  };
}

/** A page may name an element as it likes, `constructor` included: no object is asked. */
const imageTests: ReadonlyMap<string, string> = new Map([
  ["canvas", "1.1.8"],
  ["embed", "1.1.7"],
  ["object", "1.1.6"],
  ["svg", "1.1.5"],
]);

/** Links, entries of menus and buttons have a test, and an ACT rule, each. */
function commandName(node: AxeNode): Target {
  if (hasRole(node, "link")) return { ...sure("6.2.1"), act: ["c487ae"] };
  if (hasRole(node, "menuitem")) return { ...sure("7.1.1"), act: ["m6b1q3"] };
  return { ...sure("11.9.1"), act: ["97a4e1"] };
}

const openingTag = ({ html }: AxeNode): string => /^<[^>]*>?/.exec(html)?.[0] ?? "";

const hasRole = (node: AxeNode, role: string): boolean => new RegExp(`\\srole=["']?${role}["'\\s>]`, "i").test(openingTag(node));

const isList = (node: AxeNode): boolean => hasRole(node, "list") || hasRole(node, "listitem");

/** True when words can be read in what axe quotes of the element (axe shortens long markup to its opening tag). */
const showsWords = ({ html }: AxeNode): boolean => /\p{L}{2}/u.test(html.replace(/<[^>]*>/g, " ").replace(/&\w+;/g, " "));

/** The test that asks for the visible words inside the accessible name, by kind of control. */
function visibleNameTest(node: AxeNode): string {
  const tag = openingTag(node);
  if (hasRole(node, "link") || (/^<a[\s>]/i.test(tag) && !/\srole=/i.test(tag))) return "6.1.5";
  if (hasRole(node, "button") || /^<(button|input)[\s>]/i.test(tag)) return "11.9.2";
  return "7.1.3";
}
