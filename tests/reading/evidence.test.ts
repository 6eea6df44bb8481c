import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openContext, openReader } from "../../src/browser/session.ts";
import type { Source } from "../../src/domain/reading.ts";
import { contacts } from "../../src/gather/contacts.ts";
import { franceConnect } from "../../src/gather/france-connect.ts";
import type { Probe } from "../../src/gather/gatherer.ts";
import { jdma } from "../../src/gather/jdma.ts";
import { readAuth } from "../../src/reading/auth.ts";
import { readContactPath } from "../../src/reading/contact-path.ts";
import { readJdma } from "../../src/reading/jdma.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { corpusLabels, hasCorpus, noCorpus, serveCorpus } from "../support/corpus.ts";
import { fixtureUrl } from "../support/reading.ts";

/** Every positive statement can be contested: its selector finds an element, and its words are in the page. */
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchTestBrowser();
  context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** One page with every way of hiding or splitting that a reading sees through. */
const fixtures: readonly (readonly [title: string, body: string, positives: number])[] = [
  [
    "les boutons FranceConnect",
    `<form method="post" action="/auth/fc"><button class="fr-connect"><span>S’identifier avec</span><span>FranceConnect</span></button></form>
     <a href="/login"><img src="/FCboutons-10.svg" alt="" width="9" height="9"></a><section><h2>FranceConnect</h2><a href="/auth/start">Je me connecte</a></section>
     <label><input type="radio" name="m"> Je m'identifie avec FranceConnect</label><dialog><a href="/fc">Se connecter avec FranceConnect</a></dialog>
     <iframe title="Bouton FranceConnect" src="https://w.editeur.fr/franceconnect/bouton"></iframe><p>FranceConnect est la solution de l’État.</p>`,
    8,
  ],
  [
    "une racine fantôme et un cadre de même origine",
    `<div id="h"></div><script>document.getElementById("h").attachShadow({mode:"open"}).innerHTML='<p><button>S’identifier avec FranceConnect</button></p><p>Tél. 01 40 81 21 22</p>'</script>
     <iframe srcdoc="<p>Courriel : <a href='mailto:aide@service.fr'>aide@service.fr</a></p><button>Se connecter avec FranceConnect</button>" width="300" height="99"></iframe>`,
    4,
  ],
  [
    "des contacts coupés, cachés, en tableau, en étiquette",
    `<style>.n::after{content:"01 49 55 49 55"}</style><p>Tél. <b>02</b>&nbsp;<b>40</b>&#8239;41&#8201;60&nbsp;00</p><p>accueil [at] lens [point] fr</p><p><span style="unicode-bidi:bidi-override;direction:rtl">rf.snel@tcatnoc</span></p>
     <a href="#" aria-label="Appeler le 01 44 05 67 89"><svg width="9" height="9"></svg></a><p>Standard : <span class="n"></span></p><a href="/contact">Nous contacter</a><p>1 place du Marché<br>35000 Rennes</p><p>Accueil du public le matin</p>
     <table><tr><th>Région</th><th>Téléphone</th></tr><tr><td>Est</td><td>03 88 25 80 00</td></tr></table><details><summary>Nous écrire</summary><p>aide@service.fr</p></details>`,
    9,
  ],
  [
    "le bouton « Je donne mon avis »",
    `<a href="https://jedonnemonavis.numerique.gouv.fr/Demarches/1?button=2"><img src="/x.svg" alt="Je donne mon avis" width="9" height="9"></a><button onclick="window.open('https://jedonnemonavis.numerique.gouv.fr/Demarches/1')">Je donne mon avis</button>`,
    2,
  ],
];

describe("every positive carries its proof", () => {
  it.each(fixtures)("%s", async (_, body, positives) => {
    const page = await context.newPage();
    await page.route(fixtureUrl, (route) =>
      route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="fr"><body>${body}</body></html>` }),
    );
    await page.goto(fixtureUrl);
    const { found, unproven } = await proofsOf(page);
    await page.close();
    expect({ found, unproven }).toEqual({ found: positives, unproven: [] });
  });

  it.skipIf(!hasCorpus)(hasCorpus ? "the labelled corpus" : `skipped: ${noCorpus}`, { timeout: 180_000 }, async () => {
    const server = await serveCorpus();
    await context.route("**/*", (route) => (route.request().url().startsWith(server.base) ? route.continue() : route.abort()));
    let [found, unproven]: [number, readonly string[]] = [0, []];
    for (const { file } of corpusLabels()) {
      const page = await context.newPage();
      await page.goto(server.base + file, { waitUntil: "load" });
      const proofs = await proofsOf(page);
      found += proofs.found;
      unproven = [...unproven, ...proofs.unproven.map((one) => `${file}: ${one}`)];
      await page.close();
    }
    await server.close();
    expect(unproven).toEqual([]);
    expect(found).toBeGreaterThan(100);
  });
});

/** How many positive statements a page gives, and those whose element or words cannot be found again. */
async function proofsOf(page: Page): Promise<{ readonly found: number; readonly unproven: readonly string[] }> {
  const url = page.url();
  const probe: Probe = { page, role: "start", url, read: await openReader(page), windows: () => [], save: () => Promise.resolve("") };
  const at = { role: "start" as const, url, clicks: 0 };
  const auth = readAuth([{ page: at, candidates: (await franceConnect.gather(probe)).candidates }]).evidence;
  const visit = { requestedUrl: url, finalUrl: url, status: "ok" as const };
  const means = readContactPath([{ page: at, candidates: (await contacts.gather(probe)).candidates }], [visit]).contacts;
  const buttons = readJdma([{ candidates: (await jdma.gather(probe)).candidates, page: at }], "1").sources;
  const sources: readonly Source[] = [...auth, ...means, ...buttons];
  const selectors = await probe.read(
    (kit, all) => all.map((selector) => kit.resolve(selector) !== null),
    sources.map((one) => one.selector),
  );
  const written = await probe.read(
    (kit) => kit.roots().map((root) => ("documentElement" in root ? root.documentElement.outerHTML : root.innerHTML)),
    null,
  );
  const shown = await probe.read((kit) => kit.runs().map((run) => run.text), null);
  const pageWords = wordsOf([...written, ...shown].join(" "));
  const unproven = sources.filter((one, index) => !selectors[index] || !isIn(one.quote, pageWords));
  return { found: sources.length, unproven: unproven.map(({ selector, quote }) => `${selector} « ${quote} »`) };
}

const wordsOf = (text: string): string => text.replace(/&nbsp;|&amp;/g, " ").replace(/[\s\u200b]+/g, " ");

/** Every word of the quote stands in the page; the sign that it was cut does not count. */
const isIn = (quote: string, page: string): boolean =>
  quote !== "" &&
  quote
    .replaceAll("…", " ")
    .split(/[\s,¦]+/)
    .filter(Boolean)
    .every((word) => page.includes(word));
