import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { application, css, logo, script, steps } from "./assets.ts";
import type { Manners } from "./faults.ts";
import { framePage, pageOf } from "./pages.ts";
import type { BenchProcedure } from "./plan.ts";

/** The site of the benchmark: one origin a procedure, in their order. */
export type BenchSite = { readonly origins: readonly string[]; readonly close: () => Promise<void> };

/** Serves each procedure on an address of its own (the whole of 127.0.0.0/8 is this machine on Linux), each request in its manner. */
export async function serveSite(procedures: readonly BenchProcedure[], manners: Manners): Promise<BenchSite> {
  const opened = await Promise.all(
    procedures.map((procedure, index) => {
      // Frames of another site: the next procedure's.
      const elsewhere = (): string => opened[(index + 1) % opened.length]?.origin ?? "";
      return listen(procedure.host, listenerOf(procedure, index, elsewhere, manners));
    }),
  );
  return { origins: opened.map(({ origin }) => origin), close: async () => void (await Promise.all(opened.map(({ close }) => close()))) };
}

function listenerOf({ host, pages }: BenchProcedure, variant: number, elsewhere: () => string, manners: Manners): RequestListener {
  const kinds = new Map(pages.map(({ path, kind }) => [path, kind]));
  const serve = (path: string, response: ServerResponse): void => {
    const kind = kinds.get(path);
    const file = kind ? { type: html, body: pageOf(kind, variant, elsewhere()) } : files[path];
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain", "cache-control": "max-age=600" }).end(file?.body ?? "");
  };
  return ({ url = "/" }, response) => {
    const manner = manners(host, url);
    if (manner.kind === "silent") return;
    const answer = (): void => (manner.kind === "error" ? refuse(response) : serve(url, response));
    if (manner.latencyMs === 0) answer();
    else setTimeout(answer, manner.latencyMs);
  };
}

const html = "text/html; charset=utf-8";

const files: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  "/frame.html": { type: html, body: framePage },
  "/style.css": { type: "text/css; charset=utf-8", body: css },
  "/script.js": { type: "text/javascript; charset=utf-8", body: script },
  "/application.js": { type: "text/javascript; charset=utf-8", body: application },
  "/api/steps.json": { type: "application/json", body: steps },
  "/logo.svg": { type: "image/svg+xml", body: logo },
};

const refuse = (response: ServerResponse): void => void response.writeHead(500, { "content-type": html }).end("<h1>Erreur 500</h1>");

async function listen(host: string, listener: RequestListener): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer(listener);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { origin: `http://${host}:${port}`, close };
}
