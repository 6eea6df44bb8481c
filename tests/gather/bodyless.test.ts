import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader } from "../../src/browser/session.ts";
import { examine, look, probes } from "../../src/gather/index.ts";
import { launchTestBrowser, openTestContext } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

const url = "https://demarche.exemple.gouv.fr/";

/** Documents whose `document.body` is null, or is something else than a body. */
const documents: Readonly<Record<string, readonly [type: string, source: string]>> = {
  "a vector image": [
    "image/svg+xml",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><title>Plan</title><a href="/rue"><text y="20">Rue de la Mairie</text></a></svg>',
  ],
  "an XML document": ["application/xml", "<?xml version='1.0'?><demande><nom>Durand</nom><rue>Rue de la Mairie</rue></demande>"],
  "a set of frames": [
    "text/html",
    '<!DOCTYPE html><html lang="fr"><title>Mairie</title><frameset cols="50%,50%"><frame src="about:blank"></frameset>',
  ],
  "a page whose body a script removed": [
    "text/html",
    '<!DOCTYPE html><html lang="fr"><title>Mairie</title><body><p>Bonjour<script>document.body.remove(); addEventListener("devicemotion", (event) => console.log(event))</script>',
  ],
  "a form that is called body": [
    "text/html",
    '<!DOCTYPE html><html lang="fr"><title>Mairie</title><body><form name="body"><label>Nom <input name="innerText"></label></form><p>Bonjour',
  ],
};

describe("documents without a body of their own", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it.each(Object.keys(documents))("every gatherer looks at %s", async (name) => {
    const [contentType, body] = documents[name] ?? ["", ""];
    const context = await openTestContext(browser);
    const page = await context.newPage();
    await context.route("**/*", (route) => (route.request().url() === url ? route.fulfill({ contentType, body }) : route.abort()));
    await page.goto(url, { waitUntil: "load" });
    const failures: string[] = [];
    for (const { key, gather } of [...look, ...examine, ...probes])
      await gather(probeOf({ page, read: await openReader(page) })).catch((error: unknown) => failures.push(`${key}: ${error}`));
    await context.close();
    expect(failures).toEqual([]);
  });
});
