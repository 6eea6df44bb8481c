import { lookup } from "node:dns/promises";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { hostOf } from "../lib/sites.ts";

/** Networks that the public does not reach (IANA special-purpose registries): this machine, local networks, cloud metadata. */
const networks: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 127, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const list = new BlockList();
for (const [net, bits, family] of networks) list.addSubnet(net, bits, family);

/** True for an address, or a name by its form, that only this machine or its network knows. `host` as a URL writes it. */
export function isPrivateHost(host: string): boolean {
  const bare = bareHost(host);
  const family = isIP(bare);
  if (family === 0) return /(^|\.)(localhost|local|internal|home\.arpa)$/i.test(bare);
  return list.check(bare, family === 4 ? "ipv4" : "ipv6");
}

const bareHost = (host: string): string => host.replace(/^\[|\]$/g, "").replace(/\.$/, "");

/** Addresses of a host, in the order of preference of the system. Rejects with the resolver's error. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The system's own resolver; an address is its own. */
export const addressesOf: Resolve = async (host) => {
  const bare = bareHost(host);
  if (isIP(bare) > 0) return [bare];
  // Browsers know these without asking anybody.
  if (/(^|\.)localhost$/i.test(bare)) return ["127.0.0.1", "::1"];
  return (await lookup(bare, { all: true })).map(({ address }) => address);
};

/** The same, names resolved: a public name may point to a private machine. A name that cannot be resolved here is not private. */
export async function leadsToPrivate(host: string, resolve: Resolve = addressesOf): Promise<boolean> {
  if (isPrivateHost(host)) return true;
  if (isIP(bareHost(host)) > 0) return false;
  return (await resolve(host).catch(() => [])).some(isPrivateHost);
}

/** What is thrown for a host that only this machine or its network knows. */
export class PrivateAddressError extends Error {
  readonly code = "EPRIVATE";
  constructor(host: string) {
    super(`${host} is a private machine`);
  }
}

/**
 * The public addresses of a host, to connect to: a name that is resolved again for the connection may answer something else the second
 * time. Rejects with a PrivateAddressError when it has none, else with the resolver's error.
 */
export async function publicAddressesOf(host: string, resolve: Resolve = addressesOf): Promise<readonly string[]> {
  if (isPrivateHost(host)) throw new PrivateAddressError(host);
  const open = (await resolve(host)).filter((address) => !isPrivateHost(address));
  if (open.length === 0) throw new PrivateAddressError(host);
  return open;
}

/** What a private host written as such looks like in CDP `Fetch` patterns: a superset, `isPrivateHost` decides. */
export const privatePatterns: readonly string[] = [
  ...["0.*", "10.*", "100.*", "127.*", "169.254.*", "172.*", "192.0.*", "192.168.*", "198.*", "22*", "23*", "24*", "25*"],
  ...["[*", "localhost*", "*localhost*", "*.local*", "*.internal*", "*.home.arpa*"],
].map((host) => `*://${host}`);

/** Where a walk may lead. */
export type Reach = {
  readonly allows: (url: URL) => Promise<boolean>;
  /** Resolves for Node's clients, to what may be reached only. */
  readonly lookup: LookupFunction;
};

/** To public machines only, wherever it begins: a start that was public a moment ago may be resolved to a private machine now. */
export const publicReach = (resolve: Resolve = addressesOf): Reach => ({
  // Literal addresses are never looked up.
  allows: async (url) => !isPrivateHost(url.hostname),
  lookup: lookupAmong((host) => publicAddressesOf(host, resolve)),
});

/** From a private page anywhere, from a public one not to private machines. */
export function reachFrom(start: string, resolve: Resolve = addressesOf): Reach {
  let begun: Promise<boolean> | null = null;
  const isInside = (): Promise<boolean> => {
    begun ??= leadsToPrivate(hostOf(start), resolve);
    return begun;
  };
  const addresses = async (host: string): Promise<readonly string[]> => ((await isInside()) ? resolve(host) : publicAddressesOf(host, resolve));
  return {
    // Literal addresses are never looked up.
    allows: async (url) => (await isInside()) || !isPrivateHost(url.hostname),
    lookup: lookupAmong(addresses),
  };
}

/** A `lookup` for `net` and `http` that answers with these addresses. */
export const lookupAmong =
  (addresses: Resolve): LookupFunction =>
  (host, { all }, answer) => {
    addresses(host).then(
      (found) => {
        const [first = "", ...others] = found;
        if (all)
          answer(
            null,
            [first, ...others].map((address) => ({ address, family: isIP(address) })),
          );
        else answer(null, first, isIP(first));
      },
      (error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), "", 0),
    );
  };
