import type { IncomingMessage, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import type { Browser, BrowserContext } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Gateway, openGateway } from "../../src/browser/gateway.ts";
import { visitPage } from "../../src/browser/page-visit.ts";
import { createGate } from "../../src/browser/politeness.ts";
import { openContext } from "../../src/browser/session.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { dom } from "../../src/gather/dom.ts";
import type { Resolve } from "../../src/gather/private-address.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { serve, serveRaw, type TestServer } from "../support/loopback.ts";

/** Ways by which a page asks for something: code, given an origin, that asks for `<origin>/<its name>`. */
const ways: Readonly<Record<string, (origin: string) => string>> = {
  image: (to) => `new Image().src='${to}/image'`,
  frame: (to) => `add('iframe',{src:'${to}/frame'})`,
  object: (to) => `add('object',{data:'${to}/object'})`,
  video: (to) => `add('video',{src:'${to}/video',preload:'auto'})`,
  script: (to) => `add('script',{src:'${to}/script'})`,
  style: (to) => `add('link',{rel:'stylesheet',href:'${to}/style'})`,
  css: (to) => `add('div',{style:'background:url(${to}/css)',textContent:'x'})`,
  preload: (to) => `add('link',{rel:'preload',as:'image',href:'${to}/preload'})`,
  prefetch: (to) => `add('link',{rel:'prefetch',href:'${to}/prefetch'})`,
  module: (to) => `add('link',{rel:'modulepreload',href:'${to}/module'})`,
  fetch: (to) => `fetch('${to}/fetch',{mode:'no-cors'}).catch(()=>0)`,
  xhr: (to) => `{const x=new XMLHttpRequest();x.open('GET','${to}/xhr');x.send()}`,
  socket: (to) => `new WebSocket('${to.replace("http", "ws")}/socket')`,
  events: (to) => `new EventSource('${to}/events')`,
  worker: (to) => `new Worker(URL.createObjectURL(new Blob(["fetch('${to}/worker',{mode:'no-cors'}).catch(()=>0)"])))`,
  scripts: (to) => `new Worker(URL.createObjectURL(new Blob(["importScripts('${to}/scripts')"])))`,
  redirect: (to) => `new Image().src='/to?${to}/redirect'`,
  meta: (to) => `add('iframe',{srcdoc:'<meta http-equiv=refresh content="0;url=${to}/meta">'})`,
};
/** These never get out at all, wherever they lead. */
const mute: typeof ways = {
  beacon: (to) => `navigator.sendBeacon('${to}/beacon')`,
  transport: (to) => `try{new WebTransport('${to.replace("http:", "https:")}/transport').closed.catch(()=>0)}catch{}`,
  rtc: (to) =>
    `{const p=new RTCPeerConnection({iceServers:[{urls:'turn:${to.replace("http://", "")}?transport=tcp',username:'a',credential:'b'}]});p.createDataChannel('x');p.createOffer().then(o=>p.setLocalDescription(o))}`,
};

const page = (asking: string): string => `<!doctype html><html lang="fr"><title>Carte</title><h1>Carte</h1><p>Demander une carte.</p>
<script>function add(name, all) { const one = Object.assign(document.createElement(name), all); if (all.style) one.style = all.style; document.body.append(one) }
${asking}</script>`;

