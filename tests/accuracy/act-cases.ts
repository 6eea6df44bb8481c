import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";

/** A test case of a W3C ACT rule, as the W3C publishes it. */
export type ActCase = {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly testcaseId: string;
  readonly title: string;
  readonly expected: "passed" | "failed" | "inapplicable";
  /** Relative to the folder of the cases. */
  readonly path: string;
  /** `wcag20:1.3.1`, `wcag-technique:G108`… */
  readonly requirements: readonly string[];
};

const folder = resolve("..", "shared", "corpus", "act");

/** Whether the W3C's cases stand beside this checkout. */
export const hasActCases: boolean = existsSync(join(folder, "cases.json"));

/** Why they are not measured. */
export const noActCases = "the W3C's ACT cases (../shared/corpus/act) are not beside this checkout";

/** The cases, in the order of the file. */
export function actCases(): readonly ActCase[] {
  const listed = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as { readonly cases: readonly ActCase[] };
  return listed.cases;
}

/** Pages name their assets by this absolute path. */
const mount = "/WAI/content-assets/wcag-act-rules/";

/** Serves the cases on loopback, on the path of the W3C's site; `base` ends with it. */
export async function serveActCases(): Promise<{ readonly base: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    const file = path.startsWith(mount) ? join(folder, normalize(path.slice(mount.length))) : "";
    const known = file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    response.writeHead(known ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    response.end(known ? readFileSync(file) : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((done) => server.close(() => done()));
  };
  return { base: `http://127.0.0.1:${port}${mount}`, close };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".css": "text/css",
  ".js": "text/javascript",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".jfif": "image/jpeg",
  ".gif": "image/gif",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".vtt": "text/vtt",
};
