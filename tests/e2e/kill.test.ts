import { readdir, truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descendantsOf, killAgainAndAgain, leaveAlone, type Undisturbed } from "../support/killing.ts";
import { auditedIn, reportIn, type SweepSite, serveSweepSite } from "../support/sweep-site.ts";
import { timeless } from "../support/timeless.ts";

describe("a sweep that the machine disturbs", { timeout: 200_000 }, () => {
  // The last two share a page.
  const procedures = [..."abc"].map((id) => ({ id, path: `/${id}` })).concat({ id: "d", path: "/c" });
  let site: SweepSite;
  let undisturbed: Undisturbed;
  let expected: ReturnType<typeof timeless>;

  beforeAll(async () => {
    site = await serveSweepSite(procedures);
    undisturbed = await leaveAlone(site);
    expected = timeless(await reportIn(undisturbed.out));
  }, 120_000);
  afterAll(() => site?.close());

  // `node tests/bench/kills.ts` does the same on a longer list, at twenty random moments.
  it("killed three times, loses at most what was in flight, does nothing twice, and ends with the same report", async () => {
    // At the first request, amid the plain requests, when pages have been seen: each run has that many left to make.
    const moments = [1, 6, 7].map((requests) => ({ requests, ms: 0 }));
    const { again, ...aftermath } = await killAgainAndAgain(site, undisturbed, moments);
    expect(aftermath).toEqual({ kills: 3, lost: [], forgotten: [], twice: [], identical: true, left: 0 });
    // Two in flight at each kill, with the statement that they share.
    expect(again).toBeLessThanOrEqual(3 * 3);
  });

  it("whose browser dies, visits its pages again: nothing is lost", { skip: process.platform !== "linux" }, async () => {
    const out = await site.folder();
    const deaths: (number | undefined)[] = [];
    const begin = site.asked.length;
    const run = site.sweep(out);
    site.onAsk(({ by }) => {
      if (by !== "browser" || deaths.length > 0) return;
      const family = descendantsOf(run.child.pid ?? 0);
      const browser = family.find(({ command }) => command.includes("--remote-debugging-pipe") && !command.includes("--type="))?.pid;
      deaths.push(browser);
      if (browser) process.kill(browser, "SIGKILL");
    });
    const { code } = await run.end;
    site.onAsk(() => undefined);
    expect({ code, deaths }).toEqual({ code: 0, deaths: [expect.any(Number)] });
    expect(timeless(await reportIn(out))).toEqual(expected);
    const loads = site.asked.slice(begin).filter(({ by }) => by === "browser").length;
    // Two in flight at most.
    expect([loads > undisturbed.loads, loads <= undisturbed.loads + 2]).toEqual([true, true]);
  });

  it("whose disk fills up, says so and stops; the next run goes on from there", async () => {
    const out = await site.folder();
    const preload = new URL("../support/full-disk.ts", import.meta.url).href;
    const full = await site.sweep(out, { env: { NODE_OPTIONS: `--import=${preload}`, VIGIE_TEST_DISK: "250000" } }).end;
    const words = "il n'y a plus de place sur le disque. Libérez-en, puis relancez la même commande";
    expect([full.code, full.out, full.err]).toEqual([2, "", expect.stringContaining(words)]);
    const kept = await auditedIn(out);
    expect([kept.length > 0, kept.length < procedures.length]).toEqual([true, true]);
    const begin = site.asked.length;
    const next = await site.sweep(out).end;
    expect([next.code, next.err.split("\n")[0]]).toEqual([0, expect.stringContaining(`Reprise : ${kept.length} sur 4 déjà auditées`)]);
    const paths = procedures.filter(({ id }) => kept.includes(id)).map(({ path }) => path);
    expect(site.asked.slice(begin).filter(({ path }) => paths.includes(path))).toEqual([]);
    expect(timeless(await reportIn(out))).toEqual(expected);
  });

  it("leaves a lock that keeps others out while it lives, and that the next one takes over", async () => {
    const out = await site.folder();
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    site.onAsk(() => resolve());
    const first = site.sweep(out);
    // A sweep that ends before it asks for anything has something to say.
    await Promise.race([asked, first.end.then(({ err }) => Promise.reject(new Error(err)))]);
    first.child.kill("SIGSTOP");
    const second = await site.sweep(out).end;
    expect([second.code, second.out, second.err]).toEqual([
      2,
      "",
      expect.stringContaining(`cette édition est déjà en cours d'audit (processus ${first.child.pid} sur `),
    ]);
    first.child.kill("SIGKILL");
    await first.end;
    const third = site.sweep(out);
    await third.says("L'audit précédent de cette édition s'est arrêté sans finir");
    third.child.kill("SIGKILL");
    await third.end;
    expect(await readdir(join(undisturbed.out, "essai"))).not.toContain("lock.json");
  });

  it("puts a dossier cut short by whatever else aside, and makes it again", async () => {
    const { out } = undisturbed;
    await truncate(join(out, "essai", "dossiers", "b.json"), 200);
    const mended = await site.sweep(out).end;
    expect([mended.code, mended.err]).toEqual([0, expect.stringContaining("Démarche b : son dossier était endommagé")]);
    expect(await readdir(join(out, "essai", "dossiers"))).toContain("b.json.broken");
    expect(timeless(await reportIn(out))).toEqual(expected);
  });
});
