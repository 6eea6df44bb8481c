import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";

/** One labelled page of the shared corpus, as far as these measures read it. */
export type Labelled = {
  readonly file: string;
  readonly franceconnect: "franceconnect" | "franceconnect_plus" | "mention" | "none";
  readonly proconnect: boolean;
  readonly contacts: readonly { readonly kind: string; readonly value: string; readonly scope: string; readonly direct: boolean }[];
  readonly humanContact: boolean;
  readonly nonDigital: boolean;
  readonly jdma: boolean;
  readonly ambiguous: readonly string[];
};

const folder = resolve("..", "shared", "corpus", "pages");

/** Where the labels stand. */
export const corpusLabelsFile: string = join(folder, "labels.json");

/** Whether the corpus stands beside this checkout. */
export const hasCorpus: boolean = existsSync(corpusLabelsFile);

/** Why a test that reads the corpus is skipped. */
export const noCorpus = "the labelled corpus (../shared/corpus/pages) is not beside this checkout";

type Raw = {
  readonly labels: Omit<Labelled, "file" | "ambiguous" | "humanContact" | "nonDigital"> & {
    readonly human_contact: boolean;
    readonly non_digital: boolean;
  };
  readonly ambiguous: readonly string[];
};

/** Labels of every page, in the order of the file. */
export function corpusLabels(): readonly Labelled[] {
  const { files } = JSON.parse(readFileSync(corpusLabelsFile, "utf8")) as { files: Record<string, Raw> };
  return Object.entries(files).map(([file, { labels, ambiguous }]) => ({
    ...labels,
    file,
    ambiguous,
    humanContact: labels.human_contact,
    nonDigital: labels.non_digital,
  }));
}

/** Serves the corpus on loopback; the base URL ends with a slash. */
export async function serveCorpus(): Promise<{ readonly base: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname));
    const known = path.startsWith(folder) && /\.(html|css)$/.test(path) && existsSync(path);
    response.writeHead(known ? 200 : 404, { "content-type": path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8" });
    response.end(known ? readFileSync(path) : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}/`, close: () => new Promise((done) => server.close(() => done())) };
}
