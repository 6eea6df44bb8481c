import type { TextBlock } from "../domain/evidence.ts";
import { plain } from "../lib/plain.ts";

/** A sentence of a page with what surrounds it; `plain`, `heading` and `lead` are in the form of `lib/plain`. */
export type Sentence = {
  /** The page's own words. */
  readonly text: string;
  readonly plain: string;
  readonly selector: string;
  readonly tag: string;
  readonly heading: string;
  /** What introduces it: the line ending with ":" before a list, the term of a definition, the caption above a lone figure. */
  readonly lead: string;
};

/** Cuts blocks of text into sentences; a line break ends one, a row of a table is one. */
export function sentencesOf(blocks: readonly TextBlock[]): readonly Sentence[] {
  return blocks.flatMap((block, index) => {
    const heading = plain(block.heading);
    const lead = leadOf(blocks, index);
    return cut(block).map((text) => ({ text, plain: plain(text), selector: block.selector, tag: block.tag, heading, lead }));
  });
}

const abbreviation = /(?:^|[\s'’])(?:art|M|Mme|n|cf|p|ex|env|v|vers|janv|févr|avr|juil|sept|oct|nov|déc)\.$/i;

function cut(block: TextBlock): readonly string[] {
  if (block.tag === "tr") return [block.text];
  const pieces = block.text.split(/\n|\s•\s|(?<=[.!?…;])\s+(?=[\p{Lu}\d«"“([•–-])/u);
  const starts = pieces.map((_, index) => index === 0 || !abbreviation.test(pieces[index - 1] ?? ""));
  const whole = pieces.flatMap((piece, index) => (starts[index] ? [[piece, ...followers(pieces, starts, index)].join(" ").trim()] : []));
  return whole.filter(Boolean);
}

/** The pieces that an abbreviation cut off from piece `index`. */
function followers(pieces: readonly string[], starts: readonly boolean[], index: number): readonly string[] {
  const next = starts.indexOf(true, index + 1);
  return pieces.slice(index + 1, next < 0 ? pieces.length : next);
}

const isHeading = (block: TextBlock): boolean => /^h[1-6]$/.test(block.tag);

const isFigure = (block: TextBlock | undefined): boolean => block !== undefined && /^\d[\d.,]*\s*%?$/.test(block.text.trim());
const isCaption = (block: TextBlock | undefined): boolean =>
  block !== undefined && !isHeading(block) && block.text.length < 60 && !/\d/.test(block.text) && !/[.:]$/.test(block.text.trim());

/** Tiles show "68 %" above "Critères conformes": in a run of figures and captions that begins with a figure, the caption comes after. */
function captionBelow(blocks: readonly TextBlock[], index: number): string | null {
  if (!isFigure(blocks[index]) || !isCaption(blocks[index + 1])) return null;
  let first = index;
  while (isFigure(blocks[first - 2]) && isCaption(blocks[first - 1])) first -= 2;
  return isCaption(blocks[first - 1]) ? null : plain(blocks[index + 1]?.text ?? "");
}

function leadOf(blocks: readonly TextBlock[], index: number): string {
  const block = blocks[index];
  if (!block) return "";
  const below = captionBelow(blocks, index);
  if (below !== null) return below;
  const start = block.tag === "li" ? blocks.findLastIndex((one, at) => at < index && one.tag !== "li") : index - 1;
  const before = blocks[start];
  if (!before || isHeading(before)) return "";
  const caption = before.text.length < 60 && block.text.length < 60 && !/\d/.test(before.text) && block.tag !== "li";
  return before.text.trimEnd().endsWith(":") || before.tag === "dt" || caption ? plain(before.text) : "";
}
