import type { EditionStore } from "../sweep/ports.ts";

/** Shorter values would mask ordinary words. */
const shortestSecret = 4;

/**
 * A store that never lets a secret reach the disk: values that came from the environment are written as `***1***`, in
 * every form in which a page or a URL may show them, and put back when a dossier is read again with the same list.
 */
export function masking(store: EditionStore, values: readonly string[]): EditionStore {
  const secrets = values.filter((value) => value.length >= shortestSecret).map((value, index) => ({ value, mask: `***${index + 1}***` }));
  if (secrets.length === 0) return store;
  const hide = (text: string): string =>
    secrets.reduce((kept, { value, mask }) => formsOf(value).reduce((rest, form) => rest.replaceAll(form, mask), kept), text);
  const show = (text: string): string => secrets.reduce((kept, { value, mask }) => kept.replaceAll(mask, quoted(value)), text);
  const hideText = <C extends Uint8Array | string>(content: C): C | string => (typeof content === "string" ? hide(content) : content);
  return {
    ...store,
    readEdition: () => store.readEdition(),
    writeEdition: (edition) => store.writeEdition(through(edition, hide)),
    readDossier: async (id) => {
      const dossier = await store.readDossier(id);
      return dossier && through(dossier, show);
    },
    writeDossier: (dossier, manifest) => store.writeDossier(through(dossier, hide), manifest && through(manifest, hide)),
    saveEvidence: (id, name, content) => store.saveEvidence(id, name, hideText(content)),
    note: (entry) => store.note(through(entry, hide)),
    // A compressed report is only made of an edition that is read again: what was secret in it is masked already.
    writeReport: (path, content) => store.writeReport(path, hideText(content)),
    openReport: async (path) => {
      const writer = await store.openReport(path);
      return { ...writer, add: (text) => writer.add(hide(text)) };
    },
  };
}

/** A plain JSON value, its text changed. */
const through = <T>(value: T, change: (text: string) => string): T => JSON.parse(change(JSON.stringify(value))) as T;

/** As written, inside JSON, inside a URL, inside HTML; the longest first. */
const formsOf = (value: string): readonly string[] =>
  [...new Set([value, quoted(value), encodeURIComponent(value), value.replaceAll("&", "&amp;")])].sort((a, b) => b.length - a.length);

const quoted = (value: string): string => JSON.stringify(value).slice(1, -1);
