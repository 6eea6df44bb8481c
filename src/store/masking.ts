import { textsIn } from "../lib/texts.ts";
import type { EditionStore } from "../sweep/ports.ts";

/** Shorter values would mask ordinary words. */
const shortestSecret = 4;

/**
 * A store that never lets a secret reach the disk: values that came from the environment are written as `***1***`, in
 * every form in which a page or a URL may show them, and put back when a dossier is read again with the same list.
 * Ids of procedures stay: they name files, and are known to all.
 */
export function masking(store: EditionStore, values: readonly string[]): EditionStore {
  const secrets = values.filter((value) => value.length >= shortestSecret).map((value, index) => ({ value, mask: `***${index + 1}***` }));
  if (secrets.length === 0) return store;
  // The longest first: what is part of a longer secret must not leave the rest of it readable.
  const forms = secrets.flatMap(({ value, mask }) => formsOf(value).map((form) => ({ form, mask }))).sort((a, b) => b.form.length - a.form.length);
  const hide = (text: string): string => forms.reduce((kept, { form, mask }) => kept.replaceAll(form, mask), text);
  const hideBut = (ids: readonly (string | undefined)[]): typeof hide => {
    const kept = new Set(ids);
    return (text) => (kept.has(text) ? text : hide(text));
  };
  const show = (text: string): string => secrets.reduce((kept, { value, mask }) => kept.replaceAll(mask, () => value), text);
  const hideIn = (path: string, text: string): string => (/\.(json|sarif)$/.test(path) ? text.replace(jsonText, hide) : hide(text));
  const hideText = <C extends Uint8Array | string>(path: string, content: C): C | string =>
    typeof content === "string" ? hideIn(path, content) : content;
  return {
    ...store,
    readEdition: () => store.readEdition(),
    writeEdition: (edition) => store.writeEdition(textsIn(edition, hideBut(edition.procedures.map(({ id }) => id)))),
    readDossier: async (id) => {
      const dossier = await store.readDossier(id);
      return dossier && textsIn(dossier, show);
    },
    writeDossier: (dossier, manifest) => {
      const hideHere = hideBut([dossier.procedure.id, dossier.sharedWith, ...dossier.visits.map(({ sharedWith }) => sharedWith)]);
      return store.writeDossier(textsIn(dossier, hideHere), manifest && textsIn(manifest, hideHere));
    },
    saveEvidence: (id, name, content) => store.saveEvidence(id, name, hideText(name, content)),
    // A compressed report is only made of an edition that is read again: what was secret in it is masked already.
    writeReport: (path, content) => store.writeReport(path, hideText(path, content)),
    openReport: async (path) => {
      const writer = await store.openReport(path);
      return { ...writer, add: (text) => writer.add(hideIn(path, text)) };
    },
  };
}

/** A text inside JSON: its numbers stay what they are, whatever digits a secret is made of. */
const jsonText = /"[^"\\]*(?:\\.[^"\\]*)*"/gs;

/** As written, inside JSON, inside a URL (a part of it, or all that is left of one), inside HTML and XML. */
const formsOf = (value: string): readonly string[] => [
  ...new Set([
    value,
    quoted(value),
    encodeURIComponent(value),
    encodeURI(value),
    encodeURI(value).replaceAll("'", "%27"),
    value.replaceAll("&", "&amp;"),
    escaped(value),
    escaped(value).replaceAll("&#39;", "&apos;"),
  ]),
];

const quoted = (value: string): string => JSON.stringify(value).slice(1, -1);

const escaped = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
