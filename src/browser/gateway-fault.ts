import { hostOf } from "../lib/sites.ts";
import { decideNavigationError } from "../reading/navigation-error.ts";
import type { Decision } from "../reading/outcome.ts";
import type { Gateway } from "./gateway.ts";
import { stopWords } from "./stop-words.ts";

/** The outcome of a page, with the gateway's own reason where the browser only knows that the gateway refused. */
export function withReason(decision: Decision, url: string, gateway: Pick<Gateway, "failureOf"> | undefined): Decision {
  const code = /^ERR_(SOCKS|PROXY|TUNNEL)_/.test(decision.quote ?? "") ? gateway?.failureOf(hostOf(url)) : null;
  if (!code) return decision;
  return code === "EPRIVATE" ? { ...stopWords.private, quote: hostOf(url) } : decideNavigationError(browserError(code));
}

/** What Chromium would have said, had it gone out by itself. */
const browserError = (code: string): string => errors.find(([pattern]) => pattern.test(code))?.[1] ?? "ERR_CONNECTION_FAILED";

const errors: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|ENODATA|EAI_|ESERVFAIL)/, "ERR_NAME_NOT_RESOLVED"],
  [/^ECONNREFUSED$/, "ERR_CONNECTION_REFUSED"],
  [/^ECONNRESET$/, "ERR_CONNECTION_RESET"],
  [/^ETIMEDOUT$/, "ERR_CONNECTION_TIMED_OUT"],
  [/^(EHOSTUNREACH|EADDRNOTAVAIL)$/, "ERR_ADDRESS_UNREACHABLE"],
  [/^(ENETUNREACH|ENETDOWN)$/, "ERR_INTERNET_DISCONNECTED"],
];
