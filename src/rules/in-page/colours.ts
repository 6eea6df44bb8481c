import type { Base } from "./base.ts";

/** A colour of the browser: red, green, blue 0–255, opacity 0–1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Inside the page: contrasts between colours that are computed, where nothing makes them uncertain. Sent as text: its parameter only. */
export function makeColours({ axe, elementsOf }: Base) {
  const colourOf = (words: string): Colour | null => {
    const [, red, green, blue, alpha = "1"] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(words) ?? [];
    return red === undefined ? null : [Number(red), Number(green), Number(blue), Number(alpha)];
  };

  const over = ([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour => {
    const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
    return [mix(red, r), mix(green, g), mix(blue, b), 1];
  };

  const luminance = ([red, green, blue]: Colour): number => {
    const [r, g, b] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };

  /** Contrast ratio of WCAG, 1–21. */
  const contrastOf = (one: Colour, other: Colour): number => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
  };

  const around = (element: Element): Element | null => {
    const parent = axe.commons.dom.getComposedParent(element);
    return parent instanceof Element ? parent : null;
  };

  /** What an element paints behind its content: a plain colour, nothing, or something that no figure can be given for. */
  const paintOf = (element: Element): Colour | "nothing" | "uncertain" => {
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const colour = colourOf(backgroundColor);
    if (colour === null || [backgroundImage !== "none", opacity !== "1", filter !== "none"].includes(true)) return "uncertain";
    if (colour[3] === 0) return "nothing";
    return colour[3] === 1 ? colour : "uncertain";
  };

  /** What lies behind an element: a plain colour; null where a picture, a transparency or an effect makes it uncertain. White where nothing is painted. */
  const groundBehind = (element: Element): Colour | null => {
    const parent = around(element);
    if (parent === null) return [255, 255, 255, 1];
    const paint = paintOf(parent);
    if (paint === "uncertain") return null;
    return paint === "nothing" ? groundBehind(parent) : paint;
  };

  const sides = ["Top", "Right", "Bottom", "Left"] as const;

  /** Colours of the borders that are drawn. */
  const borderColours = (style: CSSStyleDeclaration): readonly (Colour | null)[] =>
    sides.flatMap((side) => {
      const drawn = Number.parseFloat(style[`border${side}Width`]) > 0 && !/^(none|hidden)$/.test(style[`border${side}Style`]);
      return drawn ? [colourOf(style[`border${side}Color`])] : [];
    });

  /**
   * The best contrast of what draws the outline of a control (its borders, its own ground) against what lies around it; null where it cannot be computed
   * from plain colours.
   */
  const outlineContrast = (element: Element): number | null => {
    const ground = groundBehind(element);
    const style = getComputedStyle(element);
    const plain = style.boxShadow === "none" && style.outlineStyle === "none" && style.backgroundImage === "none" && style.opacity === "1";
    const colours = [...borderColours(style), colourOf(style.backgroundColor)];
    if (ground === null || !plain || style.filter !== "none" || colours.includes(null)) return null;
    return Math.max(...colours.flatMap((colour) => (colour ? [contrastOf(over(colour, ground), ground)] : [])));
  };

  /** What is drawn around a control by what holds it, or over it, or as a line under it: the outline may be theirs. */
  const framesOf = (control: Element): readonly Element[] => {
    const own = control.getBoundingClientRect();
    const frames: Element[] = [];
    for (let at = around(control); at && frames.length < 40; at = around(at)) {
      if (at.getBoundingClientRect().height > own.height + 32) break;
      frames.push(at, ...elementsOf(at).filter((child) => !child.contains(control) && isDrawnFor(own, child)));
    }
    return frames;
  };

  /** True for an element that covers the control, or lies along it as a thin line. */
  const isDrawnFor = (own: DOMRect, child: Element): boolean => {
    const { left, right, top, bottom, width, height } = child.getBoundingClientRect();
    const covers = left <= own.left + 6 && right >= own.right - 6 && top <= own.top + 6 && bottom >= own.bottom - 6;
    return covers || (height <= 4 && height > 0 && width >= own.width / 2);
  };

  const hasDrawnPart = (element: Element): boolean =>
    ["::before", "::after"].some((part) => !/^(none|normal)$/.test(getComputedStyle(element, part).content));

  /** The best contrast of all that may draw the outline of a field; null where some of it cannot be computed. */
  const fieldContrast = (field: Element): number | null => {
    const frames = framesOf(field);
    const contrasts = [field, ...frames].map(outlineContrast);
    if (frames.some(hasDrawnPart) || contrasts.includes(null)) return null;
    return Math.max(...contrasts.map((contrast) => contrast ?? 21));
  };

  const shapes = "path,circle,ellipse,rect,polygon,polyline,line,text";

  /** Colours with which the shapes of a vector image are painted; null where one is drawn with more than a plain colour. */
  const paintsOf = (drawing: Element): readonly Colour[] | null => {
    if (drawing.querySelector("use,image,pattern,linearGradient,radialGradient,filter,mask,clipPath,foreignObject") !== null) return null;
    const painted = [...drawing.querySelectorAll(shapes)].flatMap((shape) => {
      const { fill, stroke, opacity, fillOpacity, strokeOpacity } = getComputedStyle(shape);
      const isWhole = opacity === "1" && fillOpacity === "1" && strokeOpacity === "1";
      return [fill, stroke].filter((paint) => paint !== "none").map((paint) => (isWhole ? colourOf(paint) : null));
    });
    const colours = painted.filter((colour) => colour !== null && colour[3] === 1) as readonly Colour[];
    return colours.length === painted.length && colours.length > 0 ? colours : null;
  };

  /** The best contrast of a vector image against what lies behind it; null where it cannot be computed from plain colours. */
  const drawingContrast = (drawing: Element): number | null => {
    const [ground, paints] = [groundBehind(drawing), paintsOf(drawing)];
    if (ground === null || paints === null || paintOf(drawing) !== "nothing") return null;
    return Math.max(...paints.map((paint) => contrastOf(paint, ground)));
  };

  /** What the words in a field stand on; null where no figure can be given for it. */
  const groundOf = (field: Element): Colour | null => {
    const paint = paintOf(field);
    if (paint === "uncertain") return null;
    return paint === "nothing" ? groundBehind(field) : paint;
  };

  /**
   * The contrast of the words in an empty field against its ground; large words, which need less, count half as much again. Null where nothing is seen of
   * them or the contrast cannot be computed.
   */
  const placeholderContrast = (field: Element): number | null => {
    const { color, opacity, fontSize, fontWeight } = getComputedStyle(field, "::placeholder");
    const [words, ground] = [colourOf(color), groundOf(field)];
    if (words === null || ground === null) return null;
    const alpha = words[3] * Number(opacity);
    if (alpha === 0) return null;
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.5 : 24);
    return contrastOf(over([words[0], words[1], words[2], alpha], ground), ground) * (isLarge ? 1.5 : 1);
  };

  return { fieldContrast, drawingContrast, placeholderContrast };
}
