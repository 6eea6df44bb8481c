import { getDomain } from "tldts";
import { parseUrl } from "../lib/sites.ts";

/**
 * True when two URLs belong to the same site: same registrable domain (public suffix list: `caf.fr`, `service-public.gouv.fr`),
 * or the same host and port where there is none (IP addresses, localhost).
 */
export function sameSite(a: string, b: string): boolean {
  const [first, second] = [parseUrl(a), parseUrl(b)];
  return first !== null && second !== null && siteOf(first) === siteOf(second);
}

/** The site of a URL: its registrable domain, or its host and port where there is none. */
export const siteOf = ({ hostname, host }: URL): string => getDomain(hostname) ?? host;
