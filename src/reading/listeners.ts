import type { Listener, ListenersEvidence, ListeningElement } from "../domain/behaviour-evidence.ts";

/** Events by which a pointer starts something. */
const activation = /^(click|dblclick|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/;
/** Events that come while the pointer is still pressed. */
const down = /^(mousedown|pointerdown|touchstart)$/;
/** Events by which a path or several fingers are followed. */
const path = /^(touchstart|touchmove|touchend|pointerdown|pointermove|pointerup|mousemove|gesture(start|change|end))$/;

const listensTo = ({ listeners }: ListeningElement, kind: RegExp): boolean =>
  listeners.some(({ type, does }) => kind.test(type) && does !== "nothing");

/** A pointer starts something on it. */
export const isActivated = (element: ListeningElement): boolean => listensTo(element, activation);

/** It follows a path or several fingers. The root of a framework listens to everything on behalf of what stands in it, and says nothing by that. */
export const followsPath = (element: ListeningElement): boolean => element.listeners.length <= MOST_KINDS && listensTo(element, path);

/** No component of its own waits for more kinds of events. */
const MOST_KINDS = 25;

/** It opens a page or sends a form before the pointer is let go. */
export const leavesOnDown = ({ listeners }: ListeningElement): boolean => listeners.some(({ type, does }) => down.test(type) && does === "leaves");

/** Roles of what people press. */
const pressed = /^(button|link|checkbox|switch|menuitem(radio|checkbox)?)$/;

/** It looks like a control, or says that it is one: people read words on it, the pointer becomes a hand, and nothing else stands in it. */
export const looksLikeControl = ({ visible, disabled, pointer, name, holds, native, tag, role }: ListeningElement): boolean =>
  visible && !disabled && (pointer || tag === "a" || pressed.test(role)) && !holds && !native && /[\p{L}\d]/u.test(name);

/** Parts of a component that the arrow keys go through, while the focus stays on the whole. */
export const isPart = ({ role }: ListeningElement): boolean =>
  /^(option|tab|menuitem(radio|checkbox)?|treeitem|gridcell|row|radio|columnheader|rowheader)$/.test(role);

const keys = /^key(down|up|press)$/;
export const hearsKeys = (listeners: readonly Listener[]): boolean => listeners.some(({ type }) => keys.test(type));
export const hearsPrintableKeys = (listeners: readonly Listener[]): boolean => listeners.some(({ printable }) => printable);

/** Nothing in the page, its frames included, waits for events of this kind: certain, as far as scripts that ran tell. */
export const isNowhere = ({ types, cut, opaque }: ListenersEvidence, kind: "down" | "path" | "keys"): boolean =>
  !cut && !opaque && !types.some((type) => ({ down, path, keys })[kind].test(type));

/** No script runs in the page at all. */
export const isScriptless = ({ scripts, types, cut, opaque }: ListenersEvidence): boolean => scripts === 0 && types.length === 0 && !cut && !opaque;

/** Something in the page may do what moving the device does, or switch that off: a link, a field, or an element that a script listens to. */
export const canBeControlled = ({ settings, elements, global }: ListenersEvidence): boolean =>
  settings > 0 ||
  elements.some((element) => isActivated(element) || listensTo(element, /^(change|input|key\w+)$/)) ||
  global.some(({ type }) => activation.test(type));
