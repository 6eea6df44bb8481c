import type { Gatherer } from "../gather/gatherer.ts";
import { hostOf } from "../lib/sites.ts";

/** Trials that act on pages, and the hosts (exact names, lower case) whose pages may be acted on. */
export type ActiveProbes = { readonly hosts: readonly string[]; readonly probes: readonly Gatherer[] };

type Choice = { readonly probes: readonly Gatherer[]; readonly active?: ActiveProbes };

/** The trials of a page where it ended up: it is acted on only when its own host was named, and when pages are tried at all. */
export const probesFor = (url: string, { probes, active }: Choice): readonly Gatherer[] =>
  probes.length > 0 && active?.hosts.includes(hostOf(url)) ? active.probes : probes;
