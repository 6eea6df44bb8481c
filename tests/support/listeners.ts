import type { ListenersEvidence, ListeningElement } from "../../src/domain/behaviour-evidence.ts";

/** A button that waits for a click, unless told otherwise. */
export const listeningOf = (part: Partial<ListeningElement> = {}): ListeningElement => ({
  selector: "main > button",
  landmark: "main",
  visible: true,
  html: "<button>Ajouter</button>",
  tag: "button",
  role: "",
  name: "Ajouter",
  listeners: [{ type: "click", does: "other", printable: false }],
  focusable: true,
  scripted: false,
  native: true,
  holds: false,
  pointer: true,
  disabled: false,
  twin: false,
  ...part,
});

/** A page with a script that waits for these elements' events. */
export const listenersOf = (
  elements: readonly ListeningElement[] = [],
  part: Partial<ListenersEvidence> = {},
): { readonly listeners: ListenersEvidence } => ({
  listeners: {
    scripts: 1,
    controls: 1,
    settings: 0,
    global: [],
    elements,
    types: [...new Set(elements.flatMap(({ listeners }) => listeners.map(({ type }) => type)))].sort(),
    cut: false,
    opaque: false,
    motion: null,
    ...part,
  },
});
