import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { serve, serveRaw, serveSecurely } from "../support/loopback.ts";
import { type Behaviour, type Places, send } from "./behaviour.ts";

/** The hostile site while it runs. `asked` is what reached it: "GET /name/rest". */
export type HostileSite = { readonly places: Places; readonly asked: readonly string[]; readonly close: () => Promise<void> };

/** Serves every behaviour under its own name on loopback: two ports, and one with a self-signed certificate. */
export async function serveHostility(behaviours: readonly Behaviour[]): Promise<HostileSite> {
  const byName = new Map(behaviours.map((one) => [one.name, one]));
  const asked: string[] = [];
  const turns = new Map<string, number>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { path, name, rest } = partsOf(request.url ?? "/");
    asked.push(`${request.method} ${path}`);
    // The plain client asks first; turns are those of the browser, which alone says what it is navigating for.
    const turn = (turns.get(path) ?? 0) + (request.headers["sec-fetch-mode"] === undefined ? 0 : 1);
    turns.set(path, turn);
    const { serve: page = missing } = byName.get(name) ?? {};
    response.on("error", () => undefined);
    const given = typeof page === "string" && rest !== "" ? missing : page;
    (typeof given === "string" ? send(given) : given)({ request, response, socket: request.socket, rest, turn, places });
  };
  const pem = (name: string): Buffer => readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url));
  const servers = [await serve(answer), await serve(answer), await serveSecurely({ key: pem("key"), cert: pem("certificate") }, answer)];
  const handshakeFailure = Uint8Array.of(0x15, 3, 3, 0, 2, 2, 40);
  const refusing = await serveRaw((socket) => socket.once("data", () => socket.end(handshakeFailure)));
  const hangingUp = await serveRaw((socket) => socket.once("data", () => socket.end()));
  const garbling = await serveRaw((socket) => socket.once("data", () => socket.end(Uint8Array.of(0x16, 3, 3, 0, 4, 1, 2, 3, 4))));
  const old = await serveSecurely(
    { key: pem("key"), cert: pem("certificate"), minVersion: "TLSv1", maxVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" },
    answer,
  );
  const wordless = await serveRaw(() => undefined);
  const gone = await serve(answer);
  await gone.close();
  const [origin = "", otherPort = "", selfSigned = ""] = servers.map(({ url }) => url);
  const places: Places = {
    origin,
    otherPort,
    selfSigned,
    mute: wordless.url,
    alert: refusing.url.replace("http:", "https:"),
    hungUp: hangingUp.url.replace("http:", "https:"),
    garbled: garbling.url.replace("http:", "https:"),
    old: old.url,
    silent: gone.url,
    elsewhere: origin.replace("127.0.0.1", "localhost"),
  };
  return {
    places,
    asked,
    close: async () => void (await Promise.all([...servers, refusing, hangingUp, garbling, old, wordless].map((server) => server.close()))),
  };
}

const missing = send("<title>404</title><h1>Page introuvable</h1>", {}, 404);

/** `/name/rest` without its query. */
function partsOf(url: string): { readonly path: string; readonly name: string; readonly rest: string } {
  const path = url.split("?")[0] ?? "/";
  const [, name = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  return { path, name: decodeURIComponent(name), rest };
}
