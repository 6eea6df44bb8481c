import { existsSync, globSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader } from "../../src/browser/session.ts";
import { observed } from "../../src/domain/observation.ts";
import { axe } from "../../src/gather/axe.ts";
import { languages } from "../../src/gather/languages.ts";
import { readPage } from "../../src/rgaa/page-reading.ts";
import { launchTestBrowser, openTestContext } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

/** The real package, where somebody has installed it: `npm install --no-save @gouvfr/dsfr@1.13.2`. It is not ours to hand on. */
const real = join("node_modules", "@gouvfr", "dsfr");

/**
 * Faults of the examples themselves, looked at one by one in version 1.13.2: pages that explain a component have no main area, ids are given twice where an
 * example is repeated, labels of sliders lost their id, headers of one table are numbered wrongly, texts such as "Légende" or "Groupe 1" hold a place, line
 * breaks stand for paragraphs, one list is typed with dashes.
 */
const faults: Readonly<Record<string, RegExp>> = {
  "aria-allowed-attr": /component\/table/,
  "autocomplete-valid": /pattern\/company/,
  "bullet-list-faked": /core\/spacing/,
  "color-contrast": /component\/range/,
  "content-landmark": /./,
  "field-label": /component\/(range|form\/deprecated)/,
  "group-legend-descriptive": /component\/segmented/,
  "header-cells": /component\/table/,
  "header-scope": /component\/table/,
  label: /component\/range/,
  "main-area": /component\//,
  "option-group-descriptive": /component\/select/,
  "required-field-shown": /component\/password|account\/login/,
  "spacing-element": /./,
  "unique-id": /./,
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

const serve = async (root: string): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    const file = join(root, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const known = existsSync(file);
    response.writeHead(known ? 200 : 404, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(known ? readFileSync(file) : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
};

describe("pages made with a design system", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  /** What the rules call a non-conformity: rule, first element. */
  const accusedOn = async (url: string): Promise<readonly string[]> => {
    const context = await openTestContext(browser);
    try {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: "load" });
      const probe = probeOf({ page, read: await openReader(page) });
      const evidence = { axe: observed(await axe.gather(probe)), languages: observed(await languages.gather(probe)) };
      return readPage(evidence)
        .readings.filter(({ outcome }) => outcome === "failed")
        .map(({ rule, nodes }) => `${rule} ${nodes[0]?.selector}`);
    } finally {
      await context.close();
    }
  };

  it("are accused of nothing for drawing underlines, hiding text and folding panels", async () => {
    const server = await serve(join("tests", "fixtures", "techniques"));
    expect(await accusedOn(`http://127.0.0.1:${(server.address() as AddressInfo).port}/design-system.html`)).toEqual([]);
    server.close();
  });

  it.skipIf(!existsSync(real))("nor are the examples of the DSFR, all of them", { timeout: 600_000 }, async () => {
    const server = await serve(real);
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const accused: string[] = [];
    for (const path of globSync("example/**/index.html", { cwd: real }).sort())
      accused.push(
        ...(await accusedOn(`${base}/${path}`)).filter((one) => !faults[one.split(" ")[0] ?? ""]?.test(path)).map((one) => `${path} ${one}`),
      );
    server.close();
    expect(accused).toEqual([]);
  });
});
