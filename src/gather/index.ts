import { actions } from "./actions.ts";
import { axe } from "./axe.ts";
import { clock } from "./clock.ts";
import { contacts } from "./contacts.ts";
import { contrast } from "./contrast.ts";
import { declaration } from "./declaration.ts";
import { documents } from "./documents.ts";
import { dom } from "./dom.ts";
import { forms } from "./forms.ts";
import type { Gatherer } from "./gatherer.ts";
import { hover } from "./hover.ts";
import { franceConnectStarts } from "./identity-starts.ts";
import { jdma } from "./jdma.ts";
import { keyboard } from "./keyboard.ts";
import { languages } from "./languages.ts";
import { legibility } from "./legibility.ts";
import { links } from "./links.ts";
import { listeners } from "./listeners.ts";
import { motion } from "./motion.ts";
import { reflow } from "./reflow.ts";
import { screenshot } from "./screenshot.ts";
import { source } from "./source.ts";
import { texts } from "./texts.ts";
import { twins } from "./twins.ts";
import { windows } from "./windows.ts";

/** Cheap looks, on every page: the outcome is decided on them. */
export const look: readonly Gatherer[] = [dom, links, forms, texts, contacts, franceConnectStarts, declaration, jdma];

/** Costly ones, on pages that showed their own content. Reflow changes the window's width: it comes after what reads the page as it was. */
export const examine: readonly Gatherer[] = [axe, languages, source, reflow, windows];

/** Files that the page offers, looked at beside it; then what leaves the page as it was. */
const trials: readonly Gatherer[] = [documents, contrast, legibility, hover, keyboard, listeners, twins];

/**
 * Trials of a page that showed its own content, after all else. They send no key but Tab, Shift+Tab and Escape, press nothing, and leave window, scrolling and
 * focus as they found them. What the last two do to the page's clock stays: nothing may come after them.
 */
export const probes: readonly Gatherer[] = [...trials, motion, clock];

/** The same with what acts on the page, for those who say that it is theirs (`--active`). */
export const activeProbes: readonly Gatherer[] = [...trials, actions, motion, clock];

/** The picture of every page, of those that stopped us as well. */
export const picture: Gatherer = screenshot;
