import type { Base } from "./base.ts";

/**
 * Inside the page: whether a picture writes its own alternative. No letter is read: words are told by the gaps between them, and must be as many as those of the
 * alternative, each as wide as its letters would be. Sent as text: its parameter only.
 */
export function makeDrawnWords({ fold, once }: Base) {
  type Span = { readonly from: number; readonly to: number };
  type Ink = { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => boolean };

  /** The pixels that stand out from the one colour of the ground; null where the picture cannot be read, is too large, or has no such ground. */
  const inkOf = (image: HTMLImageElement): Ink | null => {
    const { naturalWidth: width, naturalHeight: height } = image;
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!brush || width * height === 0 || width * height > 1_500_000) return null;
    [brush.canvas.width, brush.canvas.height] = [width, height];
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, width, height);
    try {
      brush.drawImage(image, 0, 0);
      return standingOut(brush.getImageData(0, 0, width, height));
    } catch {
      return null;
    }
  };
  const standingOut = ({ data, width, height }: ImageData): Ink | null => {
    const light = (place: number): number => ((data[place] ?? 0) * 2 + (data[place + 1] ?? 0) * 5 + (data[place + 2] ?? 0)) / 8;
    const tones = new Map<number, number>();
    for (let place = 0; place < data.length; place += 4) tones.set(light(place) >> 4, (tones.get(light(place) >> 4) ?? 0) + 1);
    const [tone = 0, count = 0] = [...tones].sort((one, other) => other[1] - one[1])[0] ?? [];
    if (count < 0.6 * width * height) return null;
    const ground = tone * 16 + 8;
    return { width, height, at: (x, y) => Math.abs(light((y * width + x) * 4) - ground) > 70 };
  };

  /** Stretches of a line of pixels in which something stands out. */
  const spans = (length: number, isInked: (place: number) => boolean): readonly Span[] => {
    const inked = Array.from({ length }, (_, place) => isInked(place));
    const starts = inked.flatMap((now, place) => (now && !inked[place - 1] ? [place] : []));
    const ends = inked.flatMap((now, place) => (now && !inked[place + 1] ? [place + 1] : []));
    return starts.map((from, index) => ({ from, to: ends[index] ?? length }));
  };
  const reach = (count: number, has: (index: number) => boolean): boolean => {
    for (let index = 0; index < count; index += 1) if (has(index)) return true;
    return false;
  };

  /** For each line of writing, the strokes side by side in it. */
  const linesOf = ({ width, height, at }: Ink): readonly (readonly Span[])[] =>
    spans(height, (y) => reach(width, (x) => at(x, y)))
      .filter(({ from, to }) => to - from >= 6 && to - from <= 120)
      .map((row) => spans(width, (x) => reach(row.to - row.from, (y) => at(x, row.from + y))));

  /** The widths of so many words, where the gaps between words are clearly wider than those between letters; null where they are not. */
  const wordWidths = (lines: readonly (readonly Span[])[], count: number): readonly number[] | null => {
    const gapsOf = (line: readonly Span[]): number[] => line.slice(1).map(({ from }, index) => from - (line[index]?.to ?? from));
    const gaps = lines.flatMap(gapsOf).sort((one, other) => other - one);
    const between = count - lines.length;
    const [least, next = 0] = [gaps[between - 1], gaps[between]];
    if (between < 1 || least === undefined || least < next * 1.3) return null;
    return lines.flatMap((line) => {
      const ends = line.flatMap((span, index) => ((line[index + 1]?.from ?? Number.POSITIVE_INFINITY) - span.to >= least ? [index] : []));
      return ends.map((end, index) => (line[end]?.to ?? 0) - (line[index === 0 ? 0 : (ends[index - 1] ?? 0) + 1]?.from ?? 0));
    });
  };

  /** How well two lists go together, -1 to 1 (Pearson). */
  const likeness = (one: readonly number[], other: readonly number[]): number => {
    const mean = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0) / list.length;
    const [left, right] = [mean(one), mean(other)];
    const product = (first: readonly number[], a: number, second: readonly number[], b: number): number =>
      first.reduce((total, value, index) => total + (value - a) * ((second[index] ?? b) - b), 0);
    return product(one, left, other, right) / Math.sqrt(product(one, left, one, left) * product(other, right, other, right));
  };

  const fonts = ["16px sans-serif", "bold 16px Verdana, sans-serif", "16px serif", "bold 16px serif"];

  /** True when the picture draws the words of its alternative, six at least. */
  const drawsItsAlternative = (image: HTMLImageElement): boolean =>
    once(`draws ${image.currentSrc} ${image.alt}`, () => {
      const words = fold(image.alt).split(" ");
      const ink = words.length >= 6 && words.length <= 80 ? inkOf(image) : null;
      const widths = ink && wordWidths(linesOf(ink), words.length);
      const brush = document.createElement("canvas").getContext("2d");
      if (!widths || !brush || widths.length !== words.length) return false;
      return fonts.some((font) => {
        brush.font = font;
        return (
          likeness(
            widths,
            words.map((word) => brush.measureText(word).width),
          ) >= 0.97
        );
      });
    });

  return { drawsItsAlternative };
}
