import type { Page } from "playwright";
import type { EvidenceKey, Gathered } from "../domain/evidence.ts";
import { notObserved, type Observed, observed } from "../domain/observation.ts";
import type { PageRole } from "../domain/visit.ts";
import type { Gatherer, Probe } from "../gather/gatherer.ts";
import { DeadlineError, withDeadline } from "../lib/deadline.ts";
import { selectorsIn } from "../lib/selectors.ts";
import { releaseFields } from "./in-page/own-fields.ts";
import { isReplaced } from "./page-fault.ts";
import { openReader, type Reader } from "./session.ts";

/** The page to look at and where to keep files. */
export type Subject = {
  readonly page: Page;
  readonly role: PageRole;
  readonly reader: Reader;
  readonly save: Probe["save"];
  /** Addresses of the windows that the page tried to open by itself until now. */
  readonly windows: () => readonly string[];
  readonly readFile?: Probe["readFile"];
  readonly redraw?: Probe["redraw"];
  /** Does the page still answer? Asked after a gatherer took too long. */
  readonly isAlive: () => Promise<boolean>;
};

/** What was brought back until now: it stands when the rest is given up. */
export type Basket = {
  readonly put: (key: EvidenceKey, piece: Observed<unknown>) => void;
  readonly content: () => Gathered;
};

export function createBasket(): Basket {
  const pieces = new Map<EvidenceKey, Observed<unknown>>();
  return {
    put: (key, piece) => {
      if (!pieces.has(key)) pieces.set(key, piece);
    },
    content: () => Object.fromEntries(pieces) as Gathered,
  };
}

/** Gatherers that are asked on a page of this role. */
export const askedOn = (gatherers: readonly Gatherer[], role: PageRole): readonly Gatherer[] =>
  gatherers.filter(({ roles }) => !roles || roles.includes(role));

/**
 * Runs gatherers one after the other on a settled page; each failure is recorded and the others stand. Rejects with a DeadlineError when
 * the page no longer answers at all: the others would only wait in vain. None is begun after `end` (ms since the epoch).
 */
export async function gatherAll(gatherers: readonly Gatherer[], subject: Subject, basket: Basket, end = Number.POSITIVE_INFINITY): Promise<void> {
  for (const gatherer of askedOn(gatherers, subject.role)) {
    const piece = Date.now() < end ? await gatherOne(gatherer, subject, basket) : tooLate;
    basket.put(gatherer.key, piece);
    if (!piece.ok && piece.reason === "timeout" && !(await subject.isAlive())) throw new DeadlineError(gatherer.limitMs);
  }
}

const tooLate = notObserved("timeout", "les essais de cette page ont pris trop de temps : celui-ci n'a pas commencé");

/** One gatherer under its own limit, tried again once when the page navigated under it. */
const gatherOne = (gatherer: Gatherer, subject: Subject, basket: Basket): Promise<Observed<unknown>> =>
  observe(
    () => attempt(gatherer, subject, basket),
    () => subject.page.isClosed(),
  );

/** What a piece of work brought back, or why it did not: nothing that it throws goes further. */
export async function observe<T>(work: () => Promise<T>, isGone: () => boolean = () => false): Promise<Observed<T>> {
  try {
    return observed(await work());
  } catch (error) {
    if (isGone()) return notObserved("page_gone", "la page s'est fermée");
    if (error instanceof DeadlineError) return notObserved("timeout", `plus de ${error.limitMs} ms`);
    return notObserved("crashed", firstLine(error));
  }
}

async function attempt(gatherer: Gatherer, subject: Subject, basket: Basket): Promise<unknown> {
  try {
    return await withDeadline(gatherer.gather(probeOf(subject, subject.reader, basket)), gatherer.limitMs);
  } catch (error) {
    if (subject.page.isClosed()) throw error;
    if (isMisread(error) && (await released(subject)) > 0)
      return withDeadline(gatherer.gather(probeOf(subject, subject.reader, basket)), gatherer.limitMs);
    if (!isContextLoss(error)) throw error;
    await subject.page.waitForLoadState("domcontentloaded", { timeout: 5000 }).catch(() => undefined);
    const reader = await withDeadline(openReader(subject.page), 5000);
    return withDeadline(gatherer.gather(probeOf(subject, reader, basket)), gatherer.limitMs);
  }
}

const probeOf = ({ page, role, save, windows, readFile, redraw }: Subject, read: Reader, basket: Basket): Probe => ({
  page,
  role,
  url: page.url(),
  read,
  save,
  windows,
  named: () => selectorsIn(basket.content()),
  ...(readFile ? { readFile } : {}),
  ...(redraw ? { redraw } : {}),
});

/** The document that was being read was replaced: its world is gone. */
const isContextLoss = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof DeadlineError) && (isReplaced(error.message) || /navigation/i.test(error.message));

/** What was asked of an element gave something else: one of its fields may bear that name. */
const isMisread = (error: unknown): boolean => error instanceof Error && /TypeError|is not a function|is not iterable/.test(error.message);

const released = ({ reader }: Subject): Promise<number> => withDeadline(reader(releaseFields, null), 2000).catch(() => 0);

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 300) ?? "";
