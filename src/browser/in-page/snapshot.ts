import type { Kit } from "./kit.ts";

/**
 * Runs inside the page: its rendered HTML as text, at most about `maxBytes` of UTF-8. Open shadow roots become declarative
 * templates, same-origin frames a `srcdoc`. Nothing in it runs or loads by itself: scripts, handlers, refreshes and the sources of
 * other frames are disarmed; what people typed is left out.
 */
export function serialisePage(kit: Kit, { maxBytes }: { readonly maxBytes: number }): string {
  const voids = new Set("AREA BASE BR COL EMBED HR IMG INPUT LINK META SOURCE TRACK WBR".split(" "));
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const escapeAttribute = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  /** Levels: what is nested deeper is kept as one text, as the stack has its end. */
  const deepest = 1000;
  let left = maxBytes;
  let cut = false;
  const spend = (text: string): string => {
    const cost = bytes(text);
    if (cut || cost > left) {
      cut = true;
      return "";
    }
    left -= cost;
    return text;
  };

  const frameBody = (element: Element): Document | null => {
    try {
      return element.tagName === "IFRAME" ? (element as HTMLIFrameElement).contentDocument : null;
    } catch {
      return null;
    }
  };

  const attribute = (element: Element, { name, value }: Attr): string => {
    const tag = element.tagName;
    const pressed = /^(submit|button|reset|image)$/i.test(element.getAttribute("type") ?? "");
    if (/^on/i.test(name) || (name === "value" && tag === "INPUT" && !pressed)) return "";
    if (name === "srcdoc" || (tag === "SCRIPT" && name === "type")) return "";
    const disarmed = (name === "src" && /^(SCRIPT|IFRAME|FRAME|EMBED)$/.test(tag)) || (name === "data" && tag === "OBJECT");
    const inert = /^\s*javascript:/i.test(value) ? "#" : value.length > 2000 && value.startsWith("data:") ? "data:," : value;
    return ` ${disarmed ? "data-src" : name}="${escapeAttribute(inert)}"`;
  };

  const opening = (element: Element): string => {
    // Through the prototypes: a form's own properties are clobbered by the names of its fields.
    const attributes = [...(Reflect.get(Element.prototype, "attributes", element) as NamedNodeMap)].map((one) => attribute(element, one)).join("");
    return `<${element.localName}${attributes}${element.tagName === "SCRIPT" ? ' type="text/plain"' : ""}`;
  };

  const children = (node: Node, depth: number): string =>
    kit
      .childrenOf(node)
      .map((child) => serialise(child, depth + 1))
      .join("");

  const inside = (element: Element, depth: number): string => {
    if (/^(SCRIPT|NOSCRIPT|TEXTAREA|TEMPLATE)$/.test(element.tagName)) return "";
    if (element.tagName === "STYLE") return spend(element.textContent ?? "");
    const shadow = element.shadowRoot ? `<template shadowrootmode="open">${children(element.shadowRoot, depth)}</template>` : "";
    const base = element.tagName === "HEAD" && !element.querySelector("base") ? spend(`<base href="${escapeAttribute(document.baseURI)}">`) : "";
    return base + shadow + children(element, depth);
  };

  const serialise = (node: Node, depth: number): string => {
    if (cut) return "";
    if (node.nodeType === Node.TEXT_NODE || depth > deepest) return spend(escapeText(node.textContent ?? ""));
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const element = node as Element;
    if (element.tagName === "META" && /refresh|security-policy/i.test(element.getAttribute("http-equiv") ?? "")) return "";
    const inner = frameBody(element)?.documentElement;
    const frame = inner ? ` srcdoc="${escapeAttribute(serialise(inner, depth + 1))}"` : "";
    const open = spend(`${opening(element)}${frame ? "" : ">"}`);
    if (open === "") return "";
    const start = frame ? `${open}${frame}>` : open;
    return voids.has(element.tagName) ? start : `${start}${inside(element, depth)}</${element.localName}>`;
  };

  const html = serialise(document.documentElement, 0);
  return `<!doctype html>\n${html}${cut ? "\n<!-- vigie: cut -->" : ""}\n`;
}
