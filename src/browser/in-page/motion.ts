import type { MotionEvidence, PageAnimation, ScriptedChange } from "../../domain/motion.ts";
import type { Kit } from "./kit.ts";

/** When scripts changed something of an element, in ms, how bright it was then, 0–1, and the words and figures that came one after the other. */
type Track = { readonly times: number[]; readonly lights: number[]; readonly words: string[]; readonly figures: number[] };

/** What the page remembers while time passes, in the world of the readers. */
type MotionMemory = {
  readonly observers: readonly MutationObserver[];
  readonly tracks: ReadonlyMap<Element, Track>;
  /** How bright an element would be at one key frame of an animation. */
  readonly lightIn: (element: Element, frame: ComputedKeyframe) => number;
};
type Remembering = { vigieMotion?: MotionMemory };

/** Runs inside the page: watches what scripts change from now on. */
export function beginMotion(kit: Kit, { most }: { readonly most: number }): void {
  const tracks = new Map<Element, Track>();
  const brush = new OffscreenCanvas(1, 1).getContext("2d");
  const colours = new Map<string, readonly number[]>();
  /** Red, green, blue and opacity, 0–255 and 0–1, of a colour in whatever notation. */
  const colourOf = (text: string): readonly number[] => {
    const known = colours.get(text);
    if (known || !brush) return known ?? [255, 255, 255, 1];
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = text;
    brush.fillRect(0, 0, 1, 1);
    const [red = 255, green = 255, blue = 255, alpha = 255] = brush.getImageData(0, 0, 1, 1).data;
    const colour = [red, green, blue, alpha / 255];
    colours.set(text, colour);
    return colour;
  };
  /** How bright its ground is: its own where it has one and is seen, else that of what it stands on. */
  const lightOf = (element: Element): number => {
    for (let at: Element | null = element; at; at = kit.parent(at)) {
      const { backgroundColor, opacity, visibility, display } = getComputedStyle(at);
      const colour = colourOf(backgroundColor);
      if (Number(opacity) >= 0.5 && visibility === "visible" && display !== "none" && (colour[3] ?? 0) >= 0.5) return kit.luminance(colour);
    }
    return 1;
  };
  /** The words at the beginning of an element: figures, signs and blanks put aside. */
  const lettersOf = (element: Element): string => (element.textContent ?? "").slice(0, 400).replace(/[^\p{L}]+/gu, "");
  /** The number that an element shows, one alone; null for none, several, and the time of day. */
  const figureOf = (element: Element): number | null => {
    const found = (element.textContent ?? "").slice(0, 100).match(/\d+(?:[.,]\d+)?/g) ?? [];
    return found.length === 1 ? Number(found[0]?.replace(",", ".")) : null;
  };
  const note = (changes: readonly MutationRecord[]): void => {
    const now = performance.now();
    const targets = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)));
    for (const element of targets) {
      if (!element || element.closest("head,script,style")) continue;
      const track = tracks.get(element) ?? { times: [], lights: [], words: [], figures: [] };
      if (track.times.length >= 600 || (!tracks.has(element) && tracks.size >= most)) continue;
      track.times.push(now);
      track.lights.push(lightOf(element));
      const words = lettersOf(element);
      if (words !== "" && words !== track.words.at(-1)) track.words.push(words);
      const figure = figureOf(element);
      if (figure !== null && figure !== track.figures.at(-1)) track.figures.push(figure);
      tracks.set(element, track);
    }
  };
  const observers = kit.roots().map((root) => {
    const observer = new MutationObserver(note);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: "style class src srcset hidden transform d x y cx cy width height points fill opacity open".split(" "),
    });
    return observer;
  });
  const lightIn = (element: Element, { opacity = 1, visibility, backgroundColor }: ComputedKeyframe): number => {
    if (Number(opacity) < 0.5 || visibility === "hidden") return lightOf(kit.parent(element) ?? element);
    return typeof backgroundColor === "string" ? kit.luminance(colourOf(backgroundColor)) : lightOf(element);
  };
  (globalThis as Remembering).vigieMotion = { observers, tracks, lightIn };
}

