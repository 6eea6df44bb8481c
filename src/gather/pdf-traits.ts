import { getDocumentProxy } from "unpdf";
import type { PdfTraits } from "../domain/behaviour-evidence.ts";

/** Pages in which text and structure are looked for. */
const MOST_PAGES = 3;

/** What a PDF says of itself to assistive technologies. Scripts of the document are not run. Throws what the reader throws on a file that it cannot read. */
export async function readPdfTraits(content: Uint8Array): Promise<PdfTraits> {
  // The reader takes the bytes away from whoever lends them.
  const document = await getDocumentProxy(new Uint8Array(content), { useSystemFonts: false, stopAtErrors: false, verbosity: 0 });
  try {
    const [marks, meta] = [await document.getMarkInfo(), await document.getMetadata()];
    const info = meta.info as Readonly<Record<string, unknown>>;
    const pages = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) pages.push(await document.getPage(number));
    const texts = await Promise.all(pages.map((page) => page.getTextContent()));
    const trees = await Promise.all(pages.map((page) => page.getStructTree().catch(() => null)));
    return {
      tagged: marks?.Marked === true || trees.some((tree) => (tree?.children?.length ?? 0) > 0),
      title: wordsIn(info.Title) || wordsIn((meta.metadata as { get(name: string): unknown } | null)?.get("dc:title")),
      lang: wordsIn(info.Language),
      text: texts.some(({ items }) => items.some((item) => "str" in item && item.str.trim() !== "")),
      pages: document.numPages,
      dated: dateOf(info.ModDate) ?? dateOf(info.CreationDate),
    };
  } finally {
    await document.cleanup();
  }
}

const wordsIn = (value: unknown): string => (typeof value === "string" ? value.trim().slice(0, 200) : "");

/** "D:20230412093000+02'00'" → "2023-04-12". */
function dateOf(value: unknown): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(wordsIn(value)) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
