import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
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
  const bare = host.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const family = isIP(bare);
  if (family === 0) return /(^|\.)(localhost|local|internal|home\.arpa)$/i.test(bare);
  return list.check(bare, family === 4 ? "ipv4" : "ipv6");
}

/** The same, names resolved: a public name may point to a private machine. A name that cannot be resolved here is not private. */
export async function leadsToPrivate(host: string, resolve: (host: string) => Promise<readonly string[]> = addressesOf): Promise<boolean> {
  if (isPrivateHost(host)) return true;
  if (isIP(host.replace(/^\[|\]$/g, "")) > 0) return false;
  return (await resolve(host).catch(() => [])).some(isPrivateHost);
}

const addressesOf = async (host: string): Promise<readonly string[]> => (await lookup(host, { all: true })).map(({ address }) => address);

/** What a private host written as such looks like in CDP `Fetch` patterns: a superset, `isPrivateHost` decides. */
export const privatePatterns: readonly string[] = [
  ...["0.*", "10.*", "100.*", "127.*", "169.254.*", "172.*", "192.0.*", "192.168.*", "198.*", "22*", "23*", "24*", "25*"],
  ...["[*", "localhost*", "*localhost*", "*.local*", "*.internal*", "*.home.arpa*"],
].map((host) => `*://${host}`);

/** Where a page may lead: a private one anywhere, a public one not to private machines. Names are resolved once. */
export function reachFrom(start: string): (url: URL) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const isPrivate = (host: string): Promise<boolean> => {
    const answer = known.get(host) ?? leadsToPrivate(host);
    known.set(host, answer);
    return answer;
  };
  return async (url) => (await isPrivate(hostOf(start))) || !(await isPrivate(url.hostname));
}
