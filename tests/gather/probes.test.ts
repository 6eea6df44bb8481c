import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ListenersEvidence } from "../../src/domain/behaviour-evidence.ts";
import { examine, look, probes } from "../../src/gather/index.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";
import { documentOf } from "../support/rule-cases.ts";

/** Something for each probe: what shows under the pointer, a field that keeps the focus, movement, a document, text on a picture. */
const page = documentOf(`
<style>
  .help { position: absolute; visibility: hidden; background: #fff } .menu:hover .help, .menu:focus-within .help { visibility: visible }
  .moving { animation: slide 1s infinite alternate } @keyframes slide { to { transform: translateX(20px) } }
  .ground { background: linear-gradient(#777, #aaa); color: #fff } a:focus { outline: 3px solid #00f }
</style>
<a href="#contenu">Aller au contenu</a>
<nav aria-label="Menu principal"><ul><li><a href="/accueil">Accueil</a></li><li class="menu"><a href="/aide">Aide</a><span class="help">Le prix dépend du quartier.</span></li></ul></nav>
<main id="contenu"><h1>Carte de stationnement</h1><p class="ground">Trente euros par an.</p><p class="moving">Nouveau</p>
<form><label for="nom">Nom</label><input id="nom"><label for="rue">Rue</label><input id="rue" onkeydown="if (event.key === 'Escape') this.value = ''"></form>
<p><a href="/notice.pdf">Notice (PDF)</a></p><div style="height: 40px; overflow: auto"><p>${"Les conditions de la carte. ".repeat(60)}</p></div>
<button type="button">Continuer</button></main><footer><p><a href="/mentions">Mentions légales</a></p></footer>`);

const gathered = async (browser: Browser, keys: readonly string[], html = page): Promise<ReadonlyMap<string, unknown>> => {
  const opened = await openHtml(browser, html);
  const facts = new Map<string, unknown>();
  for (const gatherer of [...look, ...examine, ...probes].filter(({ key }) => keys.includes(key)))
    facts.set(gatherer.key, await gatherer.gather(probeOf(opened)));
  await opened.close();
  return facts;
};

describe("probes, one after the other on one page", () => {
  let browser: Browser;
  let together: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    browser = await launchTestBrowser();
    together = await gathered(
      browser,
      [...examine, ...probes].map(({ key }) => key),
    );
  });
  afterAll(() => browser?.close());

  it("finds nothing that listens on a page without scripts, though axe was there", async () => {
    const { types, global } = (await gathered(browser, ["axe", "listeners"], documentOf("<main><h1>Mairie</h1><p>Ouvert le lundi.</p></main>"))).get(
      "listeners",
    ) as ListenersEvidence;
    expect({ types, global }).toEqual({ types: [], global: [] });
  });

  it.each(probes.map(({ key }) => key))("%s sees what it would have seen alone", async (key) => {
    const alone = await gathered(browser, [key]);
    expect(together.get(key)).toEqual(alone.get(key));
  });
});
