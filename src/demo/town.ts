import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page, Routes } from "./page.ts";
import { notFound, nothingSent, townRoutes } from "./routes.ts";

/** The demo town, open for visits. */
export type Town = {
  /** `http://127.0.0.1:PORT`, no final slash. */
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

export type TownOptions = {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** The day it is in town: every date in the pages follows from it. */
  readonly today?: Date;
};

/** Serves the town on 127.0.0.1 only. Rejects with Node's own error when the port is taken. */
export async function serveTown({ port = 0, today = new Date() }: TownOptions = {}): Promise<Town> {
  const routes = townRoutes(today);
  const server = createServer((request, response) => answer(response, pageFor(routes, request), request.method === "HEAD"));
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${address.port}`, port: address.port, close: () => close(server) };
}

function pageFor(routes: Routes, { method = "GET", url = "/" }: IncomingMessage): Page {
  const path = url.replace(/[?#].*$/, "").replace(/(?<=.)\/$/, "");
  if (method === "GET" || method === "HEAD") return routes[path] ?? notFound;
  return routes[`${method} ${path}`] ?? nothingSent;
}

function answer(response: ServerResponse, page: Page, headersOnly: boolean): void {
  const body = Buffer.from(page.body, "utf8");
  const headers = { "content-type": page.type, "content-length": body.length, "cache-control": "no-store" };
  const send = (): void => {
    response.writeHead(page.status, page.location ? { ...headers, location: page.location } : headers);
    response.end(headersOnly ? undefined : body);
  };
  const timer = setTimeout(send, page.delayMs ?? 0);
  response.on("close", () => clearTimeout(timer));
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });

/** Browsers keep connections open; closing does not wait for them. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
