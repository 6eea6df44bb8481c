import { crc32 } from "../../lib/crc32.ts";
import { type Packed, together } from "./deflated.ts";

/** A file of an archive: as it is (`stored`), or a DEFLATE stream. Names are plain ASCII. */
export type Entry = { readonly name: string; readonly method: "stored" | "deflated"; readonly packed: Packed };

/** Bytes that go into an archive as they are. */
export const stored = (name: string, bytes: Uint8Array): Entry => ({
  name,
  method: "stored",
  packed: { size: bytes.length, crc: crc32(bytes), bytes },
});

/** A ZIP file of these entries, in their order. The date (UTC) is that of each. */
export function archiveOf(entries: readonly Entry[], date: Date): Uint8Array {
  const heads = entries.map((entry) => headOf(entry, date));
  const bodies = entries.map(({ name, packed }, place) => [fields([4, 0x04034b50], ...(heads[place] ?? [])), encoder.encode(name), packed.bytes]);
  let offset = 0;
  const directory = entries.flatMap(({ name }, place) => {
    const at = offset;
    offset += lengthOf(bodies[place] ?? []);
    // Made for no system in particular; no comment, first volume, no attributes.
    return [fields([4, 0x02014b50], [2, 20], ...(heads[place] ?? []), [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), encoder.encode(name)];
  });
  const count = entries.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, lengthOf(directory)], [4, offset], [2, 0]);
  return together([...bodies.flat(), ...directory, end]);
}

const encoder = new TextEncoder();
const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((length, part) => length + part.length, 0);

/** A number over so many bytes, the lowest first. */
type Field = readonly [bytes: 2 | 4, value: number];

function fields(...list: readonly Field[]): Uint8Array {
  return Uint8Array.from(list.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff)));
}

/** What stands before a file and in the directory alike: version 2.0, no flag, method, time, date, CRC, sizes, length of the name, nothing more. */
function headOf({ name, method, packed: { crc, size, bytes } }: Entry, date: Date): readonly Field[] {
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  // ZIP counts years from 1980.
  const day = (Math.max(0, date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return [
    [2, 20],
    [2, 0],
    [2, method === "stored" ? 0 : 8],
    [2, time],
    [2, day],
    [4, crc],
    [4, bytes.length],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
}
