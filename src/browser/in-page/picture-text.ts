import type { PictureText } from "../../domain/text-evidence.ts";
import type { Kit } from "./kit.ts";

/** Where the letters of one element stand in the window, and what colour they have. */
type Letters = Pick<PictureText, "selector" | "html" | "large"> & {
  /** Red, green, blue 0–255 and opacity 0–1, those of what holds it included. */
  readonly colour: readonly [number, number, number, number];
  /** CSS pixels in the window, one box a letter. */
  readonly boxes: readonly (readonly [x: number, y: number, width: number, height: number])[];
};

/**
 * Runs inside the page: scrolls to the screen asked for, finds the texts that stand on a background picture or a gradient, and makes their letters
 * transparent; `showLetters` undoes it. Letters with a shadow, or filled by a picture, are left alone, and so are controls that are disabled.
 */
export function hideLetters(kit: Kit, { screen, max }: { readonly screen: number; readonly max: number }): readonly Letters[] {
  const top = screen * innerHeight;
  if (screen > 0 && top >= document.documentElement.scrollHeight) return [];
  scrollTo({ top, behavior: "instant" });

  const channels = (colour: string): readonly [number, number, number, number] => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };

  /** A picture lies between the letters and the first background that hides what is behind it. */
  const isOnPicture = (element: Element): boolean => {
    for (const at of kit.lineage(element)) {
      const { backgroundImage, backgroundColor } = getComputedStyle(at);
      if (backgroundImage !== "none") return true;
      if (/^rgb\(/.test(backgroundColor)) return false;
    }
    return false;
  };

  const isApart = (element: Element): boolean => {
    const { textShadow, backgroundClip, webkitTextFillColor, color, fontSize } = getComputedStyle(element);
    const disabled = element.closest(":disabled,[aria-disabled=true],svg,select,option,[inert]") !== null;
    return disabled || textShadow !== "none" || backgroundClip === "text" || webkitTextFillColor !== color || Number.parseFloat(fontSize) < 6;
  };

  const boxesOf = (node: Text): Letters["boxes"] => {
    const range = document.createRange();
    return [...node.data.slice(0, 300)].flatMap((letter, index) => {
      if (!/[\p{L}\p{N}]/u.test(letter)) return [];
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      const inWindow = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight && width > 1 && height > 1;
      return inWindow && isOnTop(x + width / 2, y + height / 2, node) ? [[x, y, width, height] as const] : [];
    });
  };

  const isOnTop = (x: number, y: number, node: Text): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (hit.contains(node) || node.parentElement?.contains(hit) === true || hit.shadowRoot?.contains(node) === true);
  };

  const lettersOf = (element: Element): readonly Letters[] => {
    const nodes = kit.childrenOf(element).filter((node) => node.nodeType === Node.TEXT_NODE) as Text[];
    if (!nodes.some(({ data }) => /\p{L}/u.test(data)) || isApart(element) || !kit.visible(element) || !isOnPicture(element)) return [];
    const boxes = nodes.flatMap((node) => boxesOf(node));
    if (boxes.length === 0) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const [red, green, blue, alpha] = channels(color);
    const opacity = kit.lineage(element).reduce((product, at) => product * Number(getComputedStyle(at).opacity), alpha);
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    (element as HTMLElement).style.setProperty("-webkit-text-fill-color", "transparent", "important");
    return [{ selector: kit.selector(element), html: kit.markup(element), large, colour: [red, green, blue, opacity], boxes }];
  };

  const found: Letters[] = [];
  for (const element of kit.all("body *:not(script,style,noscript,template)")) {
    if (found.length >= max) break;
    const { top: y, bottom } = element.getBoundingClientRect();
    if (element.ownerDocument === document && bottom > 0 && y < innerHeight) found.push(...lettersOf(element));
  }
  return found;
}

/** Runs inside the page: the letters come back. */
export function showLetters(kit: Kit, letters: readonly { readonly selector: string }[]): void {
  for (const { selector } of letters) (kit.resolve(selector) as HTMLElement | null)?.style.removeProperty("-webkit-text-fill-color");
}

/** Runs inside the page: contrast of letters with the picture behind them (PNG in base64, one pixel a CSS pixel), after WCAG's relative luminance. */
export async function measureLetters(
  _kit: Kit,
  { picture, letters }: { readonly picture: string; readonly letters: readonly Letters[] },
): Promise<readonly PictureText[]> {
  const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
  if (!context) return [];
  context.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / innerWidth;

  const linear = (channel: number): number => (channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (red: number, green: number, blue: number): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

  const contrasts = ([red, green, blue, alpha]: Letters["colour"], [x, y, width, height]: Letters["boxes"][number]): readonly [number, number] => {
    const { data } = context.getImageData(Math.round(x * scale), Math.round(y * scale), Math.ceil(width * scale), Math.ceil(height * scale));
    let [least, most] = [21, 1];
    for (let at = 0; at < data.length; at += 8) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
      const [one, other] = [luminance(mix(red, r), mix(green, g), mix(blue, b)), luminance(r, g, b)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      least = Math.min(least, contrast);
      most = Math.max(most, contrast);
    }
    return [least, most];
  };

  return letters.map(({ selector, html, large, colour, boxes }) => {
    const each = boxes.map((box) => contrasts(colour, box));
    const round = (figure: number): number => Math.floor(figure * 100) / 100;
    return {
      selector,
      html,
      large,
      worstLetter: round(Math.min(...each.map(([, most]) => most))),
      worstPixel: round(Math.min(...each.map(([least]) => least))),
    };
  });
}
