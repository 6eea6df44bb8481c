/** CRC-32 of bytes, as ZIP files carry it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // An iterator takes three times as long.
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (ofByte[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** The CRC-32 of two pieces one after the other, from that of each and the length of the second: what was read once is not read again. */
export const crc32Joined = (first: number, second: number, secondLength: number): number =>
  (multiplied(powerOfX(8 * secondLength), first) ^ second) >>> 0;

/** The polynomial of CRC-32; the highest bit stands for 1, the next one for x, as in all that follows. */
const polynomial = 0xedb88320;
const one = 0x80000000;

const ofByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = timesX(crc);
  return crc;
});

function timesX(polynom: number): number {
  return polynom & 1 ? (polynom >>> 1) ^ polynomial : polynom >>> 1;
}

/** The product of two polynomials, modulo that of CRC-32. */
function multiplied(a: number, b: number): number {
  let [product, shifted] = [0, b];
  for (let bit = one; bit !== 0; bit >>>= 1) {
    if (a & bit) product ^= shifted;
    shifted = timesX(shifted);
  }
  return product >>> 0;
}

function powerOfX(exponent: number): number {
  let [power, square] = [one, one >>> 1];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = multiplied(square, power);
    square = multiplied(square, square);
  }
  return power;
}
