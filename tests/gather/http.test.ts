import { readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener } from "node:http";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { gatherHttp, type HttpOptions } from "../../src/gather/http.ts";
import { PrivateAddressError, type Reach } from "../../src/gather/private-address.ts";
import { serve, serveRaw, serveSecurely, type TestServer } from "../support/loopback.ts";

const options: HttpOptions = { userAgent: "VigieTest/1", requests: 3, timeoutMs: 20_000, env: {} };
const open: TestServer[] = [];
const running = async (server: Promise<TestServer>): Promise<string> => {
  open.push(await server);
  return (await server).url;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const page: RequestListener = (_request, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Bonjour");
const redirect =
  (to: (request: IncomingMessage) => string): RequestListener =>
  (request, response) =>
    response.writeHead(302, { location: to(request) }).end();
const times = (count: number) => Array.from({ length: count }, () => expect.any(Number));

describe("an answer", () => {
  it("is told with its chain, headers and response times", async () => {
    const asked: (string | undefined)[] = [];
    const url = await running(
      serve((request, response) => {
        asked.push(`${request.url} ${request.headers["user-agent"]}`);
        if (request.url === "/") return response.writeHead(301, { Location: "accueil?a=1&b=2" }).end();
        response.writeHead(200, { "Content-Type": "text/html", "Set-Cookie": "session=secret", "X-Secret": "1", Server: "Test", Date: "now" });
        return response.end("<p>Bonjour");
      }),
    );
    expect(await gatherHttp(`${url}/`, options)).toEqual({
      ok: true,
      value: {
        chain: [
          { url: `${url}/`, status: 301 },
          { url: `${url}/accueil?a=1&b=2`, status: 200 },
        ],
        headers: { "content-type": "text/html", server: "Test", date: "now" },
        responseMs: times(3),
        requests: 3,
        tls: null,
      },
    });
    expect(asked).toEqual(["/ VigieTest/1", ...Array(3).fill("/accueil?a=1&b=2 VigieTest/1")]);
  });

  it("counts whatever its status", async () => {
    const url = await running(serve((_request, response) => response.writeHead(500).end()));
    expect(await gatherHttp(`${url}/`, options)).toMatchObject({
      ok: true,
      value: { chain: [{ url: `${url}/`, status: 500 }], responseMs: times(3), requests: 3 },
    });
  });

  it.each([429, 503])("%i is taken once: who turns us away for a while is not asked again at once", async (status) => {
    const url = await running(serve((_request, response) => response.writeHead(status, { "retry-after": "60" }).end()));
    expect(await gatherHttp(`${url}/`, options)).toMatchObject({
      ok: true,
      value: { chain: [{ url: `${url}/`, status }], headers: { "retry-after": "60" }, responseMs: times(1), requests: 1 },
    });
  });

  it("is not timed on answers of another status: a fast refusal is no fast service", async () => {
    let count = 0;
    const url = await running(
      serve((_request, response) => {
        count += 1;
        response.writeHead(count === 2 ? 429 : 200).end();
      }),
    );
    expect(await gatherHttp(`${url}/`, options)).toMatchObject({ ok: true, value: { responseMs: times(2), requests: 3 } });
  });

  it("is none when a redirect leads where the walk may not go, by its address or by its name", async () => {
    const url = await running(serve(redirect((request) => `http://${request.url?.slice(1)}/`)));
    const lookup: Reach["lookup"] = (host, _options, answer) => answer(new PrivateAddressError(host), []);
    const reach: Reach = { allows: async ({ hostname }) => hostname !== "localhost", lookup };
    const refused = async (to: string) => gatherHttp(`${url}/${to}`, { ...options, reach });
    expect(await refused("localhost")).toMatchObject({ ok: false, kind: "http", detail: "localhost is a private machine" });
    expect(await refused("interne.exemple.fr")).toMatchObject({
      ok: false,
      kind: "http",
      detail: "EPRIVATE: interne.exemple.fr is a private machine",
    });
  });

  it("is the end when a redirect names no place", async () => {
    const url = await running(serve((_request, response) => response.writeHead(302).end()));
    expect(await gatherHttp(`${url}/`, options)).toMatchObject({ ok: true, value: { chain: [{ url: `${url}/`, status: 302 }] } });
  });

  it("needs no whole body: an endless one is left after 64 kB", async () => {
    let sent = 0;
    const url = await running(
      serve((_request, response) => {
        const more = (): void => {
          do sent += 16_384;
          while (!response.destroyed && response.write(Buffer.alloc(16_384)));
        };
        response.writeHead(200).on("drain", more);
        more();
      }),
    );
    expect(await gatherHttp(`${url}/`, options)).toMatchObject({ ok: true, value: { responseMs: times(3) } });
    // Three times 64 kB, and what the system keeps in its buffers on the way.
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  it("is reached through a portal that sets a cookie and sends back to the same URL", async () => {
    const url = await running(
      serve((request, response) =>
        request.headers.cookie === "seen=1"
          ? page(request, response)
          : response.writeHead(302, { location: "/", "set-cookie": "seen=1; Path=/" }).end(),
      ),
    );
    expect(await gatherHttp(`${url}/`, options)).toMatchObject({
      ok: true,
      value: {
        chain: [
          { url: `${url}/`, status: 302 },
          { url: `${url}/`, status: 200 },
        ],
        responseMs: times(3),
      },
    });
  });

  it("keeps the cookies of an origin from every other", async () => {
    const cookies: (string | undefined)[] = [];
    const other = await running(
      serve((request, response) => {
        cookies.push(request.headers.cookie);
        page(request, response);
      }),
    );
    const url = await running(serve((_request, response) => response.writeHead(302, { location: other, "set-cookie": "a=1" }).end()));
    expect(await gatherHttp(`${url}/`, { ...options, requests: 1 })).toMatchObject({ ok: true });
    expect(cookies).toEqual([undefined]);
  });

  it("never carries credentials that stand in a redirect", async () => {
    const seen: (string | undefined)[] = [];
    const url = await running(
      serve((request, response) => {
        if (request.url === "/") return redirect(({ headers }) => `http://user:secret@${headers.host}/private`)(request, response);
        seen.push(request.headers.authorization);
        return page(request, response);
      }),
    );
    expect(await gatherHttp(`${url}/`, { ...options, requests: 1 })).toMatchObject({ ok: true });
    expect(seen).toEqual([undefined]);
  });
});

describe("over TLS", () => {
  const fixture = (name: string): string => readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url), "utf8");
  const secured = () => running(serveSecurely({ key: fixture("key.pem"), cert: fixture("certificate.pem") }, page));

  it("a certificate that nobody vouches for is trouble of its own", async () => {
    expect(await gatherHttp(await secured(), options)).toEqual({
      ok: false,
      kind: "tls",
      detail: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT"),
      chain: [],
    });
  });

  it("a trusted certificate is told", async () => {
    const before = getCACertificates("default");
    setDefaultCACertificates([...before, fixture("certificate.pem")]);
    const outcome = await gatherHttp(await secured(), options);
    setDefaultCACertificates(before);
    expect(outcome).toMatchObject({ ok: true, value: { tls: { protocol: "TLSv1.3", issuer: "Vigie tests", validTo: "2126-10-29T10:39:56.000Z" } } });
  });
});

describe("no answer", () => {
  const failure = (kind: string, detail: unknown, chain: unknown = []) => ({ ok: false, kind, detail, chain });

  it("refused connection", async () => {
    const closed = await serve(page);
    await closed.close();
    expect(await gatherHttp(closed.url, options)).toEqual(failure("connection", expect.stringContaining("ECONNREFUSED")));
  });

  it("connection cut before an answer", async () => {
    const url = await running(serveRaw((socket) => socket.destroy()));
    expect(await gatherHttp(url, options)).toEqual(failure("connection", expect.stringMatching(/ECONNRESET|hang up/)));
  });

  it("a switch to a protocol that nobody asked for", async () => {
    const url = await running(
      serveRaw((socket) => socket.once("data", () => socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\nx"))),
    );
    expect(await gatherHttp(`${url}/`, options)).toMatchObject({ ok: false, kind: "connection" });
  });

  it("something that is not HTTP", async () => {
    const url = await running(serveRaw((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n")));
    expect(await gatherHttp(url, options)).toEqual(failure("http", expect.stringContaining("HPE_")));
  });

  it("headers without end", async () => {
    const url = await running(serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\nX-Long: ${"a".repeat(100_000)}\r\n\r\n`)));
    expect(await gatherHttp(url, options)).toEqual(failure("too_large", expect.stringContaining("HPE_HEADER_OVERFLOW")));
  });

  it("silence", async () => {
    const url = await running(serveRaw(() => undefined));
    expect(await gatherHttp(url, { ...options, timeoutMs: 150 })).toEqual(failure("timeout", expect.stringContaining("timeout")));
  });

  it("told to stop", async () => {
    const url = await running(serveRaw(() => undefined));
    expect(await gatherHttp(url, { ...options, signal: AbortSignal.abort("Ctrl-C") })).toMatchObject(failure("aborted", expect.any(String)));
  });

  it("two pages that send to each other", async () => {
    const url = await running(serve(redirect((request) => (request.url === "/a" ? "/b" : "/a"))));
    expect(await gatherHttp(`${url}/a`, options)).toEqual(
      failure("redirect_loop", `sent back to ${url}/a`, [
        { url: `${url}/a`, status: 302 },
        { url: `${url}/b`, status: 302 },
      ]),
    );
  });

  it("more than ten redirects", async () => {
    const url = await running(serve(redirect((request) => `${request.url}x`)));
    const outcome = await gatherHttp(`${url}/`, options);
    expect(outcome).toMatchObject(failure("redirect_loop", "more than 10 redirects", expect.any(Array)));
    expect(outcome.ok ? [] : outcome.chain).toHaveLength(11);
  });

  it("a redirect that leads out of the web", async () => {
    const url = await running(serve(redirect(() => "mailto:contact@exemple.fr")));
    expect(await gatherHttp(url, options)).toEqual(
      failure("http", '"mailto:contact@exemple.fr" is no web address', [{ url: `${url}/`, status: 302 }]),
    );
  });

  it("not a URL", async () => {
    expect(await gatherHttp("impots.gouv.fr", options)).toEqual(failure("http", '"impots.gouv.fr" is not an absolute URL'));
  });

  it("a proxy in between: nothing is sent", async () => {
    const env = { HTTPS_PROXY: "http://proxy.exemple.fr:3128" };
    expect(await gatherHttp("https://demarche.exemple.fr/", { ...options, env })).toEqual(failure("proxy", "this machine goes out through a proxy"));
  });
});
