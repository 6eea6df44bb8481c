import type { Browser, BrowserContext } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visitPage } from "../../src/browser/page-visit.ts";
import { createGate } from "../../src/browser/politeness.ts";
import { openContext } from "../../src/browser/session.ts";
import type { PageSetting } from "../../src/browser/sight.ts";
import type { PageRole } from "../../src/domain/visit.ts";
import { look } from "../../src/gather/index.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { servePages, type TestPage, type TestSite } from "../support/pages.ts";
import { makePdf } from "../support/pdf.ts";

const document = (type: string, body: Uint8Array, disposition = "inline"): TestPage => {
  return (_, response) => {
    response.writeHead(200, { "content-type": type, "content-length": String(body.length), "content-disposition": disposition });
    response.end(body);
  };
};

/** Writes for as long as somebody reads. */
const endless: TestPage = (_, response) => {
  const more = Buffer.alloc(1_000_000, " ");
  const write = (): void => {
    while (!response.destroyed && response.write(more));
  };
  response.writeHead(200, { "content-type": "application/pdf" });
  response.on("drain", write);
  write();
};
const declaration = makePdf([["Déclaration d’accessibilité", "Le service est non conforme avec le RGAA."]]);

describe("a declaration published as a document", () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: TestSite;
  beforeAll(async () => {
    browser = await launchTestBrowser();
    context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    site = await servePages({
      "/declaration.pdf": document("application/pdf", declaration),
      "/telecharger": document("application/octet-stream", declaration, "attachment; filename=declaration.pdf"),
      "/scan.pdf": document("application/pdf", makePdf([[]])),
      "/endless.pdf": endless,
      "/declaration.odt": document("application/vnd.oasis.opendocument.text", Uint8Array.of(80, 75, 3, 4)),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const visit = (path: string, role: PageRole = "declaration") => {
    const setting: PageSetting = {
      openPage: () => context.newPage(),
      gate: createGate(0),
      look,
      examine: [],
      probes: [],
      picture: { key: "screenshot", limitMs: 5000, gather: async () => ({ desktop: "x.jpg", mobile: null }) },
      userAgent: "VigieTest",
      save: async (name) => name,
    };
    return visitPage({ role, url: `${site.origin}${path}`, clicks: 1, from: null }, setting);
  };

  it.each(["/declaration.pdf", "/telecharger"])("reads %s and still calls it a document", async (path) => {
    const { status, evidence } = await visit(path);
    expect(status).toBe("not_html");
    expect(evidence).toEqual({
      declaration: {
        ok: true,
        value: {
          mentions: [],
          blocks: [
            {
              selector: "page 1",
              landmark: "main",
              visible: true,
              tag: "p",
              text: "Déclaration d’accessibilité Le service est non conforme avec le RGAA.",
              heading: "",
            },
          ],
        },
      },
    });
  });

  it.each([
    ["/scan.pdf", /aucun texte/],
    ["/endless.pdf", /10 Mo/],
    ["/declaration.odt", /pas un PDF/],
  ])("says why %s could not be read", async (path, why) => {
    const { status, evidence } = await visit(path);
    expect(status).toBe("not_html");
    expect(evidence.declaration).toEqual({ ok: false, reason: "crashed", detail: expect.stringMatching(why) });
  });

  it("reads no document that is not a declaration", async () => {
    expect((await visit("/declaration.pdf", "help")).evidence).toEqual({});
  });
});
