import { Parser } from "htmlparser2";

/** An opening tag that names an attribute twice. */
export type RepeatedAttribute = { readonly html: string; readonly attribute: string; readonly line: number };

/** The opening tags of an HTML source that name an attribute twice, in their order, each once. */
export function repeatedAttributes(html: string): readonly RepeatedAttribute[] {
  const found: RepeatedAttribute[] = [];
  let seen = new Set<string>();
  let repeated: string | null = null;
  let counted = { index: 0, line: 1 };
  const lineAt = (index: number): number => {
    counted = { index, line: counted.line + (html.slice(counted.index, index).match(/\n/g)?.length ?? 0) };
    return counted.line;
  };
  const parser = new Parser({
    onopentagname() {
      seen = new Set();
      repeated = null;
    },
    onattribute(name) {
      if (seen.has(name)) repeated ??= name;
      seen.add(name);
    },
    onopentag(_name, _attributes, isImplied) {
      if (repeated === null || isImplied) return;
      found.push({ html: html.slice(parser.startIndex, parser.endIndex + 1), attribute: repeated, line: lineAt(parser.startIndex) });
      repeated = null;
    },
  });
  parser.end(html);
  return found;
}
