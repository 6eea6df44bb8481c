import type { Procedure } from "../domain/procedure.ts";
import type { Visit } from "../domain/visit.ts";
import { leadsToPrivate } from "../gather/private-address.ts";
import { redact, redacted } from "../lib/redaction.ts";
import { hostOf, isLoopback } from "../lib/sites.ts";
import { decideNavigationError } from "../reading/navigation-error.ts";
import type { Decision } from "../reading/outcome.ts";
import type { ExploreOptions, Explorer } from "../sweep/ports.ts";
import { createBrowsers } from "./browsers.ts";
import { type ExplorerParts, explorerLimits } from "./explorer-parts.ts";
import { despiteFalls, type Stock } from "./falls.ts";
import { lending } from "./lending.ts";
import { createPlainAsks } from "./plain-asks.ts";
import { createSharedPages } from "./shared-pages.ts";
import { unvisited } from "./unvisited.ts";
import { walk } from "./walk.ts";

/** An explorer over one browser at a time; each procedure gets a context of its own. */
export function createExplorer(parts: ExplorerParts): Explorer {
  const limits = parts.limits ?? explorerLimits;
  const shared = createSharedPages();
  const plain = createPlainAsks(parts.http, limits);
  const wear = { procedures: limits.proceduresPerBrowser, bytes: limits.bytesPerBrowser, close: limits.page.close };
  const stock: Stock = { common: createBrowsers(parts.launch, wear), alone: createBrowsers(parts.launch, { ...wear, procedures: 1 }) };
  const exploreOne = async (procedure: Procedure, url: string, options: ExploreOptions): Promise<readonly Visit[]> => {
    const allowPrivate = await leadsToPrivate(hostOf(url), parts.resolve);
    if (allowPrivate && parts.denyPrivate) return [unvisited(url, privateRefused)];
    const { http, headStart } = plain.take(url, { signal: options.signal, allowPrivate });
    const known = await lending(headStart, limits.page.patience, options.lend);
    // `*.localhost` is known to the browser alone.
    if (known?.ok === false && known.kind === "dns" && !isLoopback(hostOf(url)))
      return [unvisited(url, { ...decideNavigationError("ERR_NAME_NOT_RESOLVED"), quote: known.detail })];
    const save: ExploreOptions["save"] = (name, content) => options.save(name, typeof content === "string" ? redact(content) : content);
    const visits = await despiteFalls(url, stock, options.signal, (lease) =>
      walk(procedure, url, { lease, http, options: { ...options, save }, parts, limits, allowPrivate, shared }),
    );
    return visits.map(withoutSecrets);
  };
  return {
    environment: parts.environment,
    explore: (procedure, options) => (procedure.url === null ? Promise.resolve([]) : exploreOne(procedure, procedure.url, options)),
    foresee: async ({ url }, signal) => {
      if (url === null) return false;
      const allowPrivate = await leadsToPrivate(hostOf(url), parts.resolve);
      if (allowPrivate && parts.denyPrivate) return false;
      return (await plain.ahead(url, { signal, allowPrivate }).headStart) === null;
    },
    close: async () => {
      await Promise.all([stock.common.close(), stock.alone.close(), parts.lighthouse.close()]);
      await parts.gateway?.close();
    },
  };
}

const privateRefused: Decision = {
  status: "scanner_error",
  why: {
    fr: "L'adresse mène à une machine privée et --deny-private est demandé : elle n'a pas été visitée. Retirez-la de la liste, ou l'option.",
    en: "The address leads to a private machine and --deny-private was asked for: it was not visited. Remove it from the list, or the option.",
  },
};

/** Final URLs and links carry keys and codes; the addresses of the list are the user's own and stay as they are. */
const withoutSecrets = (visit: Visit): Visit => (visit.from === null ? { ...redacted(visit), requestedUrl: visit.requestedUrl } : redacted(visit));
