import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, thisMachine } from "../../src/browser/find.ts";
import { createLighthouse } from "../../src/gather/lighthouse.ts";
import { serve, type TestServer } from "../support/loopback.ts";

describe("lighthouse gatherer", () => {
  const found = findBrowser(thisMachine(), "");
  const settings = { browserPath: found?.path ?? "", sandbox: found?.sandbox ?? true, userAgent: "VigieTest" };
  const folder = mkdtempSync(join(tmpdir(), "vigie-test-"));
  const previous = process.env.TMPDIR;
  const agents: string[] = [];
  let site: TestServer;
  let silent: TestServer;

  beforeAll(async () => {
    process.env.TMPDIR = folder;
    site = await serve((request, response) => {
      agents.push(request.headers["user-agent"] ?? "");
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><html lang="fr"><title>Demande</title><meta name="viewport" content="width=device-width"><h1>Demande</h1>`);
    });
    silent = await serve(() => undefined);
  });
  afterAll(async () => {
    if (previous === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previous;
    await Promise.all([site.close(), silent.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Processes of this test's browsers: their profile is in this test's folder. */
  const alive = (): string[] =>
    globSync("/proc/[0-9]*/cmdline").filter((file) => {
      try {
        return readFileSync(file, "utf8").includes(folder);
      } catch {
        return false;
      }
    });

  it("brings back scores, metrics and the machine's power, one run after the other, and cleans up", async () => {
    const gatherer = createLighthouse(settings);
    const failing = createLighthouse({ ...settings, browserPath: join(folder, "no-such-browser") });
    const [first, second] = await Promise.allSettled([failing(site.url), gatherer(site.url)]);
    expect(first).toMatchObject({ status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining("ENOENT") }) });
    expect(second).toEqual({
      status: "fulfilled",
      value: {
        version: expect.stringMatching(/^13\./),
        scores: { performance: expect.any(Number), "best-practices": expect.any(Number) },
        metrics: { fcp: expect.any(Number), lcp: expect.any(Number), tbt: expect.any(Number), cls: expect.any(Number), si: expect.any(Number) },
        benchmarkIndex: expect.any(Number),
      },
    });
    expect(agents).toContain("VigieTest");
    expect(readdirSync(folder)).toEqual([]);
    // The system takes a moment to bury what was killed.
    await expect.poll(alive, { timeout: 10_000 }).toEqual([]);
  });

  it("kills the run and its browser at the limit, and lets the next one go", async () => {
    const hurried = createLighthouse({ ...settings, runLimitMs: 3000 });
    await expect(hurried(silent.url)).rejects.toThrow("not done within 3000 ms");
    expect(readdirSync(folder)).toEqual([]);
    // The system takes a moment to bury what was killed.
    await expect.poll(alive, { timeout: 10_000 }).toEqual([]);
  });

  it("says why a page could not be measured", async () => {
    const broken = await serve((_request, response) => response.writeHead(500).end("Erreur"));
    await expect(createLighthouse(settings)(broken.url)).rejects.toThrow("ERRORED_DOCUMENT_REQUEST");
    await broken.close();
  });
});
