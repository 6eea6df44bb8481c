import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import { addressesOf, lookupAmong, publicAddressesOf, type Resolve } from "../gather/private-address.ts";
import { type Destination, greetingAnswer, type Read, readGreeting, readRequest, requestAnswer } from "./socks.ts";

/** The only way out of the contexts of public pages: it resolves names itself, and connects to public machines only. */
export type Gateway = {
  /** For a browser: `socks5://127.0.0.1:port`. */
  readonly server: string;
  /** Why the last connection to a host could not be made: Node's code, `EPRIVATE` for a private machine; null when it could. */
  readonly failureOf: (host: string) => string | null;
  readonly close: () => Promise<void>;
};

/** The hands of a gateway; tests give their own names and wires. */
export type GatewayHands = {
  readonly resolve: Resolve;
  /** Connects to one of these addresses. */
  readonly dial: (addresses: readonly string[], port: number) => Socket;
};

/** Failures remembered at once, of the hosts asked for last. */
const mostFailures = 500;

/**
 * Opens a SOCKS 5 proxy on this machine, given to the contexts of public pages. Whatever such a page does (frames, fetch, workers, web sockets,
 * preloads, redirects), its connections come through here: a name that leads to a private machine, now or the second time, leads nowhere.
 * Bytes pass as they are: what servers do wrong stays theirs.
 */
export async function openGateway({ resolve, dial }: GatewayHands = { resolve: addressesOf, dial: dialAny }): Promise<Gateway> {
  const failures = new Map<string, string>();
  const sockets = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
  };
  const remember = (host: string, code: string | null): void => {
    failures.delete(host);
    if (code !== null) failures.set(host, code);
    for (const oldest of [...failures.keys()].slice(0, Math.max(0, failures.size - mostFailures))) failures.delete(oldest);
  };
  const serve = async (client: Socket): Promise<void> => {
    const destination = await askedBy(client);
    if (!destination) return void client.destroy();
    const host = destination.host.toLowerCase();
    try {
      const upstream = await connected(track(dial(await publicAddressesOf(host, resolve), destination.port)), client);
      remember(host, null);
      client.write(requestAnswer("connected"));
      join(client, upstream);
    } catch (error) {
      const code = codeOf(error);
      remember(host, code);
      client.end(requestAnswer(code === "EPRIVATE" ? "forbidden" : "failed"));
    }
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => void serve(track(client)));
  await new Promise<void>((resolveListening, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolveListening));
  return {
    server: `socks5://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failureOf: (host) => failures.get(host.replace(/^\[|\]$/g, "")) ?? null,
    close: () =>
      new Promise((resolveClosed) => {
        server.close(() => resolveClosed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The first of the addresses that answers, whatever its family. */
function dialAny(addresses: readonly string[], port: number): Socket {
  // The name is of no use any more: it was resolved, and what was found was checked.
  const lookup = lookupAmong(async () => addresses);
  return connect({ host: "public.invalid", port, lookup, noDelay: true, allowHalfOpen: true, autoSelectFamilyAttemptTimeout: 1000 });
}

/** Longest exchange of words before a connection is made, ms: both sides are on this machine. */
const patience = 10_000;

/** What the client asks for, once it has been greeted; null when it speaks another language, or nothing. */
async function askedBy(client: Socket): Promise<Destination | null> {
  client.setTimeout(patience, () => client.destroy());
  const welcome = await message(client, readGreeting);
  if (welcome !== null) client.write(greetingAnswer(welcome));
  const destination = welcome ? await message(client, readRequest) : null;
  client.setTimeout(0);
  return destination;
}

/** One message of the client; what came after it is put back. Null when there is none. */
function message<T>(client: Socket, read: (bytes: Uint8Array) => Read<T>): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<T | null>();
  let heard = Buffer.alloc(0);
  const end = (value: T | null): void => {
    client.pause().off("data", hear).off("close", gone).off("end", gone);
    resolve(value);
  };
  const gone = (): void => end(null);
  const hear = (chunk: Buffer): void => {
    heard = Buffer.concat([heard, chunk]);
    const found = read(heard);
    if (found.state === "wrong") gone();
    if (found.state !== "whole") return;
    end(found.value);
    if (heard.length > found.length) client.unshift(heard.subarray(found.length));
  };
  client.on("data", hear).once("close", gone).once("end", gone).resume();
  return promise;
}

/** The socket once it is connected; given up when the client leaves meanwhile. */
function connected(upstream: Socket, client: Socket): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const leave = (): void => void upstream.destroy();
  client.once("close", leave);
  // It may have left while the name was resolved.
  if (client.destroyed) leave();
  upstream.once("error", reject).once("close", () => reject(new Error("ECONNABORTED")));
  upstream.once("connect", () => {
    client.off("close", leave);
    resolve(upstream);
  });
  return promise;
}

/** Passes bytes and ends both ways; a connection that breaks on one side breaks on the other. */
function join(client: Socket, upstream: Socket): void {
  const follow = (one: Socket, other: Socket): void => {
    one.pipe(other);
    one.on("error", () => other.resetAndDestroy());
    one.on("close", () => other.destroySoon());
  };
  follow(client, upstream);
  follow(upstream, client);
}

/** Where both families fail, the more telling of the two. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(codeOf).find((code) => /REFUSED|TIMEDOUT|RESET/.test(code)) ?? codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "ECONNABORTED";
}
