import type { RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createRobots } from "../../src/gather/robots.ts";
import { serve, type TestServer } from "../support/loopback.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const never = new AbortController().signal;
const options = { userAgent: "Mozilla/5.0 Vigie/0.1.0", timeoutMs: 20_000, env: {} };

async function served(listener: RequestListener): Promise<string> {
  const server = await serve(listener);
  servers.push(server);
  return server.url;
}

const file =
  (text: string, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "text/plain" });
    response.end(text);
  };

/** What a robots.txt says of a path: the rule, or null. */
async function ruleFor(path: string, listener: RequestListener): Promise<string | null> {
  const origin = await served(listener);
  const refusal = await createRobots(options)(`${origin}${path}`, never);
  if (refusal) expect(refusal.robotsUrl).toBe(`${origin}/robots.txt`);
  return refusal?.rule ?? null;
}

describe("robots.txt", () => {
  it.each([
    ["a rule for all", "User-agent: *\nDisallow: /prive", "/prive/page", "Disallow: /prive"],
    [
      "its rule for us, whatever is said to all",
      "User-agent: *\nDisallow:\n\nUser-agent: vigie\nDisallow: /contact",
      "/contact",
      "Disallow: /contact",
    ],
    ["a wildcard and an end", "User-agent: *\r\nDisallow: /*.do$\r\n", "/contact.do", "Disallow: /*.do$"],
    ["another page", "User-agent: *\nDisallow: /prive", "/public", null],
    ["a more precise permission", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", null],
    ["a rule for others", "User-agent: GPTBot\nDisallow: /", "/", null],
    ["what is said to all, when we have our own", "User-agent: *\nDisallow: /\n\nUser-agent: Vigie\nAllow: /", "/x", null],
    ["a page in place of the file", "<!doctype html><title>Accueil</title>", "/x", null],
    ["a byte order mark", "\uFEFFUser-agent: *\nDisallow: /x", "/x", "Disallow: /x"],
    ["nothing", "", "/x", null],
  ])("with %s", async (_case, text, path, rule) => {
    expect(await ruleFor(path, file(text))).toBe(rule);
  });

  it.each([
    [404, null],
    [403, null],
    [500, "HTTP 500"],
    [503, "HTTP 503"],
    [429, "HTTP 429"],
  ])("that answers %i", async (status, rule) => {
    expect(await ruleFor("/x", file("User-agent: *\nDisallow: /", status))).toBe(rule);
  });

  it("is read once per host, even when asked for together, and follows redirects", async () => {
    const asked: string[] = [];
    const origin = await served((request, response) => {
      asked.push(`${request.url} ${request.headers["user-agent"]}`);
      if (request.url === "/robots.txt") response.writeHead(301, { location: "/ailleurs.txt" }).end();
      else file("User-agent: *\nDisallow: /b")(request, response);
    });
    const robots = createRobots(options);
    const rules = await Promise.all(["/a", "/b", "/b/c"].map((path) => robots(`${origin}${path}`, never)));
    expect(rules.map((refusal) => refusal?.rule ?? null)).toEqual([null, "Disallow: /b", "Disallow: /b"]);
    expect(asked).toEqual([`/robots.txt ${options.userAgent}`, `/ailleurs.txt ${options.userAgent}`]);
  });

  it("that nobody serves closes nothing, nor does one behind a proxy", async () => {
    const server = await serve(() => undefined);
    await server.close();
    expect(await createRobots(options)(`${server.url}/x`, never)).toBeNull();
    const behind = createRobots({ ...options, env: { https_proxy: "http://proxy:3128" } });
    expect(await behind("https://exemple.invalid/x", never)).toBeNull();
  });

  it("is not looked for where no page is", async () => {
    expect(await createRobots(options)("mailto:a@exemple.fr", never)).toBeNull();
    expect(await createRobots(options)("nothing", never)).toBeNull();
  });
});
