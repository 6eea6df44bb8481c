import type { Kit } from "./kit.ts";

type Counting = typeof globalThis & { vigieStirs?: { count: number; observer: MutationObserver } };

/** Runs inside the page: takes the focus away and counts from now on what changes in it. */
export function watchStirs(kit: Kit, _argument: null): readonly string[] {
  const memory = globalThis as Counting;
  (document.activeElement as HTMLElement | null)?.blur();
  const observer = new MutationObserver((records) => {
    if (memory.vigieStirs) memory.vigieStirs.count += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  memory.vigieStirs = { count: 0, observer };
  const controls = kit.all(kit.nativeControls).filter((element) => kit.visible(element));
  const about = /raccourci|shortcut|\btouches?\b|\bctrl\b|clavier|keyboard/i;
  return controls
    .map((element) => kit.fold(kit.name(element), 120))
    .filter((name) => about.test(name))
    .slice(0, 5);
}

/** Runs inside the page a moment after a key: how much has changed until now, a focus that moved counted too and taken away again. */
export async function readStirs(_kit: Kit, { waitMs }: { readonly waitMs: number }): Promise<number> {
  await new Promise<void>((done) => window.setTimeout(done, waitMs));
  const stirs = (globalThis as Counting).vigieStirs;
  const active = document.activeElement as HTMLElement | null;
  if (stirs && active && active !== document.body) {
    stirs.count += 1;
    active.blur();
  }
  return stirs?.count ?? 0;
}

/** Runs inside the page. */
export function endStirs(_kit: Kit, _argument: null): void {
  const memory = globalThis as Counting;
  memory.vigieStirs?.observer.disconnect();
  delete memory.vigieStirs;
}
