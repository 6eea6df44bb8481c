import type { Page } from "playwright";
import type { DeclarationEvidence } from "../domain/evidence.ts";
import { readPdf } from "../gather/pdf.ts";
import { withDeadline } from "../lib/deadline.ts";

/** A declaration published as a PDF: at most 10 MB (bytes), and these times in ms to fetch and to read it. */
const bounds = { bytes: 10_000_000, fetch: 20_000, read: 20_000 };

/**
 * Fetches a document with the page's own context (cookies, proxy, user agent) and reads it as a declaration; the browser itself
 * would only download it. Rejects, with a sentence for people, when it is no PDF, too large, or holds no text (a scan).
 */
export async function fetchDeclaration(page: Page, url: string): Promise<DeclarationEvidence> {
  const { request } = page.context();
  const options = { timeout: bounds.fetch, maxRedirects: 5, failOnStatusCode: false };
  const head = await request.head(url, options).catch(() => null);
  if (Number(head?.headers()["content-length"] ?? 0) > bounds.bytes) throw new Error(tooLarge);
  const answer = await request.get(url, options);
  const body = await answer.body();
  await answer.dispose();
  if (!answer.ok()) throw new Error(`le document répond ${answer.status()}`);
  if (body.length > bounds.bytes) throw new Error(tooLarge);
  if (!body.subarray(0, 1024).includes("%PDF-")) throw new Error("le document n'est pas un PDF : Vigie ne lit pas ce format");
  const blocks = await withDeadline(readPdf(new Uint8Array(body)), bounds.read);
  if (blocks.length === 0) throw new Error("le PDF ne contient aucun texte : ce sont des images, qu'un lecteur d'écran ne lit pas non plus");
  return { mentions: [], blocks };
}

const tooLarge = "le document dépasse 10 Mo";
