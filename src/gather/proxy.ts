import { isLoopback } from "../lib/sites.ts";

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** True when this machine is told to go out through a proxy. */
export const isBehindProxy = (env: Environment): boolean => ["http_proxy", "https_proxy", "all_proxy"].some((name) => setting(env, name) !== "");

const setting = (env: Environment, name: string): string => env[name] || env[name.toUpperCase()] || "";

/** True when this machine is told to reach the URL through a proxy (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY; NO_PROXY and this machine excepted). */
export function needsProxy(url: URL, env: Environment): boolean {
  const proxy = setting(env, url.protocol === "https:" ? "https_proxy" : "http_proxy") || setting(env, "all_proxy");
  return proxy !== "" && !isLoopback(url.hostname) && !isExcepted(url, setting(env, "no_proxy"));
}

/** NO_PROXY: names separated by commas or blanks, with their subdomains (`exemple.fr`, `.exemple.fr`, `*.exemple.fr`, `host:port`), or `*`. */
const isExcepted = (url: URL, list: string): boolean =>
  list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => entry === "*" || matches(url, entry));

function matches(url: URL, entry: string): boolean {
  const [name = "", port] = entry.replace(/^\*?\./, "").split(":");
  const samePort = port === undefined || port === (url.port || (url.protocol === "https:" ? "443" : "80"));
  return samePort && (url.hostname === name || url.hostname.endsWith(`.${name}`));
}