/** Runs inside the page once time has passed: what moved, blinked or flashed, and what could not be seen. */
export function readMotion(kit: Kit, { max }: { readonly max: number }): Pick<MotionEvidence, "animations" | "scripted" | "controls"> {
  const { vigieMotion: memory } = globalThis as Remembering;
  const areaOf = (element: Element): number => {
    const { width, height } = element.getBoundingClientRect();
    return Math.round(width * height);
  };
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && areaOf(element) > 1;
  const busy = /load|spin|skeleton|progress|shimmer|placeholder/i;
  const waits = (element: Element): boolean =>
    kit.lineage(element).some((at) => {
      if (at.matches("progress,[role=progressbar],[aria-busy=true]")) return true;
      return !/^(HTML|BODY)$/.test(at.tagName) && busy.test(`${at.id} ${at.getAttribute("class") ?? ""}`);
    });
  const told = (element: Element) => ({
    selector: kit.selector(element),
    html: kit.markup(element),
    area: areaOf(element),
    waiting: waits(element),
  });

  /** Where the luminance changes by a tenth, the darker side being dark enough (WCAG, "general flash"). */
  const flipsOf = (lights: readonly number[]): boolean[] =>
    lights.map((light, index) => {
      const before = lights[index - 1] ?? light;
      return Math.abs(light - before) >= 0.1 && Math.min(light, before) < 0.8;
    });

  const paint = /^(opacity|visibility|color|background(Color)?|border\w*Color|outline\w*|textShadow|boxShadow|fill|stroke|filter)$/;
  const notStyle = /^(offset|computedOffset|easing|composite)$/;
  const styled = (animation: Animation): PageAnimation[] => {
    const effect = animation.effect as KeyframeEffect | null;
    const element = effect?.target;
    const runs = animation.playState === "running" && animation.timeline instanceof DocumentTimeline;
    if (!effect || !element || !runs || !isSeen(element)) return [];
    const { endTime, duration, direction } = effect.getComputedTiming();
    const frames = effect.getKeyframes();
    const properties = frames.flatMap((frame) => Object.keys(frame)).filter((key) => !notStyle.test(key));
    const lights = frames.map((frame) => memory?.lightIn(element, frame) ?? 1);
    const turn = direction?.startsWith("alternate") ? [] : lights.slice(0, 1);
    const flips = flipsOf([...lights, ...turn]).filter(Boolean).length;
    const seconds = Number(duration) / 1000;
    return [
      {
        ...told(element),
        seconds: endTime === Number.POSITIVE_INFINITY ? null : Number(endTime) / 1000,
        blinks: properties.length > 0 && properties.every((key) => paint.test(key)),
        flashes: seconds > 0 ? Math.round((flips / 2 / seconds) * 10) / 10 : 0,
      },
    ];
  };

  /** "2s", "150ms", "00:02" … in seconds. */
  const clockOf = (text: string): number => {
    const value = Number.parseFloat(text);
    if (text.includes(":")) return text.split(":").reduce((sum, part) => sum * 60 + Number.parseFloat(part), 0);
    return text.endsWith("ms") ? value / 1000 : text.endsWith("min") ? value * 60 : value;
  };
  const drawn = (motion: Element): PageAnimation[] => {
    const target = motion.parentElement;
    const attribute = (name: string): string => motion.getAttribute(name) ?? "";
    if (!target || !isSeen(motion.closest("svg") ?? target) || /click|mouse|focus|indefinite|\.(begin|end)/.test(attribute("begin"))) return [];
    const endless = attribute("repeatCount") === "indefinite" || attribute("repeatDur") === "indefinite";
    const seconds = clockOf(attribute("dur") || "0") * Number(attribute("repeatCount") || 1);
    const blinks = /^(opacity|visibility|display|fill|stroke|fill-opacity|stroke-opacity)$/.test(attribute("attributeName"));
    return [{ ...told(target), seconds: endless ? null : Number.isFinite(seconds) ? seconds : 0, blinks, flashes: 0 }];
  };

  /** How often figures that rose fall, or the other way round: a counter and a clock go one way. */
  const turnsOf = (figures: readonly number[]): number => {
    const ways = figures.slice(1).map((figure, index) => Math.sign(figure - (figures[index] ?? figure)));
    return ways.slice(1).filter((way, index) => way !== ways[index]).length;
  };
  const scripted = ([element, { times, lights, words, figures }]: readonly [Element, Track]): ScriptedChange[] => {
    if (times.length < 3 || !element.isConnected || !isSeen(element)) return [];
    const flips = flipsOf(lights);
    const at = times.filter((_, index) => flips[index]);
    const worst = Math.max(0, ...at.map((start) => at.filter((time) => time >= start && time < start + 1000).length));
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
    return [
      {
        ...told(element),
        changes: times.length,
        words: Math.max(0, words.length - 1),
        figures: { changes: Math.max(0, figures.length - 1), turns: turnsOf(figures) },
        seconds: Math.round(seconds * 10) / 10,
        flashes: worst / 2,
      },
    ];
  };

  for (const observer of memory?.observers ?? []) observer.disconnect();
  const animations = kit.roots().flatMap((root) => root.getAnimations());
  const motions = kit.all("svg animate,svg animateTransform,svg animateMotion,svg set");
  const pressable =
    "button,summary,input:not(form input,[type=hidden]),[oninput],[onchange],input[type=button],input[type=submit],input[type=checkbox],input[type=radio],select,[role=button],[role=switch],[role=checkbox],[role=tab],[role=menuitem],[onclick],a:not([href]),a[href^='#'],a[href^='javascript:' i]";
  // A skip link stops nothing.
  const skipping = /^(aller|acc[ée]der|passer|skip|jump|go) .*(contenu|content|menu|navigation|recherche|search|pied de page|footer)/i;
  const figures = {
    animations: [...animations.flatMap(styled), ...motions.flatMap(drawn)].slice(0, max),
    scripted: [...(memory?.tracks ?? [])].flatMap(scripted).slice(0, max),
    controls: kit.all(pressable).filter((element) => kit.visible(element) && !skipping.test(kit.fold(element.textContent))).length,
  };
  delete (globalThis as Remembering).vigieMotion;
  return figures;
}

/** Runs inside the page: what may move without being seen from here. */
export function countOpaque(kit: Kit, _argument: null): Omit<MotionEvidence["opaque"], "asked"> {
  const count = (selector: string): number => kit.all(selector).filter((element) => kit.visible(element)).length;
  return { frames: count("iframe,frame,object,embed"), canvases: count("canvas"), films: kit.all("video").length };
}
