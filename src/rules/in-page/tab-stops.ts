import type { VirtualNode } from "./axe.ts";
import type { Base } from "./base.ts";

/** Inside the page: the stops of the Tab key that axe's own rules do not count. Sent as text: its parameter only. */
export function makeTabStops({ axe, isInTabOrder, role }: Base) {
  const reachable = "a[href],area[href],button,input,select,textarea,summary,[tabindex],[contenteditable],audio[controls],video[controls]";

  /** A frame whose own document can be read and holds something that takes the focus. */
  const holdsStop = (frame: Element): boolean => {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    const stops = [...(inside?.querySelectorAll<HTMLElement>(reachable) ?? [])];
    return (
      frame.getAttribute("tabindex") !== "-1" &&
      stops.some((stop) => stop.tabIndex >= 0 && !stop.matches(":disabled,[type=hidden]") && stop.checkVisibility({ visibilityProperty: true }))
    );
  };

  const isRendered = (element: HTMLElement): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null && element.getClientRects().length > 0;

  const isStop = (node: VirtualNode): boolean => {
    const element = node.actualNode as HTMLElement;
    if (!isRendered(element)) return false;
    if (element.localName === "iframe") return holdsStop(element);
    if (element.isContentEditable || /^(audio|video)$/.test(element.localName))
      return element.tabIndex >= 0 || element.getAttribute("tabindex") === null;
    return isInTabOrder(node);
  };

  /** Editable zones, players and frames inside an element, or itself; with `anything`, all that the Tab key stops at. */
  const tabStops = (node: VirtualNode, anything: "anything" | "unusual"): readonly VirtualNode[] =>
    axe.utils
      .querySelectorAll(node, anything === "anything" ? `${reachable},iframe` : "[contenteditable],audio[controls],video[controls],iframe")
      .filter((one) => one.attr("contenteditable") !== "false" && isStop(one));

  /** Roles of controls: those that axe counts inside others. */
  const widgets =
    "button|checkbox|combobox|gridcell|link|listbox|menuitem|menuitemcheckbox|menuitemradio|option|progressbar|radio|scrollbar|searchbox|slider|spinbutton|switch|tab|textbox|treeitem".split(
      "|",
    );
  const isWidget = (node: VirtualNode): boolean => widgets.includes(role(node) ?? "");

  return { tabStops, isWidget };
}
