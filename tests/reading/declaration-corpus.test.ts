import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openContext, openReader } from "../../src/browser/session.ts";
import type { DeclarationEvidence } from "../../src/domain/evidence.ts";
import { declaration } from "../../src/gather/declaration.ts";
import { type DeclarationText, readDeclarationText } from "../../src/reading/declaration-text.ts";
import { declarationLinks, readMention } from "../../src/reading/mention.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { hasCorpus, noCorpus, serveCorpus } from "../support/corpus.ts";
import { probeOf } from "../support/probe.ts";

type Label = { mention: string; link: boolean; rate: number | null; is_declaration_page: boolean; established?: string; rgaa?: string };
type Labels = { files: Record<string, { labels: { declaration: Label }; ambiguous: string[] }> };
const fields = ["mention", "link", "rate", "is_declaration_page", "established", "rgaa"] as const;

describe.skipIf(!hasCorpus)(hasCorpus ? "declarations of the labelled pages" : `declarations of the labelled pages (${noCorpus})`, () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveCorpus>>;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchTestBrowser(), serveCorpus()]);
  });
  afterAll(() => Promise.all([browser?.close(), served?.close()]));

  const readPage = async (file: string): Promise<Label> => {
    const context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    await context.route("**/*", (route) => (route.request().url().startsWith(served.base) ? route.continue() : route.abort()));
    const page = await context.newPage();
    await page.goto(`${served.base}${file}`, { waitUntil: "load" });
    const { mentions, blocks } = await declaration.gather(probeOf({ page, read: await openReader(page) }));
    await context.close();
    return labelOf({ mentions, blocks }, page.url());
  };

  /** A declaration without a mention shows its status in its own text. */
  const unmentioned = (blocks: DeclarationEvidence["blocks"], text: DeclarationText): string =>
    blocks.length > 0 ? (text.level ?? "unknown") : "none";

  const labelOf = ({ mentions, blocks }: DeclarationEvidence, url: string): Label => {
    const text = readDeclarationText(blocks);
    const date = [text.established?.iso ?? "", text.updated?.iso ?? ""].toSorted().at(-1);
    return {
      mention: readMention(mentions)?.state ?? unmentioned(blocks, text),
      link: declarationLinks(mentions, url).length > 0,
      is_declaration_page: blocks.length > 0,
      rate: text.rates.rate?.value ?? null,
      ...(date ? { established: date } : {}),
      ...(text.version ? { rgaa: text.version.version } : {}),
    };
  };

  const agrees = (field: keyof Label, seen: Label, wanted: Label): boolean =>
    field === "rate" && seen.rate !== null && wanted.rate !== null ? Math.abs(seen.rate - wanted.rate) <= 0.5 : seen[field] === wanted[field];

  it("agree with what a careful reader sees", { timeout: 180_000 }, async () => {
    const { files } = JSON.parse(readFileSync(resolve("..", "shared", "corpus", "pages", "labels.json"), "utf8")) as Labels;
    const pages = Object.entries(files).filter(([, page]) => !page.ambiguous.includes("declaration"));
    const wrong: string[] = [];
    for (const [file, page] of pages) {
      const seen = await readPage(file);
      const wanted = page.labels.declaration;
      wrong.push(
        ...fields.filter((field) => !agrees(field, seen, wanted)).map((field) => `${field} of ${file}: ${seen[field]}, not ${wanted[field]}`),
      );
    }
    const share = (field: string): number => 1 - wrong.filter((line) => line.startsWith(`${field} of`)).length / pages.length;
    expect(pages.length).toBeGreaterThanOrEqual(45);
    for (const field of fields) expect(share(field), wrong.join("\n")).toBeGreaterThanOrEqual(field === "link" ? 0.97 : 1);
  });
});
