import type { DocumentFile } from "../domain/behaviour-evidence.ts";
import { hostOf, parseUrl } from "../lib/sites.ts";
import type { Answer } from "./exchange.ts";
import { readPdfTraits } from "./pdf-traits.ts";
import { leadsToPrivate, reachFrom } from "./private-address.ts";
import { type Environment, needsProxy } from "./proxy.ts";
import { followRedirects } from "./redirects.ts";
import type { Robots } from "./robots.ts";

/** How files that pages offer are asked for. */
export type FileOptions = {
  readonly userAgent: string;
  /** For one file, redirects and body included; ms. */
  readonly timeoutMs: number;
  readonly mostBytes: number;
  /** What hosts ask of robots; nobody is asked when absent. */
  readonly robots?: Robots | undefined;
  readonly env?: Environment;
};

/** Looks at a file that the page at `from` offers. Total: trouble is an outcome. */
export type FileReader = (url: string, from: string) => Promise<DocumentFile>;

/** Asks for a file as a plain client (one GET, never more than `mostBytes`) and looks at it; what robots.txt closes is not asked for. */
export const createFileReader =
  ({ userAgent, timeoutMs, mostBytes, robots, env = process.env }: FileOptions): FileReader =>
  async (address, from) => {
    const url = parseUrl(address);
    if (!url || !/^https?:$/.test(url.protocol)) return unseen("not-asked");
    if (needsProxy(url, env)) return unseen("unreachable");
    const signal = AbortSignal.timeout(timeoutMs);
    // What a public page offers makes nobody ask a private machine for its robots.txt.
    if (await robots?.(url.href, signal, !(await leadsToPrivate(hostOf(from))))) return unseen("robots");
    const end = await followRedirects(url, { userAgent, signal, keepBytes: mostBytes, maxRedirects: 5, reach: reachFrom(from) });
    return end.ok && !signal.aborted && end.answer.status === 200 ? lookAt(end.answer, mostBytes) : unseen("unreachable");
  };

async function lookAt({ bytes, headers }: Answer, mostBytes: number): Promise<DocumentFile> {
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!startsAsPdf(bytes)) return { seen: true, type, pdf: null };
  if (bytes.byteLength >= mostBytes) return unseen("too-large");
  return readPdfTraits(bytes).then(
    (pdf) => ({ seen: true, type: "application/pdf", pdf }),
    () => unseen("unreadable"),
  );
}

const unseen = (why: Extract<DocumentFile, { seen: false }>["why"]): DocumentFile => ({ seen: false, why });

/** Its signature may stand a little behind the beginning. */
export const startsAsPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
