/** Where a SOCKS client wants to be connected. */
export type Destination = { readonly host: string; readonly port: number };

/** What was read of a message: nothing yet, something else than SOCKS 5, or its meaning and its length in bytes. */
export type Read<T> = { readonly state: "partial" | "wrong" } | { readonly state: "whole"; readonly value: T; readonly length: number };

const partial = { state: "partial" } as const;
const wrong = { state: "wrong" } as const;
const version = 5;

/** The client's greeting (RFC 1928, 3): may we do without authentication? */
export function readGreeting(bytes: Uint8Array): Read<boolean> {
  if (bytes.length > 0 && bytes[0] !== version) return wrong;
  const methods = bytes[1];
  if (methods === undefined || bytes.length < 2 + methods) return partial;
  return { state: "whole", value: bytes.subarray(2, 2 + methods).includes(0), length: 2 + methods };
}

/** The client's request (RFC 1928, 4): only CONNECT is known. */
export function readRequest(bytes: Uint8Array): Read<Destination> {
  const [sent, command, , kind, first] = bytes;
  if (kind === undefined || first === undefined) return partial;
  const shape = sent === version && command === 1 ? shapes[kind] : undefined;
  if (!shape) return wrong;
  const [start, size] = shape(first);
  const end = start + size;
  if (bytes.length < end + 2) return partial;
  const host = hostIn(bytes.subarray(start, end), kind);
  return { state: "whole", value: { host, port: ((bytes[end] ?? 0) << 8) | (bytes[end + 1] ?? 0) }, length: end + 2 };
}

/** Where the address begins, and how long it is: IPv4, a name after its length, IPv6. */
const shapes: Readonly<Record<number, (first: number) => readonly [number, number]>> = {
  1: () => [4, 4],
  3: (length) => [5, length],
  4: () => [4, 16],
};

function hostIn(bytes: Uint8Array, kind: number): string {
  if (kind === 1) return bytes.join(".");
  if (kind === 3) return Buffer.from(bytes).toString("latin1");
  return Array.from({ length: 8 }, (_, index) => (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16)).join(":");
}

/** The answer to a greeting. */
export const greetingAnswer = (welcome: boolean): Uint8Array => Uint8Array.of(version, welcome ? 0 : 0xff);

/** The answer to a request (RFC 1928, 6). */
export const requestAnswer = (result: keyof typeof results): Uint8Array => Uint8Array.of(version, results[result], 0, 1, 0, 0, 0, 0, 0, 0);

const results = { connected: 0, failed: 1, forbidden: 2 } as const;
