import type { Hop } from "../domain/evidence.ts";
import { type Answer, exchange } from "./exchange.ts";
import { failureDetail, failureKind, type HttpFailure } from "./http-failure.ts";
import { type Reach, reachFrom } from "./private-address.ts";

/** The end of a redirect chain, and how to ask for it again with the cookies set on the way. */
export type Arrival = {
  readonly ok: true;
  readonly chain: readonly Hop[];
  readonly answer: Answer;
  readonly askAgain: () => Promise<Answer>;
  /** The address to which the last answer sends on, and that was not asked: `stopBefore` named it. */
  readonly stoppedBefore?: URL;
};

/** Follows redirects from a URL to the final answer, whatever its status. Ten redirects at most unless the client says fewer; loops are told as such. */
export async function followRedirects(start: URL, asking: Client): Promise<Arrival | HttpFailure> {
  const client = { ...asking, reach: asking.reach ?? reachFrom(start.href) };
  const jar: Jar = new Map();
  const chain: Hop[] = [];
  const seen = new Set<string>();
  let step = nextStep(start.href, start);
  while (!("kind" in step)) {
    const { url } = step;
    // The same URL with another cookie is another request: portals set one and send back.
    const asked = `${url.href} ${cookieHeader(jar, url)}`;
    const end = endless(asked, url, seen, client);
    if (end) return { ...end, chain };
    seen.add(asked);
    const answer = await askIfAllowed(client, jar, url).catch((error: unknown) => trouble(error, client.signal));
    if ("kind" in answer) return { ...answer, chain };
    chain.push({ url: url.href, status: answer.status });
    const next = onward({ ok: true, chain, answer, askAgain: () => ask(client, jar, url) }, url, client);
    if ("chain" in next) return next;
    step = next;
  }
  return { ...step, chain };
}

/** Who asks, and until when. */
export type Client = {
  readonly userAgent: string;
  readonly signal: AbortSignal;
  /** Where redirects may lead; from a public page never to private machines when absent. */
  readonly reach?: Reach | undefined;
  /** How many bytes of each body are kept, as text; none when absent. */
  readonly keepBytes?: number;
  readonly maxRedirects?: number;
  /** Further headers, such as a key of an API: sent to this origin only, whatever the redirects. */
  readonly secrets?: { readonly origin: string; readonly headers: Readonly<Record<string, string>> } | undefined;
  /** True for an address that is known but never asked: the walk ends there. */
  readonly stopBefore?: (next: URL) => boolean;
};

type Walker = Client & { readonly reach: Reach };

/** The end of the walk, or its next step. */
function onward(arrival: Arrival, url: URL, { stopBefore }: Client): Arrival | Step {
  const location = redirectOf(arrival.answer);
  if (location === null) return arrival;
  const next = nextStep(location, url);
  return "url" in next && stopBefore?.(next.url) ? { ...arrival, stoppedBefore: next.url } : next;
}

const MAX_REDIRECTS = 10;

/** Cookies by origin, then by name; it fills on the way and is thrown away at the end. */
type Jar = Map<string, Map<string, string>>;
type Trouble = Omit<HttpFailure, "chain">;
type Step = { readonly url: URL } | Trouble;

function nextStep(location: string, base: URL): Step {
  const url = URL.canParse(location, base) ? new URL(location, base) : null;
  return url && /^https?:$/.test(url.protocol) ? { url } : { ok: false, kind: "http", detail: `"${location}" is no web address` };
}

/** Sent back to where it was, or further than anybody would go; null when the walk may go on. */
function endless(asked: string, url: URL, seen: ReadonlySet<string>, { maxRedirects = MAX_REDIRECTS }: Client): Trouble | null {
  if (seen.has(asked)) return { ok: false, kind: "redirect_loop", detail: `sent back to ${url.href}` };
  return seen.size > maxRedirects ? { ok: false, kind: "redirect_loop", detail: `more than ${maxRedirects} redirects` } : null;
}

function trouble(error: unknown, signal: AbortSignal): Trouble {
  const kind = failureKind(error);
  return { ok: false, kind: signal.aborted && kind !== "timeout" ? "aborted" : kind, detail: failureDetail(error) };
}

async function askIfAllowed(client: Walker, jar: Jar, url: URL): Promise<Answer | Trouble> {
  if (!(await client.reach.allows(url))) return { ok: false, kind: "http", detail: `${url.host} is a private machine` };
  return ask(client, jar, url);
}

async function ask({ userAgent, signal, keepBytes, reach, secrets }: Walker, jar: Jar, url: URL): Promise<Answer> {
  const cookie = cookieHeader(jar, url);
  const headers = {
    "user-agent": userAgent,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-language": "fr-FR,fr;q=0.9,en;q=0.5",
    "accept-encoding": keepBytes === undefined ? "gzip, deflate, br" : "identity",
    ...(cookie ? { cookie } : {}),
    ...(secrets?.origin === url.origin ? secrets.headers : {}),
  };
  const answer = await exchange({
    url: withoutCredentials(url),
    headers,
    signal,
    lookup: reach.lookup,
    ...(keepBytes === undefined ? {} : { keepBytes }),
  });
  keepCookies(jar, url, answer);
  return answer;
}

function withoutCredentials(url: URL): URL {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}

const redirectOf = ({ status, headers }: Answer): string | null => ([301, 302, 303, 307, 308].includes(status) ? (headers.location ?? null) : null);

function keepCookies(jar: Jar, url: URL, answer: Answer): void {
  const cookies = jar.get(url.origin) ?? new Map<string, string>();
  for (const line of answer.headers["set-cookie"] ?? []) {
    const [, name, value] = /^\s*([^=;\s]+)\s*=\s*([^;]*)/.exec(line) ?? [];
    if (name) cookies.set(name, value?.trim() ?? "");
  }
  jar.set(url.origin, cookies);
}

const cookieHeader = (jar: Jar, url: URL): string => [...(jar.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
