import { afterAll, beforeAll, expect, it } from "vitest";
import { followRedirects } from "../../src/gather/redirects.ts";
import { serve, type TestServer } from "../support/loopback.ts";

let site: TestServer;
beforeAll(async () => {
  site = await serve(({ url = "" }, response) => {
    const next = url === "/again" ? "/again" : `/${Number(url.slice(1)) + 1}`;
    response.writeHead(302, { location: next }).end();
  });
});
afterAll(() => site.close());

const detailOf = async (path: string, maxRedirects?: number): Promise<string> => {
  const signal = AbortSignal.timeout(10_000);
  const end = await followRedirects(new URL(path, site.url), {
    userAgent: "VigieTest",
    signal,
    ...(maxRedirects === undefined ? {} : { maxRedirects }),
  });
  return end.ok ? "arrived" : end.detail;
};

it("says whether it was sent round, or on and on, and after how many", async () => {
  expect(await detailOf("/1")).toBe("more than 10 redirects");
  expect(await detailOf("/1", 5)).toBe("more than 5 redirects");
  expect(await detailOf("/again", 5)).toBe(`sent back to ${new URL("/again", site.url).href}`);
});
