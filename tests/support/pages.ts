import type { IncomingMessage, ServerResponse } from "node:http";
import { serve } from "./loopback.ts";

/** A page of a test site: HTML, or a function that answers as it likes. */
export type TestPage = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A test site; `asked` is what was asked of it: "GET /path". */
export type TestSite = { readonly origin: string; readonly asked: readonly string[]; readonly close: () => Promise<void> };

/** Serves pages by path on 127.0.0.1; what is not listed answers 404. */
export async function servePages(pages: Readonly<Record<string, TestPage>>): Promise<TestSite> {
  const asked: string[] = [];
  const server = await serve((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    asked.push(`${request.method} ${path}`);
    const page = pages[path];
    if (typeof page === "function") return page(request, response);
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page ?? "<title>404</title><h1>Page introuvable</h1>");
  });
  return { origin: server.url, asked, close: server.close };
}
