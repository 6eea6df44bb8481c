import { setTimeout as pause } from "node:timers/promises";
import { chooseOther, listsToTry } from "../browser/in-page/trial-choices.ts";
import { formsToTry, readForm, sendForm } from "../browser/in-page/trial-forms.ts";
import { endStirs, readStirs, watchStirs } from "../browser/in-page/trial-keys.ts";
import { focusOpener, openersToTry, pressOpener, readOpened } from "../browser/in-page/trial-openers.ts";
import { newWords, rememberShown } from "../browser/in-page/trial-words.ts";
import type { ActionsEvidence, FormTrial, OpenerTrial } from "../domain/action-evidence.ts";
import type { Gatherer, Probe } from "./gatherer.ts";
import { type HeldRequest, holdEverything } from "./hold.ts";
import { listListeners } from "./listener-list.ts";

const BUDGET_MS = 15_000;
/** Longer than what scripts and transitions take to show something, in ms. */
const SHOW_MS = 350;
const KEYS = "abcdefghijklmnopqrstuvwxyz0123456789/?+-*.,;:!=#&";

/** A page that is acted on. */
type Acting = Probe & { readonly held: () => readonly HeldRequest[]; readonly isLate: () => boolean };

/**
 * Acts on the page as a user would who errs: single keys, another option, buttons that open something, forms without or with wrong entries. Only for one's own
 * pages. From its first moment on nothing that the page tries to send leaves it any more.
 */
export const actions: Gatherer<"actions"> = {
  key: "actions",
  limitMs: BUDGET_MS + 15_000,
  gather: async (probe): Promise<ActionsEvidence> => {
    const held = await holdEverything(probe.page);
    const end = Date.now() + BUDGET_MS;
    const acting = { ...probe, held, isLate: () => Date.now() > end };
    const keys = await tryKeys(acting);
    const leading = await tryLists(acting);
    const openers = await tryOpeners(acting);
    const forms = await tryForms(acting);
    return { ...keys, leading, openers, forms, held: held().length, cut: acting.isLate() };
  },
};

const leavesOf = ({ held, windows }: Acting): number => held().filter(({ leaves }) => leaves).length + windows().length;

/** Each key twice: what happens once may have happened by itself. */
async function tryKeys(acting: Acting): Promise<Pick<ActionsEvidence, "shortcuts" | "keySettings">> {
  const { page, read } = acting;
  const cdp = await page.context().newCDPSession(page);
  const { found } = await listListeners(cdp, page).finally(() => cdp.detach());
  const keySettings = await read(watchStirs, null);
  try {
    if (!found.some(({ type, does }) => type.startsWith("key") && does !== "nothing")) return { shortcuts: [], keySettings };
    if ((await read(readStirs, { waitMs: 200 })) > 0) return { shortcuts: null, keySettings };
    const shortcuts: string[] = [];
    for (const key of KEYS) if (!acting.isLate() && (await stirs(acting, key)) && (await stirs(acting, key))) shortcuts.push(key);
    return { shortcuts, keySettings };
  } finally {
    await read(endStirs, null);
  }
}

async function stirs(acting: Acting, key: string): Promise<boolean> {
  const before = { count: await acting.read(readStirs, { waitMs: 0 }), leaves: leavesOf(acting) };
  await acting.page.keyboard.press(key);
  return (await acting.read(readStirs, { waitMs: 15 })) > before.count || leavesOf(acting) > before.leaves;
}

async function tryLists(acting: Acting): Promise<ActionsEvidence["leading"]> {
  const leading: ActionsEvidence["leading"][number][] = [];
  for (const list of await acting.read(listsToTry, { max: 6 })) {
    const before = leavesOf(acting);
    if (acting.isLate()) break;
    await acting.read(chooseOther, { selector: list.selector, waitMs: 150 });
    if (leavesOf(acting) > before) leading.push(list);
  }
  return leading;
}

async function tryOpeners(acting: Acting): Promise<readonly OpenerTrial[]> {
  const trials: OpenerTrial[] = [];
  for (const selector of await acting.read(openersToTry, { max: 10 })) {
    const trial = acting.isLate() ? null : await tryOpener(acting, selector);
    if (trial) trials.push(trial);
  }
  return trials;
}

async function tryOpener({ page, read }: Acting, selector: string): Promise<OpenerTrial | null> {
  await read(focusOpener, { selector });
  await read(rememberShown, null);
  const before = await read(pressOpener, { selector });
  const look = async (): Promise<OpenerTrial | null> => {
    await pause(SHOW_MS);
    return read(readOpened, { selector, before });
  };
  const trial = await look();
  if (!trial || trial.opened === "nothing") return trial;
  // What stays open covers what comes next: Escape, then the button once more.
  await page.keyboard.press("Escape");
  const again = await look();
  if (again && again.opened !== "nothing") await read(pressOpener, { selector });
  return trial;
}

async function tryForms(acting: Acting): Promise<readonly FormTrial[]> {
  const trials: FormTrial[] = [];
  for (const selector of await acting.read(formsToTry, { max: 3 })) {
    for (const entry of ["empty", "wrong"] as const) {
      const trial = acting.isLate() ? null : await tryForm(acting, selector, entry);
      if (trial) trials.push(trial);
    }
  }
  return trials;
}

async function tryForm(acting: Acting, selector: string, entry: FormTrial["entry"]): Promise<FormTrial | null> {
  const before = leavesOf(acting);
  await acting.read(rememberShown, null);
  await acting.read(sendForm, { selector, entry });
  await pause(SHOW_MS);
  const messages = await acting.read(newWords, null);
  const state = await acting.read(readForm, { selector });
  return state && { ...state, entry, sent: leavesOf(acting) > before, messages };
}
