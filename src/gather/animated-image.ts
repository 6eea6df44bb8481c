/** How an image moves: seconds in all (null: without an end), and the most pictures that it shows in a second. */
export type Movement = { readonly seconds: number | null; readonly rate: number };

/** Reads how a GIF, a PNG, a WebP, an AVIF or an SVG moves; null for a still image. */
export function movementOf(bytes: Uint8Array): Movement | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith("GIF8")) return moving(gifDelays(bytes), gifTurns(bytes));
  if (head.startsWith("\x89PNG")) return moving(...pngFrames(bytes));
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return moving(...webpFrames(bytes));
  // The brand of image sequences; how long they last is not looked for.
  if (head.slice(4, 12) === "ftypavis") return { seconds: null, rate: 24 };
  return isMovingSvg(bytes) ? { seconds: null, rate: 24 } : null;
}

/** `delays` in ms; browsers show what asks for less than 20 ms during 100. `turns`: null without an end. */
function moving(delays: readonly number[], turns: number | null): Movement | null {
  if (delays.length < 2) return null;
  const shown = delays.map((delay) => (delay < 20 ? 100 : delay));
  const once = shown.reduce((sum, delay) => sum + delay, 0) / 1000;
  return { seconds: turns === null ? null : once * turns, rate: 1000 / Math.min(...shown) };
}

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
const u24 = (bytes: Uint8Array, at: number): number => u16(bytes, at) + (bytes[at + 2] ?? 0) * 65536;
const big16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const big32 = (bytes: Uint8Array, at: number): number => big16(bytes, at) * 65536 + big16(bytes, at + 2);
const name = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** A graphic control extension (21 F9 04) stands before each picture. */
const gifDelays = (bytes: Uint8Array): readonly number[] =>
  places(bytes, [0x21, 0xf9, 0x04]).flatMap((at) => (bytes[at + 7] === 0 ? [u16(bytes, at + 4) * 10] : []));

/** Without Netscape's extension a GIF is shown once; 0 there means without an end. */
function gifTurns(bytes: Uint8Array): number | null {
  const [at] = places(bytes, [0x21, 0xff, 0x0b, 0x4e, 0x45, 0x54]);
  if (at === undefined) return 1;
  const more = u16(bytes, at + 16);
  return more === 0 ? null : more + 1;
}

function places(bytes: Uint8Array, mark: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(mark[0] ?? 0); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) found.push(at);
  return found;
}

/** APNG: `acTL` says how often, each `fcTL` how long. */
function pngFrames(bytes: Uint8Array): [readonly number[], number | null] {
  const delays: number[] = [];
  let turns: number | null = 1;
  for (let at = 8; at + 12 <= bytes.length; at += big32(bytes, at) + 12) {
    const kind = name(bytes, at + 4);
    if (kind === "acTL") turns = big32(bytes, at + 12) || null;
    if (kind === "fcTL") delays.push((1000 * big16(bytes, at + 28)) / (big16(bytes, at + 30) || 100));
  }
  return [delays, turns];
}

/** WebP: `ANIM` says how often, each `ANMF` how long. */
function webpFrames(bytes: Uint8Array): [readonly number[], number | null] {
  const delays: number[] = [];
  let turns: number | null = 1;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const kind = name(bytes, at);
    const length = u24(bytes, at + 4);
    if (kind === "ANIM") turns = u16(bytes, at + 12) || null;
    if (kind === "ANMF") delays.push(u24(bytes, at + 20));
    at += 8 + length + (length % 2);
  }
  return [delays, turns];
}

const isMovingSvg = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes.subarray(0, 200_000));
  return /<svg[\s>]/.test(text) && /<(animate\w*|set)[\s>]|@keyframes/.test(text);
};
