import type { Kit } from "./kit.ts";

/** Runs inside the page: the visible elements that show each of these images, as content or as a background; the first one of each. */
export function holdersOf(
  kit: Kit,
  { urls }: { readonly urls: readonly string[] },
): readonly ({ readonly selector: string; readonly html: string } | null)[] {
  const seen = kit.all("body,body *").filter((element) => kit.visible(element));
  const shows = (element: Element, url: string): boolean =>
    (element as HTMLImageElement).currentSrc === url ||
    (element as HTMLInputElement).src === url ||
    getComputedStyle(element).backgroundImage.includes(url);
  return urls.map((url) => {
    const holder = seen.find((element) => shows(element, url));
    return holder ? { selector: kit.selector(holder), html: kit.markup(holder) } : null;
  });
}

/** Runs inside the page: images that are written in the page itself (`data:`), which no request brought. */
export function inlineImages(kit: Kit, _argument: null): readonly string[] {
  return [...new Set(kit.all("img").map((image) => (image as HTMLImageElement).currentSrc))].filter((url) =>
    /^data:image\/(gif|webp|png|avif|svg)/.test(url),
  );
}
