import { describe, expect, it } from "vitest";
import { createSharedPages, type SharedPages, type Wish } from "../../src/browser/shared-pages.ts";
import { observed } from "../../src/domain/observation.ts";
import type { Visit } from "../../src/domain/visit.ts";
import type { Target } from "../../src/reading/path.ts";
import { visitOf } from "../support/dossiers.ts";
import { settled } from "../support/scripted-explorer.ts";

const url = "https://a.fr/accessibilite";
const from = { url: "https://a.fr/", text: "Accessibilité : partiellement conforme", selector: "footer a" };
const target = (part: Partial<Target> = {}): Target => ({ role: "declaration", url, clicks: 1, from, ...part });

/** Asks for a page on behalf of a procedure; `loads` gets its id when it has to load it itself. */
function ask(pages: SharedPages, id: string, loads: string[], part: Partial<Target> = {}, seen: Partial<Visit> = {}, held?: Promise<void>) {
  const saved: string[] = [];
  const wish: Wish = {
    target: target(part),
    id,
    save: async (name, content) => {
      saved.push(`${name}: ${content}`);
      return `evidence/${id}/2-${name}`;
    },
    visit: async (save) => {
      loads.push(id);
      await held;
      const desktop = await save("desktop.jpg", "picture");
      return visitOf({
        role: wish.target.role,
        requestedUrl: wish.target.url,
        evidence: { screenshot: observed({ desktop, mobile: null }) },
        ...seen,
      });
    },
  };
  return { saved, visit: pages(wish) };
}

describe("a declaration that several procedures share", () => {
  it("is loaded once; each has the visit, its own way there, its own files", async () => {
    const pages = createSharedPages();
    const loads: string[] = [];
    const first = await ask(pages, "1", loads).visit;
    const other = { url: "https://a.fr/autre", text: "Accessibilité", selector: "a" };
    const second = ask(pages, "2", loads, { clicks: 2, from: other, url: `${url}#etat` });
    expect(await second.visit).toEqual({
      ...first,
      clicks: 2,
      from: other,
      sharedWith: "1",
      evidence: { screenshot: observed({ desktop: "evidence/2/2-desktop.jpg", mobile: null }) },
    });
    expect(first.sharedWith).toBeUndefined();
    expect([loads, second.saved]).toEqual([["1"], ["desktop.jpg: picture"]]);
  });

  it("is loaded once too when they want it together", async () => {
    const pages = createSharedPages();
    const loads: string[] = [];
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const visits = ["1", "2", "3"].map((id) => ask(pages, id, loads, {}, {}, held).visit);
    await settled();
    release();
    expect((await Promise.all(visits)).map(({ sharedWith }) => sharedWith)).toEqual([undefined, "1", "1"]);
    expect(loads).toEqual(["1"]);
  });

  it.each([
    ["could not be judged", { status: "timeout" as const }],
    ["was still changing", { calm: false as const }],
  ])("is loaded again when it %s", async (_case, seen) => {
    const pages = createSharedPages();
    const loads: string[] = [];
    const both = [ask(pages, "1", loads, {}, seen).visit, ask(pages, "2", loads).visit];
    await Promise.all(both);
    expect((await ask(pages, "3", loads).visit).sharedWith).toBe("2");
    expect(loads).toEqual(["1", "2"]);
  });

  it("is not lost for others when the first visit breaks", async () => {
    const pages = createSharedPages();
    const broken = pages({ target: target(), id: "1", save: async () => "", visit: () => Promise.reject(new Error("crash")) });
    await expect(broken).rejects.toThrow("crash");
    expect((await ask(pages, "2", []).visit).status).toBe("ok");
  });
});

describe("what is not shared", () => {
  it.each([
    ["a page of another role", { role: "contact" as const }],
    ["another page", { url: `${url}?site=2` }],
    ["another route", { url: `${url}#/etat` }],
    ["the same page in another role", { role: "legal" as const }],
  ])("%s", async (_case, part) => {
    const pages = createSharedPages();
    const loads: string[] = [];
    await ask(pages, "1", loads).visit;
    await ask(pages, "2", loads, part).visit;
    expect(loads).toEqual(["1", "2"]);
  });

  it("a page of long ago: memory has an end", async () => {
    const pages = createSharedPages();
    const loads: string[] = [];
    for (let page = 0; page <= 24; page += 1) await ask(pages, `${page}`, loads, { url: `${url}/${page}` }).visit;
    await ask(pages, "first", loads, { url: `${url}/0` }).visit;
    await ask(pages, "last", loads, { url: `${url}/24` }).visit;
    expect(loads.slice(25)).toEqual(["first"]);
  });
});
