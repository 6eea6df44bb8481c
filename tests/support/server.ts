import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of a test server: HTML, or a function that answers as it likes. */
export type TestPage = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** What was asked of a test server: "GET /path". */
export type TestServer = { readonly origin: string; readonly asked: readonly string[]; readonly close: () => Promise<void> };

/** Serves pages by path on 127.0.0.1; what is not listed answers 404. */
export async function serve(pages: Readonly<Record<string, TestPage>>): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    asked.push(`${request.method} ${path}`);
    const page = pages[path];
    if (typeof page === "function") return page(request, response);
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page ?? "<title>404</title><h1>Page introuvable</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}
