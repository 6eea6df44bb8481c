import type { BrowserContext } from "playwright";
import type { PageRole, Visit } from "../domain/visit.ts";
import type { HttpOutcome } from "../gather/http.ts";
import { withDeadline } from "../lib/deadline.ts";
import type { Target } from "../reading/path.ts";
import type { ExploreOptions } from "../sweep/ports.ts";
import type { Lease } from "./browsers.ts";
import { desktop, type ExplorerLimits, type ExplorerParts } from "./explorer-parts.ts";
import type { Gateway } from "./gateway.ts";
import { guardContext } from "./guards.ts";
import type { PageLimits } from "./limits.ts";
import { visitPage } from "./page-visit.ts";
import { isBeyondPatience, visitWhenAsked, watchRetryAfter } from "./retry-after.ts";
import { openContext } from "./session.ts";
import type { SharedPages } from "./shared-pages.ts";
import type { PageSetting } from "./sight.ts";
import { createTabs, type Tabs } from "./tabs.ts";
import { waitsWithin } from "./waits.ts";

/** With what the pages of one procedure are visited. */
export type Walk = {
  readonly lease: Lease;
  /** What the plain client sees; it may still be waiting while the browser looks. Never rejects. */
  readonly http: Promise<HttpOutcome>;
  readonly options: ExploreOptions;
  readonly parts: ExplorerParts;
  readonly limits: ExplorerLimits;
  readonly allowPrivate: boolean;
  readonly shared: SharedPages;
};

/** Visits the pages of a procedure in one context. */
export type Visitor = {
  /** Visits a page, and once more when the server asks to come back in a moment. */
  readonly see: (target: Target, index: number, save: ExploreOptions["save"]) => Promise<Visit>;
  /** The last page asked not to be looked at again so soon. */
  readonly isTooSoon: () => boolean;
};

/** Visits pages in a context. */
export function visitorIn(context: BrowserContext, walking: Walk): Visitor {
  const retryAfter = watchRetryAfter(context);
  const tabs = createTabs(() => withDeadline(context.newPage(), walking.limits.page.open));
  const waits = waitsWithin(walking.limits);
  const { signal } = walking.options;
  const visit = async (target: Target, index: number, save: ExploreOptions["save"]): Promise<Visit> => {
    const limits = { ...walking.limits.page, navigation: waits.forAnswer(target) };
    const seen = await visitPage(target, { ...settingOf(tabs, walking, index, target.role), limits, save });
    waits.met(target, seen);
    return seen;
  };
  return {
    see: (target, index, save) => visitWhenAsked({ visit: () => visit(target, index, save), retryAfter, signal }),
    isTooSoon: () => isBeyondPatience(retryAfter()),
  };
}

/** Opens a context for some work and closes it, whatever happens; a browser that cannot close one is not lent any more. */
export async function inContext<T>(walking: Walk, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const { lease, parts, limits } = walking;
  const { userAgent, locale } = parts.environment;
  const settings = { userAgent, locale, viewport: desktop, ...proxyFor(walking) };
  const context = await withDeadline(openContext(lease.browser, settings), limits.page.open).catch((error: unknown) => {
    lease.condemn();
    throw error;
  });
  guardContext(context);
  try {
    return await work(context);
  } finally {
    await withDeadline(context.close(), limits.page.close).catch(lease.condemn);
  }
}

/** Only public pages have something to be kept from. */
const gatewayOf = ({ allowPrivate, parts }: Walk): Gateway | undefined => (allowPrivate ? undefined : parts.gateway);

/** The proxy through which the pages of this walk go out, when there is one. */
export function proxyFor(walking: Walk): { readonly proxy?: string } {
  const proxy = gatewayOf(walking)?.server;
  return proxy ? { proxy } : {};
}

function settingOf(tabs: Tabs, walking: Walk, index: number, role: PageRole): Omit<PageSetting, "limits"> {
  const { lease, options, parts, allowPrivate } = walking;
  const gateway = gatewayOf(walking);
  return {
    openPage: tabs.open,
    keepPage: tabs.keep,
    gate: parts.gate,
    look: parts.look,
    examine: parts.examine,
    picture: parts.picture,
    probes: options.probes === "all" || (options.probes === "start" && role === "start") ? parts.probes : [],
    ...(parts.active ? { active: parts.active } : {}),
    userAgent: parts.environment.userAgent,
    save: savedAs(index, options),
    redraw: lease.redraw,
    ...(parts.readFile ? { readFile: parts.readFile } : {}),
    allowPrivate,
    ...(gateway ? { gateway } : {}),
    ...(options.lend ? { lend: options.lend } : {}),
    onStuck: lease.condemn,
  };
}

/** Page limits of which the first, the server's answer, is at most this. */
export const answeringWithin = (page: PageLimits, navigation: number): PageLimits => ({ ...page, navigation: Math.min(page.navigation, navigation) });

/** Saves files under names of their page: its place in the walk, from 1. */
export const savedAs =
  (index: number, { save }: ExploreOptions): ExploreOptions["save"] =>
  (name, content) =>
    save(`${index + 1}-${name}`, content);
