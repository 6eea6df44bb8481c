import { afterAll, beforeAll, expect, it } from "vitest";
import { createFileReader } from "../../src/gather/file.ts";
import { serve, type TestServer } from "../support/loopback.ts";
import { makePdf } from "../support/pdf.ts";

const bare = makePdf([["Notice de la demande"]]);
const tagged = makePdf([["Notice"]], "/MarkInfo << /Marked true >> /Lang (fr-FR) ");
const scan = makePdf([[]]);
const asked: string[] = [];
let server: TestServer;

beforeAll(async () => {
  const answers: Readonly<Record<string, readonly [type: string, body: Uint8Array | string]>> = {
    "/bare.pdf": ["application/pdf", bare],
    "/tagged": ["application/octet-stream", tagged],
    "/scan.pdf": ["application/pdf", scan],
    "/broken.pdf": ["application/pdf", "%PDF-1.4 and nothing that a reader could use"],
    "/heavy.pdf": ["application/pdf", `%PDF-1.4${" ".repeat(40_000)}`],
    "/page": ["text/html; charset=utf-8", "<p>Aide</p>"],
  };
  server = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [type, body] = answers[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(body === "" ? 404 : 200, { "content-type": type }).end(body);
  });
});
afterAll(() => server.close());

const look = (path: string) => {
  const robots = async (url: string) => (url.endsWith("/closed.pdf") ? { robotsUrl: "/robots.txt", rule: "Disallow: /closed.pdf" } : null);
  const reader = createFileReader({ userAgent: "VigieTest", timeoutMs: 10_000, mostBytes: 30_000, robots, env: {} });
  return reader(path.startsWith("/") ? `${server.url}${path}` : path, server.url);
};

it.each([
  ["an untagged PDF", "/bare.pdf", { tagged: false, title: "", lang: "", text: true, pages: 1, dated: null }],
  ["a tagged PDF, whatever the server calls it", "/tagged", { tagged: true, title: "", lang: "fr-FR", text: true, pages: 1, dated: null }],
  ["a scan", "/scan.pdf", { tagged: false, title: "", lang: "", text: false, pages: 1, dated: null }],
])("tells %s", async (_name, path, pdf) => {
  expect(await look(path)).toEqual({ seen: true, type: "application/pdf", pdf });
});

it("tells a page from a document", async () => {
  expect(await look("/page")).toEqual({ seen: true, type: "text/html", pdf: null });
});

it.each([
  ["/broken.pdf", "unreadable"],
  ["/heavy.pdf", "too-large"],
  ["/missing.pdf", "unreachable"],
  ["data:application/pdf,x", "not-asked"],
] as const)("says why it saw nothing of %s: %s", async (path, why) => {
  expect(await look(path)).toEqual({ seen: false, why });
});

it("asks for nothing that robots.txt closes, and by GET only", async () => {
  expect(await look("/closed.pdf")).toEqual({ seen: false, why: "robots" });
  expect(asked.filter((line) => !/^GET /.test(line) || line.endsWith("/closed.pdf"))).toEqual([]);
});
