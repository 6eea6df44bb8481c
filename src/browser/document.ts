import type { Page } from "playwright";
import type { DeclarationEvidence } from "../domain/evidence.ts";
import { startsAsPdf } from "../gather/file.ts";
import { readPdf } from "../gather/pdf.ts";
import { publicReach } from "../gather/private-address.ts";
import { needsProxy } from "../gather/proxy.ts";
import { followRedirects } from "../gather/redirects.ts";
import { withDeadline } from "../lib/deadline.ts";
import type { PageSetting } from "./sight.ts";

/** A declaration published as a PDF: at most 10 MB (bytes), and these times in ms to fetch and to read it. */
const bounds = { bytes: 10_000_000, fetch: 20_000, read: 20_000, redirects: 5 };

/** Who asks for a document beside the browser, and whether private machines may be asked. */
type Asking = Pick<PageSetting, "userAgent" | "allowPrivate">;

/** A document as it came, or a little more of it than would be read. */
type Fetched = { readonly status: number; readonly bytes: Uint8Array };

/**
 * Fetches a document with the page's cookies and user agent and reads it as a declaration; the browser itself would only download it. Rejects, with a
 * sentence for people, when it is no PDF, too large, or holds no text (a scan).
 */
export async function fetchDeclaration(page: Page, url: string, setting: Asking): Promise<DeclarationEvidence> {
  const { status, bytes } = needsProxy(new URL(url), process.env) ? await throughBrowser(page, url) : await asPlainClient(page, url, setting);
  if (status < 200 || status >= 300) throw new Error(`le document répond ${status}`);
  if (bytes.byteLength > bounds.bytes) throw new Error(tooLarge);
  if (!startsAsPdf(bytes)) throw new Error("le document n'est pas un PDF : Vigie ne lit pas ce format");
  const blocks = await withDeadline(readPdf(bytes), bounds.read);
  if (blocks.length === 0) throw new Error("le PDF ne contient aucun texte : ce sont des images, qu'un lecteur d'écran ne lit pas non plus");
  return { mentions: [], blocks };
}

/** Never more than what is read of it, whatever the server sends: it may not end. */
async function asPlainClient(
  page: Page,
  url: string,
  { userAgent, allowPrivate }: Pick<PageSetting, "userAgent" | "allowPrivate">,
): Promise<Fetched> {
  const address = new URL(url);
  const cookies = await page.context().cookies(url);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const end = await followRedirects(address, {
    userAgent,
    signal: AbortSignal.timeout(bounds.fetch),
    keepBytes: bounds.bytes + 1,
    maxRedirects: bounds.redirects,
    ...(allowPrivate === false ? { reach: publicReach() } : {}),
    ...(cookie === "" ? {} : { secrets: { origin: address.origin, headers: { cookie } } }),
  });
  if (!end.ok) throw new Error(`le document ne peut être téléchargé : ${end.detail}`);
  return { status: end.answer.status, bytes: new Uint8Array(end.answer.bytes) };
}

/** Behind a proxy, which the plain client does not use: whole, unless the server says that it is too large. */
async function throughBrowser(page: Page, url: string): Promise<Fetched> {
  const { request } = page.context();
  const options = { timeout: bounds.fetch, maxRedirects: bounds.redirects, failOnStatusCode: false };
  const head = await request.head(url, options).catch(() => null);
  if (Number(head?.headers()["content-length"] ?? 0) > bounds.bytes) throw new Error(tooLarge);
  const answer = await request.get(url, options);
  const body = await answer.body();
  await answer.dispose();
  return { status: answer.status(), bytes: new Uint8Array(body) };
}

const tooLarge = "le document dépasse 10 Mo";
