import type { Page } from "playwright";
import type { Reader } from "../../src/browser/session.ts";
import type { Probe } from "../../src/gather/gatherer.ts";

/** A probe on an opened page, for gatherers under test; `saved` receives what they save, by name. */
export const probeOf = (
  { page, read, windows = [] }: { page: Page; read: Reader; windows?: readonly string[] },
  saved: Map<string, Uint8Array | string> = new Map(),
): Probe => ({
  page,
  read,
  role: "start",
  url: page.url(),
  windows: () => windows,
  save: async (name, content) => {
    saved.set(name, content);
    return `evidence/${name}`;
  },
});
