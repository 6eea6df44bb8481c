import { Parser } from "htmlparser2";

/** An element of an XML file. */
export type Element = {
  /** Without its namespace prefix: `title` for `dc:title`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside, entities decoded. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
};

export type ReadXml = { readonly ok: true; readonly root: Element } | { readonly ok: false; readonly line: number; readonly unclosed: string | null };

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string; line: number };

/** Reads an XML file whole; a tag that is never closed is an error at its line. DTDs and external entities are never followed. */
export function readXml(text: string): ReadXml {
  const { top, unclosed } = treeOf(text, true);
  if (unclosed) return { ok: false, line: unclosed.line, unclosed: unclosed.name };
  const root = top.children.at(-1);
  return root ? { ok: true, root } : { ok: false, line: 1, unclosed: null };
}

/** Reads a web page as a tree, whatever its faults; the document is the only child-bearing root. */
export const readHtml = (text: string): Element => treeOf(text, false).top;

function treeOf(text: string, xmlMode: boolean): { readonly top: Element; readonly unclosed: Element | undefined } {
  const top: Open = { name: "", attributes: {}, children: [], text: "", line: 1 };
  const stack: Open[] = [top];
  let unclosed: Element | undefined;
  const lineAt = lineCounter(text);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        stack.push({ name: local(name), attributes, children: [], text: "", line: lineAt(parser.startIndex) });
      },
      ontext(words) {
        const open = stack.at(-1);
        if (open) open.text += words;
      },
      onclosetag(_, isImplied) {
        const closed = stack.pop();
        if (!closed) return;
        if (isImplied && !isSelfClosing(text, parser.endIndex)) unclosed ??= closed;
        stack.at(-1)?.children.push(closed);
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return { top, unclosed };
}

/** Lines of offsets that only grow: the file is counted through once. */
function lineCounter(text: string): (offset: number) => number {
  let [line, counted] = [1, 0];
  return (offset) => {
    for (let at = text.indexOf("\n", counted); at >= 0 && at < offset; at = text.indexOf("\n", counted)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
const isSelfClosing = (text: string, end: number): boolean => text.slice(Math.max(0, end - 1), end + 1).includes("/>");

/** Every element below, the element itself first, in the order of the file. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** All the words inside, on one line. */
export const innerText = (element: Element): string => [element.text, ...element.children.map(innerText)].join(" ").replaceAll(/\s+/g, " ").trim();

/** The first child of one of these names. */
export const childOf = (element: Element, ...names: readonly string[]): Element | undefined =>
  element.children.find(({ name }) => names.includes(name));
