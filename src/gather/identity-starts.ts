import type { ConnectCandidate, FranceConnectEvidence } from "../domain/evidence.ts";
import { parseUrl } from "../lib/sites.ts";
import { sameSite } from "../reading/site.ts";
import { franceConnect } from "./france-connect.ts";
import type { Gatherer } from "./gatherer.ts";
import { needsProxy } from "./proxy.ts";
import { followRedirects } from "./redirects.ts";

/** How far a control is followed: two targets of a page, five redirects each, five seconds in all. */
const bounds = { targets: 2, redirects: 5, ms: 5000 };

/**
 * The FranceConnect candidates, and where those that a plain GET starts really lead: the redirects of a same-site target are
 * followed, up to the identity's own host, which is never asked. Nothing is posted, no cookie of the page is sent.
 */
export const franceConnectStarts: Gatherer<"franceConnect"> = {
  ...franceConnect,
  limitMs: franceConnect.limitMs + bounds.ms,
  gather: async (probe) => {
    const found = await franceConnect.gather(probe);
    const targets = startsToFollow(found, probe.url);
    if (targets.length === 0) return found;
    const userAgent = await probe.read(() => navigator.userAgent, null);
    const reached = await follow(targets, userAgent);
    return { candidates: found.candidates.map((candidate) => withReach(candidate, reached)) };
  },
};

/** Targets worth a GET, the likeliest first: they name the identity, stand on the same site, and undo or explain nothing. */
export const startsToFollow = ({ candidates }: FranceConnectEvidence, pageUrl: string): readonly URL[] => {
  const likely = candidates.filter((one) => isStart(one) && one.target !== null && sameSite(one.target, pageUrl) && !isHere(one.target, pageUrl));
  const urls = likely.toSorted((a, b) => weight(b) - weight(a)).flatMap(({ target }) => parseUrl(target) ?? []);
  return [...new Map(urls.map((url) => [url.href, url])).values()].slice(0, bounds.targets);
};

const france = /france[\s_-]?connect|[/._-]fc([/?._-]|$)|fc[-_]?(bouton|button|btn|connect)|openid_connect_login/i;
const elsewhere =
  /d[ée]conn|log-?out|sign-?out|supprim|dissoci|d[ée]li(er|aison)|unlink|r[ée]vo|delete|remove|\?\s*$|savoir|comment |aide|faq|\bhelp|actu|news|article|blog|doc|guide|cgu|mentions|\.(pdf|png|jpe?g|svg|mp4)/i;

const isStart = ({ actionable, disabled, choice, method, name, title, heading, classes, images, target }: ConnectCandidate): boolean =>
  actionable &&
  !disabled &&
  choice === undefined &&
  method !== "post" &&
  france.test([name, title, heading ?? "", classes, ...images, target ?? ""].join(" ")) &&
  !elsewhere.test(`${(target ?? "").replace(/^https?:\/\/[^/]+/, " ")} ${name || title}`);

const weight = ({ name, classes }: ConnectCandidate): number =>
  Number(/\bfr-connect\b/.test(classes)) + Number(/identifi|connect(er|ez)|connexion/i.test(name));

const isHere = (target: string, pageUrl: string): boolean => target.split("#")[0] === pageUrl.split("#")[0];

const identityHost = /(^|\.)((dev-)?(franceconnect|agentconnect|proconnect)(\.gouv)?\.fr)$/;

/** An address of a machine or of a private network: a public page has no reason to send there. */
const isInside = (hostname: string): boolean => /^\[|^[\d.]+$|(^|\.)(localhost|local|internal|lan)$/.test(hostname);

/** Reached address by target, for those that reach one. */
async function follow(targets: readonly URL[], userAgent: string): Promise<ReadonlyMap<string, string>> {
  const client = {
    userAgent,
    signal: AbortSignal.timeout(bounds.ms),
    maxRedirects: bounds.redirects,
    stopBefore: ({ hostname }: URL) => identityHost.test(hostname) || (isInside(hostname) && targets.every((target) => target.hostname !== hostname)),
  };
  const reached = new Map<string, string>();
  for (const target of targets.filter((url) => !needsProxy(url, process.env))) {
    const end = await followRedirects(target, client);
    if (end.ok && end.stoppedBefore && identityHost.test(end.stoppedBefore.hostname)) reached.set(target.href, reduced(end.stoppedBefore));
  }
  return reached;
}

/** Host and path, with the level and the scope that are asked: states, nonces and client ids stay out of the dossier. */
function reduced({ origin, pathname, searchParams }: URL): string {
  const kept = ["acr_values", "scope"].flatMap((name) => (searchParams.has(name) ? [[name, searchParams.get(name) ?? ""]] : []));
  const query = new URLSearchParams(kept).toString();
  return `${origin}${pathname}${query && `?${query}`}`;
}

function withReach(candidate: ConnectCandidate, reached: ReadonlyMap<string, string>): ConnectCandidate {
  const reaches = candidate.actionable && candidate.target !== null ? reached.get(new URL(candidate.target).href) : undefined;
  return reaches === undefined ? candidate : { ...candidate, reaches };
}
