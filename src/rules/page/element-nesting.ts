import { definePageRule } from "../page-rule.ts";

/** RGAA 8.2: elements stand where HTML allows them. Content models after the HTML standard; custom elements, SVG and MathML are left alone. */
export default definePageRule({
  id: "element-nesting",
  tests: ["8.2.1"],
  wcag: ["4.1.1"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "Les balises doivent être imbriquées comme HTML le permet", en: "Elements must be nested as HTML allows" },
  failed: {
    fr: "HTML n'admet pas cet élément à l'intérieur de celui qui le contient : le code n'est pas valide, et les aides techniques peuvent mal le lire.",
    en: "HTML does not allow this element inside the one that holds it: the code is not valid, and assistive technologies may misread it.",
  },
  repair: {
    fr: "Remplacez le conteneur par un élément qui admet ce contenu (souvent <div> au lieu de <span> ou de <p>), ou sortez-en l'élément.",
    en: "Replace the container by an element that allows this content (often <div> instead of <span> or <p>), or move the element out.",
  },
  selector:
    ":is(p, h1, h2, h3, h4, h5, h6, span, em, strong, b, i, small, button, label, abbr, cite, code, sub, sup, legend, dt, a, pre) :is(div, p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, form, section, article, nav, main, header, footer, aside, blockquote, figure, fieldset, address, hr, pre), a[href] :is(a[href], button, input, select, textarea, label), button :is(a[href], button, input, select, textarea, label), label label, form form, :is(ul, ol, dl) > :is(span, p, a, h1, h2, h3, h4, h5, h6, form, button, section, img, table, ul, ol, dl, strong, em)",
  hidden: true,
  matches: (_kit, element) =>
    element.namespaceURI === "http://www.w3.org/1999/xhtml" && document.doctype?.publicId === "" && !element.closest("svg, math"),
  evaluate: (_kit, element) => {
    const parent = element.parentElement;
    if (!parent) return true;
    const is = (one: Element, names: RegExp): boolean => names.test(one.tagName);

    const breaksList = (): boolean => is(parent, /^(UL|OL|DL)$/) && !is(element, /^(LI|DIV|DT|DD|SCRIPT|TEMPLATE)$/);

    const breaksControl = (): boolean => {
      const control = is(element, /^(A|BUTTON|INPUT|SELECT|TEXTAREA|LABEL)$/) && element.getAttribute("type") !== "hidden";
      return control && parent.closest(element.tagName === "LABEL" ? "a[href], button, label" : "a[href], button") !== null;
    };

    const breaksForm = (): boolean => element.tagName === "FORM" && parent.closest("form") !== null;

    /** `a`, `ins` and `del` take over the content model of what holds them. */
    const holderOf = (one: Element | null): Element | null => (one && is(one, /^(A|INS|DEL)$/) ? holderOf(one.parentElement) : one);

    const breaksWords = (): boolean => {
      const flow = /^(DIV|P|H[1-6]|UL|OL|DL|TABLE|FORM|SECTION|ARTICLE|NAV|MAIN|HEADER|FOOTER|ASIDE|BLOCKQUOTE|FIGURE|FIELDSET|ADDRESS|HR|PRE)$/;
      const holder = holderOf(parent);
      if (!holder || !is(element, flow)) return false;
      if (holder.tagName === "LEGEND") return !is(element, /^H[1-6]$/);
      if (holder.tagName === "DT") return is(element, /^(H[1-6]|SECTION|ARTICLE|NAV|ASIDE|HEADER|FOOTER)$/);
      return is(holder, /^(P|H[1-6]|SPAN|EM|STRONG|B|I|SMALL|BUTTON|LABEL|ABBR|CITE|CODE|SUB|SUP|PRE)$/);
    };

    return !(breaksList() || breaksControl() || breaksForm() || breaksWords());
  },
});