describe("a way out for public pages", () => {
  let browser: Browser;
  let gateway: Gateway;
  let outside: TestServer;
  let inside: TestServer;
  let dead: TestServer;
  let context: BrowserContext;
  /** What reached the public server: host and path. */
  const asked: string[] = [];
  /** Connections to the private one. */
  const knocks: unknown[] = [];
  const resolved: string[] = [];
  let html = "";

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    asked.push(`${request.headers.host} ${request.url}`);
    const [, target] = /^\/to\?(.*)/.exec(request.url ?? "") ?? [];
    response.writeHead(target ? 302 : 200, { "content-type": "text/html; charset=utf-8", ...(target ? { location: target } : {}) });
    response.end(request.url === "/" ? html : "");
  };

  /** Names of a network that is none: what is public is wired to one server, and nothing leads to the other but private addresses. */
  const resolve: Resolve = async (host) => {
    resolved.push(host);
    const turn = resolved.filter((one) => one === host).length;
    const name = host.replace(/\.test$/, "");
    if (name === "perdu") throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    if (name === "interne" || (name === "change" && turn > 1)) return ["10.0.0.5"];
    return [name === "muet" ? "203.0.113.9" : "203.0.113.5"];
  };

  beforeAll(async () => {
    [browser, outside, inside, dead] = await Promise.all([
      launchTestBrowser(),
      serve(answer),
      serveRaw(({ remotePort }) => void knocks.push(remotePort)),
      serve(() => undefined),
    ]);
    await dead.close();
    const portOf = ({ url }: TestServer): number => Number(new URL(url).port);
    gateway = await openGateway({
      resolve,
      dial: ([address]) => connect({ host: "127.0.0.1", port: portOf(address === "203.0.113.9" ? dead : outside), allowHalfOpen: true }),
    });
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser?.close();
    await Promise.all([gateway?.close(), outside?.close(), inside?.close()]);
  });

  const visit = async (url: string): Promise<Visit> => {
    context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 800, height: 600 }, proxy: gateway.server });
    return visitPage(
      { role: "start", url, clicks: 0, from: null },
      {
        openPage: () => context.newPage(),
        gate: createGate(0),
        userAgent: "VigieTest",
        look: [dom],
        examine: [],
        probes: [],
        picture: { key: "screenshot", limitMs: 5000, gather: async () => ({ desktop: "x.jpg", mobile: null }) },
        save: async (name) => name,
        allowPrivate: false,
        gateway,
      },
    );
  };

  it("leads public pages to public machines, whatever they use, and to no other", { timeout: 60_000 }, async () => {
    const { port } = new URL(inside.url);
    const secret = ["127.0.0.1", "localhost", "a.localhost", "[::1]", "2130706433", "0.0.0.0", "[::ffff:127.0.0.1]", "interne.test"].map(
      (host) => `http://${host}:${port}`,
    );
    const all = { ...ways, ...mute };
    html = page(
      [...Object.values(ways).map((way) => way("http://tiers.test")), ...secret.flatMap((to) => Object.values(all).map((way) => way(to)))].join("\n"),
    );
    const { status, why } = await visit("http://public.test/");
    expect({ status, why: why.fr }).toMatchObject({ status: "ok" });
    const arrived = asked.filter((line) => line.startsWith("tiers.test ")).map((line) => line.replace("tiers.test /", ""));
    expect(Object.keys(ways).filter((way) => !arrived.includes(way))).toEqual([]);
    expect(knocks).toEqual([]);
  });

  it("checks what it connects to: a name that answers something else the second time leads nowhere", async () => {
    html = page("setTimeout(()=>fetch('/again'))");
    // The browser asks for the document, then again for the rest: each connection is resolved anew.
    expect((await visit("http://change.test/")).status).toBe("ok");
    await context.close();
    const { status, why, quote } = await visit("http://change.test/");
    expect({ status, fr: why.fr, quote }).toEqual({
      status: "connection_error",
      fr: "L'adresse mène à une machine privée, que le public ne peut pas joindre.",
      quote: "change.test",
    });
  });

  it.each([
    ["http://interne.test/", "connection_error", "interne.test"],
    ["http://perdu.test/", "dns_error", "ERR_NAME_NOT_RESOLVED"],
    ["https://perdu.test/", "dns_error", "ERR_NAME_NOT_RESOLVED"],
    ["http://muet.test/", "connection_error", "ERR_CONNECTION_REFUSED"],
    ["http://public.test/to?http://interne.test/", "connection_error", "interne.test"],
    ["http://public.test/to?http://perdu.test/", "dns_error", "ERR_NAME_NOT_RESOLVED"],
    ["http://public.test/to?http://127.0.0.1:9/", "connection_error", "GET http://127.0.0.1:9/"],
    ["https://public.test/", "tls_error", "ERR_SSL_PROTOCOL_ERROR"],
  ] as const)("says of %s what the browser would have said: %s", async (url, status, quote) => {
    const seen = await visit(url);
    expect({ status: seen.status, quote: seen.quote }).toEqual({ status, quote });
  });
});

it("leaves no connection behind for somebody who left while the name was resolved", async () => {
  const far = await serve(() => undefined);
  const asked = Promise.withResolvers<void>();
  const found = Promise.withResolvers<readonly string[]>();
  const dialled = Promise.withResolvers<Socket>();
  const gateway = await openGateway({
    resolve: () => {
      asked.resolve();
      return found.promise;
    },
    dial: () => {
      const upstream = connect({ host: "127.0.0.1", port: Number(new URL(far.url).port), allowHalfOpen: true });
      dialled.resolve(upstream);
      return upstream;
    },
  });
  const client = connect(Number(new URL(gateway.server).port), "127.0.0.1");
  client.on("error", () => undefined);
  client.write(Uint8Array.of(5, 1, 0, 5, 1, 0, 3, 4, ...Buffer.from("a.fr"), 0, 80));
  await asked.promise;
  client.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  found.resolve(["203.0.113.5"]);
  const upstream = await dialled.promise;
  await expect.poll(() => upstream.destroyed).toBe(true);
  await Promise.all([gateway.close(), far.close()]);
});
