import { getDocumentProxy } from "unpdf";
import type { TextBlock } from "../domain/evidence.ts";

/** A document longer than this is no declaration; its first pages are read. */
const maxPages = 60;
const maxBlocks = 3000;
const maxText = 2000;

/**
 * The text of a PDF as blocks in reading order: a paragraph, item or title each, `selector` "page N". Scripts and forms of the
 * document are not run. Throws what the reader throws on a file that is no PDF, is encrypted or is damaged.
 */
export async function readPdf(content: Uint8Array): Promise<readonly TextBlock[]> {
  // The reader takes the bytes away from whoever lends them; warnings about fonts are of no use to anybody.
  const document = await getDocumentProxy(content.slice(), { useSystemFonts: false, stopAtErrors: false, verbosity: 0 });
  try {
    const numbers = Array.from({ length: Math.min(document.numPages, maxPages) }, (_, index) => index + 1);
    const pages: Line[][] = [];
    for (const number of numbers) pages.push(linesOf((await (await document.getPage(number)).getTextContent()).items, number));
    return blocksOf(pages.flat());
  } finally {
    await document.cleanup();
  }
}

type Line = { readonly page: number; readonly text: string; readonly size: number; readonly top: number };
type Item = { readonly str: string; readonly transform: readonly number[]; readonly height: number };

/** Pieces of text on the same height are one line, top to bottom as the document gives them. */
function linesOf(items: readonly object[], page: number): Line[] {
  const lines: Line[] = [];
  for (const item of items.filter(isText)) {
    const top = item.transform[5] ?? 0;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) <= 2)
      lines.splice(-1, 1, { ...last, text: `${last.text}${item.str}`, size: Math.max(last.size, item.height) });
    else lines.push({ page, text: item.str, size: item.height, top });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() })).filter(({ text }) => text !== "");
}

const isText = (item: object): item is Item => "str" in item && "transform" in item && "height" in item;

const bullet = /^(?:[•●▪◦‣·*–—-]|\uf0b7)\s*(?=\p{L}|\d|[[«"(])/u;

/** Lines that follow each other in the same size are one paragraph; larger ones are titles, and stand above what comes next. */
function blocksOf(lines: readonly Line[]): readonly TextBlock[] {
  const body = bodySize(lines);
  const isTitle = ({ size, text }: Line): boolean => size > body * 1.12 && text.length < 150;
  const isFirst = (line: Line, index: number): boolean => {
    const before = lines[index - 1];
    return before === undefined || isTitle(before) !== isTitle(line) || !continues(before, line);
  };
  const starts = lines.flatMap((line, index) => (isFirst(line, index) ? [index] : []));
  const groups = starts.map((start, rank) => lines.slice(start, starts[rank + 1]));
  let heading = "";
  return groups.slice(0, maxBlocks).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const above = heading;
    const text = group
      .map((line) => line.text)
      .join(" ")
      .slice(0, maxText);
    const tag = isTitle(first) ? "h2" : bullet.test(first.text) ? "li" : "p";
    if (tag === "h2") heading = text.slice(0, 200);
    return [{ selector: `page ${first.page}`, landmark: "main" as const, visible: true, tag, text: text.replace(bullet, ""), heading: above }];
  });
}

/** Words after which no sentence ends. */
const unfinished = /(?:,|(?<!\p{L})(?:le|la|les|l['’]|de|du|des|au|aux|à|en|par|avec|et|ou|que|est|sur|pour))$/iu;

/** The next line of the same paragraph: just below, and no new item; a sentence may also run over to the next page. */
function continues(before: Line, line: Line): boolean {
  if (bullet.test(line.text)) return false;
  const open = !/[.!?:;]$/.test(before.text);
  if (before.page !== line.page) return open && (/^\p{Ll}/u.test(line.text) || unfinished.test(before.text));
  const gap = before.top - line.top;
  return gap > 0 && gap <= Math.max(before.size, line.size) * (open ? 1.9 : 1.45);
}

/** The size in which most of the text is set. */
function bodySize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) lengths.set(Math.round(size * 10) / 10, (lengths.get(Math.round(size * 10) / 10) ?? 0) + text.length);
  return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
