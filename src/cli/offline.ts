import { parseUrl } from "../lib/sites.ts";
import type { Progress } from "../sweep/ports.ts";

/** A progress that also notices when no host name resolves. */
export type NameWatch = { readonly progress: Progress; readonly isOffline: () => boolean };

/**
 * Watches the start pages that a sweep visits: when none of at least two hosts could be resolved, the machine is to blame rather than
 * the services.
 */
export function watchNames(progress: Progress): NameWatch {
  const unresolved = new Set<string>();
  let resolved = false;
  return {
    progress: {
      ...progress,
      done: (dossier) => {
        const host = parseUrl(dossier.procedure.url)?.host;
        if (host !== undefined && dossier.visits[0]?.status === "dns_error") unresolved.add(host);
        else if (host !== undefined) resolved = true;
        progress.done(dossier);
      },
    },
    isOffline: () => !resolved && unresolved.size >= 2,
  };
}
