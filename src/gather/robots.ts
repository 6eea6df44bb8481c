import commonJs from "robots-parser";
import { parseUrl } from "../lib/sites.ts";
import { publicReach } from "./private-address.ts";
import { needsProxy } from "./proxy.ts";
import { followRedirects } from "./redirects.ts";

/** What a host's robots.txt says of a page: the rule word for word, or why everything is closed; null when we may go there. */
export type RobotsRefusal = { readonly robotsUrl: string; readonly rule: string };

/**
 * Asks a host's robots.txt about a page; the file is read once per host. Total: what cannot be read refuses nothing. On behalf of a public page
 * (`publicOnly`) no private machine is asked.
 */
export type Robots = (url: string, signal: AbortSignal, publicOnly?: boolean) => Promise<RobotsRefusal | null>;

/** How robots.txt files are read. */
export type RobotsOptions = {
  /** The whole User-Agent, as sent. */
  readonly userAgent: string;
  readonly timeoutMs: number;
  /** Where the proxy settings are read; `process.env` when absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** The package is CommonJS: what Node imports is the function that its types call `default`. */
const robotsParser = commonJs as unknown as typeof commonJs.default;

/** The name under which rules are looked up. */
const product = "Vigie";

/** RFC 9309 asks for 500 KiB at least. */
const mostBytes = 512 * 1024;

/**
 * A reader of robots.txt files after RFC 9309: rules for `Vigie`, else for `*`; 4xx closes nothing; 5xx and 429 close the host to robots.
 * Where our plain client gets no answer at all (or this machine goes out through a proxy) nothing is known, and nothing refused.
 */
export function createRobots(options: RobotsOptions): Robots {
  const known = new Map<string, Promise<Rules>>();
  return async (url, signal, publicOnly = false) => {
    const page = parseUrl(url);
    if (!page || !/^https?:$/.test(page.protocol)) return null;
    const key = `${page.origin} ${publicOnly}`;
    const rules = known.get(key) ?? read(new URL("/robots.txt", page), options, signal, publicOnly);
    known.set(key, rules);
    return (await rules)(url);
  };
}

type Rules = (url: string) => RobotsRefusal | null;

const open: Rules = () => null;

async function read(
  robotsUrl: URL,
  { userAgent, timeoutMs, env = process.env }: RobotsOptions,
  signal: AbortSignal,
  publicOnly: boolean,
): Promise<Rules> {
  if (needsProxy(robotsUrl, env)) return open;
  const end = await followRedirects(robotsUrl, {
    userAgent,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    maxRedirects: 5,
    keepBytes: mostBytes,
    ...(publicOnly ? { reach: publicReach() } : {}),
  });
  if (!end.ok) return open;
  const { status, body } = end.answer;
  if (status >= 500 || status === 429) return () => ({ robotsUrl: robotsUrl.href, rule: `HTTP ${status}` });
  return status >= 200 && status < 300 ? rulesOf(robotsUrl.href, body.replace(/^\uFEFF/, "")) : open;
}

/** The parser takes rules of the file's own host only, whatever the redirects on the way. */
function rulesOf(robotsUrl: string, text: string): Rules {
  const rules = robotsParser(robotsUrl, text);
  const lines = text.split(/\r\n|\n|\r/);
  return (url) => {
    if (rules.isAllowed(url, product) !== false) return null;
    const line = lines[rules.getMatchingLineNumber(url, product) - 1] ?? "";
    return { robotsUrl, rule: line.trim().slice(0, 200) };
  };
}
