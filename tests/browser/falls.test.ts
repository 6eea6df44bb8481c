import type { Browser } from "playwright";
import { describe, expect, it } from "vitest";
import type { Browsers } from "../../src/browser/browsers.ts";
import { despiteFalls } from "../../src/browser/falls.ts";
import { stopWords } from "../../src/browser/stop-words.ts";
import { unvisited } from "../../src/browser/unvisited.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { visitOf } from "../support/dossiers.ts";

const url = "https://demarche.exemple/";
const seen = visitOf({ requestedUrl: url });
const lost: Visit = { ...seen, status: "scanner_error" };
const never = new AbortController().signal;

/** Lends browsers that fall, or not, while they are used; writes down who lent and who got back. */
function stockOf(log: string[]) {
  const lending = (name: string, falls: boolean): Browsers => ({
    borrow: async () => {
      log.push(`${name} lent`);
      const browser = { isConnected: () => !falls } as Browser;
      return { browser, condemn: () => undefined, redraw: async () => undefined, giveBack: () => log.push(`${name} back`) };
    },
    close: async () => undefined,
  });
  return (commonFalls: boolean, aloneFalls: boolean) => ({ common: lending("common", commonFalls), alone: lending("alone", aloneFalls) });
}

describe("a browser that falls", () => {
  it("is not missed by those whose browser stands", async () => {
    const log: string[] = [];
    expect(await despiteFalls(url, stockOf(log)(false, false), never, async () => [seen])).toEqual([seen]);
    expect(log).toEqual(["common lent", "common back"]);
  });

  it("costs its procedures another visit, each alone with a browser", async () => {
    const log: string[] = [];
    const visits = [[lost], [seen]];
    expect(await despiteFalls(url, stockOf(log)(true, false), never, async () => visits.shift() ?? [])).toEqual([seen]);
    expect(log).toEqual(["common lent", "common back", "alone lent", "alone back"]);
  });

  it("twice, the second time alone with a procedure, is that procedure's doing", async () => {
    const all = stockOf([])(true, true);
    expect(await despiteFalls(url, all, never, async () => [seen, lost])).toEqual([seen, { ...lost, ...stopWords.fell }]);
    const late: Visit = { ...seen, status: "timeout" };
    expect(await despiteFalls(url, all, never, async () => [late])).toEqual([{ ...late, ...stopWords.fell }]);
    const nothing = await despiteFalls(url, all, never, () => Promise.reject(new Error("gone")));
    expect(nothing.map(({ status, why }) => ({ status, why }))).toEqual([{ status: "unstable", why: unvisited(url, stopWords.fell).why }]);
  });

  it("has nothing to do with an error of ours, which is thrown, nor with a sweep that is stopped", async () => {
    await expect(despiteFalls(url, stockOf([])(false, false), never, () => Promise.reject(new Error("ours")))).rejects.toThrow("ours");
    const log: string[] = [];
    expect(await despiteFalls(url, stockOf(log)(true, false), AbortSignal.abort(), async () => [lost])).toEqual([lost]);
    expect(log).toEqual(["common lent", "common back"]);
  });
});
