import type { Box } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/** Runs inside the page: where elements stand in a window of this size, in CSS px; those that it does not show are left out, `max` at most. */
export function boxesOf(
  kit: Kit,
  { selectors, width, height, max }: { readonly selectors: readonly string[]; readonly width: number; readonly height: number; readonly max: number },
): Readonly<Record<string, Box>> {
  // What no page could hold ("page 3" of a document) is in no picture.
  const found = (selector: string): Element | null => {
    try {
      return kit.resolve(selector);
    } catch {
      return null;
    }
  };
  const boxes: Record<string, Box> = {};
  let left = max;
  for (const selector of selectors) {
    if (left === 0) break;
    const element = found(selector);
    // Of an element in a frame, the box is relative to that frame: it would stand in the wrong place.
    if (!element || element.ownerDocument !== document) continue;
    const box = element.getBoundingClientRect();
    const isShown = box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < height && box.left < width;
    // What fills the picture outlines nothing.
    if (!isShown || (box.width >= width * 0.95 && box.height >= height * 0.9)) continue;
    boxes[selector] = [Math.round(box.left), Math.round(box.top), Math.round(box.width), Math.round(box.height)];
    left -= 1;
  }
  return boxes;
}
