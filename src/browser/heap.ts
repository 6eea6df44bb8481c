import { setFlagsFromString } from "node:v8";

/**
 * Keeps the memory of this process near what it uses. On a machine with much memory V8 lets garbage grow to several times that; a sweep makes
 * garbage all the time (messages of browsers, pictures), and its slots are counted by memory. Call it once everything is loaded: the young
 * generation then stays as large as loading made it, and the old one is collected when it has grown by half.
 */
export function holdHeap(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
}
