import { afterAll, beforeAll, expect, it } from "vitest";
import { download } from "../../src/gather/download.ts";
import { serve, type TestServer } from "../support/loopback.ts";

const keys: (string | undefined)[] = [];
let other: TestServer;
let server: TestServer;
let busy = true;

beforeAll(async () => {
  other = await serve((request, response) => {
    keys.push(String(request.headers["x-api-key"]));
    response.end("other");
  });
  server = await serve((request, response) => {
    if (request.url === "/away") return response.writeHead(302, { location: other.url }).end();
    if (request.url === "/busy" && busy) {
      busy = false;
      return response.writeHead(429, { "retry-after": "2" }).end();
    }
    if (request.url === "/silent") return;
    return response.end(`${request.method} ${request.headers["x-api-key"]} ${request.headers["user-agent"]}`);
  });
});
afterAll(() => Promise.all([server.close(), other.close()]));

const waits: number[] = [];
const options = { userAgent: "Vigie/0", timeoutMs: 10_000, env: {}, sleep: async (ms: number) => waits.push(ms) };

it("asks by GET, under our name, with the headers that it is given", async () => {
  expect(await download({ url: server.url, headers: { "x-api-key": "k" } }, options)).toMatchObject({ ok: true, status: 200, body: "GET k Vigie/0" });
});

it("gives a key to no other origin", async () => {
  expect(await download({ url: `${server.url}/away`, headers: { "x-api-key": "k" } }, options)).toMatchObject({
    ok: true,
    body: "other",
    url: `${other.url}/`,
  });
  expect(keys).toEqual(["undefined"]);
});

it("comes back once when it is asked to", async () => {
  expect(await download({ url: `${server.url}/busy` }, options)).toMatchObject({ ok: true, status: 200 });
  expect(waits).toEqual([2000]);
});

it.each([
  ["a server that never answers", () => `${server.url}/silent`, "timeout"],
  ["no address", () => "x", "http"],
])("tells %s", async (_, url, kind) => {
  expect(await download({ url: url() }, { ...options, timeoutMs: 200 })).toMatchObject({ ok: false, kind });
});

it("says so when this machine goes out through a proxy", async () => {
  expect(await download({ url: "https://a.example/" }, { ...options, env: { HTTPS_PROXY: "http://p" } })).toMatchObject({ ok: false, kind: "proxy" });
});
