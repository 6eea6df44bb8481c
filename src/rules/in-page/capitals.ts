import type { VirtualNode } from "./axe.ts";

/** What of axe is needed to reach the class of its nodes. */
type AxeSetup = { readonly setup: (root: Element) => VirtualNode; readonly teardown: () => void };

/**
 * Runs inside the page before axe: makes it read the type of a field as HTML does, which does not mind capitals (`<INPUT TYPE="SUBMIT">`); its selectors do, and would take
 * a button for a field. Sent as text: its parameter only.
 */
export function foldTypes(axe: AxeSetup): void {
  if (document.contentType !== "text/html") return;
  type NodeClass = { attr: (this: VirtualNode, name: string) => string | null };
  const nodes = Object.getPrototypeOf(axe.setup(document.createElement("input"))) as NodeClass;
  axe.teardown();
  const attr = nodes.attr;
  nodes.attr = function (name) {
    const value = attr.call(this, name);
    return name === "type" && value !== null && /^(input|button)$/.test(this.props.nodeName) ? value.toLowerCase() : value;
  };
}
