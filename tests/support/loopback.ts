import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";

/** A server on this very machine, on a free port. */
export type TestServer = { readonly url: string; readonly close: () => Promise<void> };

/** Serves HTTP on 127.0.0.1. */
export const serve = (listener: RequestListener): Promise<TestServer> => start(createServer(listener), "http");

/** Serves HTTPS on 127.0.0.1. */
export const serveSecurely = (options: ServerOptions, listener: RequestListener): Promise<TestServer> =>
  start(createSecureServer(options, listener), "https");

/** Answers raw bytes on 127.0.0.1. */
export const serveRaw = (answer: (socket: Socket) => void): Promise<TestServer> => start(createTcpServer(answer), "http");

async function start(server: Server, scheme: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { url: `${scheme}://127.0.0.1:${port}`, close };
}
