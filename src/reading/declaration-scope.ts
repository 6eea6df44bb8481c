import { parseUrl } from "../lib/sites.ts";
import { hostsIn } from "./hosts.ts";
import type { Sentence } from "./sentences.ts";
import { sameSite } from "./site.ts";

/** Of which site a declaration says that it speaks, when that is not the procedure's. */
export type ForeignScope = {
  /** `sibling`: another address of the same site; `other`: another site. */
  readonly kind: "sibling" | "other";
  /** Hosts that it names. */
  readonly hosts: readonly string[];
  readonly sentence: Sentence;
};

/** First steps of a path that tell no service apart. */
const common = /^(?:accueil|home|index(?:\.\w+)?|fr|en|portail|site|web|public|app)?$/i;

/**
 * Compares the addresses in "Cette déclaration s'applique à…" with the procedure's own. Null when one of them fits, when none is
 * written, or when the procedure is named in words: a declaration is doubted only for what it says itself.
 */
export function readForeignScope(sentences: readonly Sentence[], urls: readonly string[], name: string): ForeignScope | null {
  const scope = sentences.filter(({ plain, lead }) => /s'applique(?:nt)?\b|applies to\b/.test(plain) || /s'applique(?:nt)?\b.*:$/.test(lead));
  const [sentence] = scope;
  const hosts = scope.flatMap(({ text }) => hostsIn(text));
  if (!sentence || hosts.length === 0 || urls.length === 0) return null;
  if (name !== "" && scope.some(({ plain }) => plain.includes(name))) return null;
  const own = urls.flatMap((url) => parseUrl(url) ?? []);
  const near = hosts.filter((host) => own.some(({ hostname }) => isSameHost(hostname.replace(/^www\./, ""), host)));
  if (near.length > 0) return isOtherPath(scope, own) ? { kind: "sibling", hosts, sentence } : null;
  const sibling = hosts.some((host) => urls.some((url) => sameSite(url, `https://${host}/`)));
  return { kind: sibling ? "sibling" : "other", hosts, sentence };
}

/** The same host, or a part of it: `assure.exemple.fr` is covered by the declaration of `exemple.fr`. */
const isSameHost = (own: string, host: string): boolean => own === host || own.endsWith(`.${host}`);

/** Every address of the scope leads to another service of the same host, by its first step. */
function isOtherPath(scope: readonly Sentence[], own: readonly URL[]): boolean {
  const written = scope.flatMap(({ text }) => [...text.matchAll(/https?:\/\/[^\s)»"”>,;]+/g)].flatMap((match) => parseUrl(match[0]) ?? []));
  const steps = written.map(firstStep);
  const ours = own.map(firstStep);
  return steps.length > 0 && steps.every((step) => !common.test(step) && !ours.includes(step)) && ours.some((step) => !common.test(step));
}

const firstStep = ({ pathname }: URL): string => (pathname.split("/")[1] ?? "").replace(/[.;]$/, "").toLowerCase();
