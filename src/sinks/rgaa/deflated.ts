import { Deflate, deflateSync } from "fflate";
import { crc32, crc32Joined } from "../../lib/crc32.ts";

/** What a ZIP file says of bytes: how many they were, their CRC-32, and what became of them. */
export type Packed = { readonly size: number; readonly crc: number; readonly bytes: Uint8Array };

/** A piece of a DEFLATE stream. It ends on a byte, so that any other may follow: pieces that stay the same are made once. */
export type Piece = Packed & { readonly kind: "piece" };

/** A text as a piece. */
export function pieceOf(text: string): Piece {
  const raw = new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (part) => parts.push(part));
  stream.push(raw);
  stream.flush();
  const end: Uint8Array[] = [];
  stream.ondata = (part) => end.push(part);
  stream.push(new Uint8Array(), true);
  return { kind: "piece", size: raw.length, crc: crc32(raw), bytes: together([...parts, openEnd(together(end))]) };
}

/**
 * The end of a stream, opened: the library's own way to stop on a byte (`flush(true)`, fflate 0.8.3) writes what cannot be read. Given nothing more,
 * it ends with an empty block: a bit that says "last", two of its kind (1, 0), seven zeros. In its place comes an empty block of
 * bytes, which is not the last: three zeros, zeros up to the next byte, a length of 0 and its complement.
 */
function openEnd(end: Uint8Array): Uint8Array {
  const bits = end.reduceRight((sum, byte) => sum * 256 + byte, 0);
  const kind = 31 - Math.clz32(bits);
  const last = kind - 1;
  if (end.length > 3 || bits >>> last !== 0b11) throw new Error("fflate ended a stream in another way than it used to");
  const before = bits & ((1 << last) - 1);
  const zeros = Array.from({ length: Math.ceil((last + 3) / 8) }, (_, place) => (before >>> (8 * place)) & 0xff);
  return Uint8Array.of(...zeros, 0x00, 0x00, 0xff, 0xff);
}

/** Pieces one after the other, as one file. */
export const fileOf = (pieces: readonly Piece[]): Packed => ({
  size: pieces.reduce((size, piece) => size + piece.size, 0),
  crc: pieces.reduce((crc, piece) => crc32Joined(crc, piece.crc, piece.size), 0),
  bytes: together([...pieces.map(({ bytes }) => bytes), lastBlock]),
});

/** Bytes as one file of their own. */
export const packed = (raw: Uint8Array): Packed => ({ size: raw.length, crc: crc32(raw), bytes: deflateSync(raw) });

/** An empty block that says that it is the last. */
const lastBlock = Uint8Array.of(0x03, 0x00);

/** Bytes one after the other. */
export function together(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
