import type { TextBlock } from "../../src/domain/evidence.ts";

/** Blocks of a declaration written one a line: `h2: title`, `li: item`, `tr: row`, `dt:`, `dd:`, `footer: text`; a paragraph otherwise. */
export function declarationBlocks(text: string): readonly TextBlock[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  let heading = "";
  return lines.map((line, index) => {
    const [, mark = "p", words = line] = /^(h[1-6]|li|tr|dt|dd|td|footer): (.*)$/.exec(line) ?? [];
    const above = heading;
    if (/^h[1-6]$/.test(mark)) heading = words;
    const footer = mark === "footer";
    return {
      tag: footer ? "p" : mark,
      text: words,
      heading: above,
      landmark: footer ? ("footer" as const) : ("main" as const),
      visible: true,
      selector: `#b${index + 1}`,
    };
  });
}
