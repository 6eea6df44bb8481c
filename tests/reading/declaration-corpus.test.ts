import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openContext, openReader } from "../../src/browser/session.ts";
import { declaration } from "../../src/gather/declaration.ts";
import { readDeclarationText } from "../../src/reading/declaration-text.ts";
import { declarationLinks, readMention } from "../../src/reading/mention.ts";
import { launchTestBrowser } from "../support/browser.ts";

type Label = { mention: string; link: boolean; rate: number | null; is_declaration_page: boolean; established?: string; rgaa?: string };
type Labels = { files: Record<string, { labels: { declaration: Label }; ambiguous: string[] }> };

const folder = join(import.meta.dirname, "../../../shared/corpus/pages");
const here = existsSync(join(folder, "labels.json"));

describe.skipIf(!here)(
  here ? "declarations of the labelled pages" : `declarations of the labelled pages (skipped: no labels.json in ${folder})`,
  () => {
    let browser: Browser;
    let server: Server;
    let origin = "";
    beforeAll(async () => {
      browser = await launchTestBrowser();
      server = createServer((request, response) => {
        const file = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
        if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
        return response.writeHead(200, { "content-type": file.endsWith(".html") ? "text/html; charset=utf-8" : "text/css" }).end(readFileSync(file));
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    const readPage = async (file: string) => {
      const context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
      await context.route("**/*", (route) => (route.request().url().startsWith(origin) ? route.continue() : route.abort()));
      const page = await context.newPage();
      await page.goto(`${origin}/${file}`, { waitUntil: "load" });
      const read = await openReader(page);
      const probe = { page, role: "start" as const, url: `${origin}/${file}`, read, save: async (name: string) => name };
      const evidence = await declaration.gather(probe);
      await context.close();
      const text = readDeclarationText(evidence.blocks);
      const mention = readMention(evidence.mentions);
      const isDeclaration = evidence.blocks.length > 0;
      return {
        mention: mention?.state ?? (isDeclaration ? (text.level ?? "unknown") : "none"),
        link: declarationLinks(evidence.mentions, probe.url).length > 0,
        is_declaration_page: isDeclaration,
        rate: text.rates.rate?.value ?? null,
        established: [text.established?.iso, text.updated?.iso].filter(Boolean).sort().at(-1),
        rgaa: text.version?.version,
      };
    };

    it("agree with what a careful reader sees", { timeout: 120_000 }, async () => {
      const { files } = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8")) as Labels;
      const pages = Object.entries(files).filter(([, page]) => !page.ambiguous.includes("declaration"));
      const wrong: string[] = [];
      for (const [file, page] of pages) {
        const seen = await readPage(file);
        const wanted = page.labels.declaration;
        const same = (field: keyof Label): boolean =>
          field === "rate" ? Math.abs((wanted.rate ?? -9) - (seen.rate ?? -9)) <= 0.5 : (wanted[field] ?? undefined) === (seen[field] ?? undefined);
        const fields = (["mention", "link", "rate", "is_declaration_page", "established", "rgaa"] as const).filter((field) => !same(field));
        wrong.push(...fields.map((field) => `${file} ${field}: ${seen[field]} for ${wanted[field]}`));
      }
      expect(pages.length).toBeGreaterThanOrEqual(45);
      expect(wrong).toEqual([]);
    });
  },
);
