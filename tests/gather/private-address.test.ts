import { describe, expect, it } from "vitest";
import { addressesOf, isPrivateHost, leadsToPrivate, privatePatterns, publicAddressesOf, reachFrom } from "../../src/gather/private-address.ts";

const secret = [
  ...[
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "255.255.255.255",
  ],
  ...[
    "[::1]",
    "[::]",
    "[fd00::1]",
    "[fe80::1]",
    "[::ffff:10.0.0.1]",
    "[::ffff:7f00:1]",
    "localhost",
    "a.localhost",
    "localhost.",
    "printer.local",
    "metadata.google.internal",
  ],
];
const open = [
  "8.8.8.8",
  "172.32.0.1",
  "192.169.0.1",
  "169.253.0.1",
  "100.128.0.1",
  "[2a01:cb00::1]",
  "www.gouv.fr",
  "localhost.gouv.fr",
  "10.gouv.fr",
  "local.fr",
];

describe("private addresses", () => {
  it.each(secret)("%s is private", (host) => expect(isPrivateHost(host)).toBe(true));
  it.each(open)("%s is public", (host) => expect(isPrivateHost(host)).toBe(false));

  it("intercepts every private host that is written as such", () => {
    const globs = privatePatterns.map((one) => new RegExp(`^${one.replace(/[.[\]/]/g, "\\$&").replaceAll("*", ".*")}$`));
    expect(secret.filter((host) => !globs.some((glob) => glob.test(`http://${host}/x`)))).toEqual([]);
  });

  it("resolves names: a public one may point to a private machine", async () => {
    expect(await leadsToPrivate("intranet.exemple.fr", async () => ["8.8.8.8", "10.0.0.1"])).toBe(true);
    expect(await leadsToPrivate("www.exemple.fr", async () => ["8.8.8.8"])).toBe(false);
    expect(await leadsToPrivate("perdu.exemple.fr", () => Promise.reject(new Error("ENOTFOUND")))).toBe(false);
  });

  const names: Readonly<Record<string, readonly string[]>> = {
    "www.exemple.fr": ["8.8.8.8"],
    "piege.exemple.fr": ["10.0.0.1"],
    "deux.exemple.fr": ["10.0.0.1", "8.8.4.4"],
  };
  const resolve = async (host: string) => names[host] ?? [];
  const leads = async (start: string, end: string): Promise<unknown> => {
    const reach = reachFrom(start, resolve);
    const { hostname } = new URL(end);
    if (!(await reach.allows(new URL(end)))) return "refused";
    const { promise, resolve: found } = Promise.withResolvers<unknown>();
    reach.lookup(hostname, { all: true }, (error, addresses) => found(error?.message ?? addresses));
    return promise;
  };

  it("lets private pages lead anywhere, public ones to public machines only", async () => {
    expect(await leads("http://127.0.0.1/", "http://piege.exemple.fr/")).toEqual([{ address: "10.0.0.1", family: 4 }]);
    expect(await leads("http://8.8.8.8/", "http://169.254.169.254/")).toBe("refused");
    expect(await leads("http://www.exemple.fr/", "http://piege.exemple.fr/")).toBe("piege.exemple.fr is a private machine");
    expect(await leads("http://8.8.8.8/", "http://www.exemple.fr/")).toEqual([{ address: "8.8.8.8", family: 4 }]);
  });

  it("connects to the public addresses of a name that has both", async () => {
    expect(await publicAddressesOf("deux.exemple.fr", resolve)).toEqual(["8.8.4.4"]);
    await expect(publicAddressesOf("[::1]", resolve)).rejects.toMatchObject({ code: "EPRIVATE" });
  });

  it("knows the names of this machine without asking, and addresses as they are", async () => {
    expect(await addressesOf("a.localhost")).toEqual(["127.0.0.1", "::1"]);
    expect(await addressesOf("[2a01:cb00::1]")).toEqual(["2a01:cb00::1"]);
  });
});
