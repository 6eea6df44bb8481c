/** An element that moves or changes by itself. */
type Mover = { readonly selector: string; readonly html: string };

/** An animation of the styles (CSS, transitions, scripts' Web Animations) or of an SVG that runs without anybody having asked. */
export type PageAnimation = Mover & {
  /** How long it goes on, in seconds; null: without an end. */
  readonly seconds: number | null;
  /** Nothing but its colours, opacity or visibility changes. */
  readonly blinks: boolean;
  /** Flashes in a second: pairs of changes of a tenth of the luminance at least. */
  readonly flashes: number;
  /** CSS pixels. */
  readonly area: number;
  /** It shows that something is under way. */
  readonly waiting: boolean;
};

/** An element that a script changes again and again. */
export type ScriptedChange = Mover & {
  readonly changes: number;
  /** How many of them put other words in the place of the last ones; figures and signs are no words. Absent in older dossiers. */
  readonly words?: number;
  /** Other figures that it showed, one alone at a time, and how often they stopped rising or falling: seldom in a counter or a clock. Absent in older dossiers. */
  readonly figures?: { readonly changes: number; readonly turns: number };
  /** Seconds between its first change and its last one. */
  readonly seconds: number;
  /** Flashes in the worst second. */
  readonly flashes: number;
  readonly area: number;
  readonly waiting: boolean;
};

/** An image of several pictures. */
export type AnimatedImage = Mover & {
  /** How long it goes on, in seconds; null: without an end. */
  readonly seconds: number | null;
  /** The most pictures that it shows in a second. */
  readonly rate: number;
};

/** What moves, blinks or flashes in a page that nobody touches, as shown to people who did not ask for less movement. */
export type MotionEvidence = {
  /** Seconds that were let pass. */
  readonly observed: number;
  /** At most 20 of each. */
  readonly animations: readonly PageAnimation[];
  readonly scripted: readonly ScriptedChange[];
  readonly images: readonly AnimatedImage[];
  /** Images that could not be read: they may be animated. */
  readonly unread: number;
  /** What may move without being seen here: frames, canvases, objects, films; a script that asked whether movement is wanted, and was told that it is not. */
  readonly opaque: { readonly frames: number; readonly canvases: number; readonly films: number; readonly asked: boolean };
  /** Visible buttons, and whatever else may be pressed without leaving the page: one of them may stop what moves. */
  readonly controls: number;
};
