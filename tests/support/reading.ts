import type { Browser } from "playwright";
import type { Evidence, EvidenceKey } from "../../src/domain/evidence.ts";
import type { Gatherer } from "../../src/gather/gatherer.ts";
import { openHtml } from "./browser.ts";

/** Where fixtures of this folder pretend to be. */
export const fixtureUrl = "https://demarche.exemple.gouv.fr/demande";

/** What a gatherer brings back of a page made of this body. */
export async function gatherFrom<K extends EvidenceKey>(browser: Browser, gatherer: Gatherer<K>, body: string): Promise<Evidence[K]> {
  const html = `<!doctype html><html lang="fr"><head><title>Démarche</title></head><body>${body}</body></html>`;
  const { page, read, close } = await openHtml(browser, html, fixtureUrl);
  try {
    return await gatherer.gather({ page, role: "start", url: fixtureUrl, read, windows: () => [], save: () => Promise.resolve("") });
  } finally {
    await close();
  }
}
