import type { Text } from "../domain/text.ts";
import type { VisitStatus } from "../domain/visit.ts";

/** Failures in a row after which a host is left alone. */
const limit = 3;

/** Outcomes that say that nothing answered there: another page of the host would hardly fare better. Errors, walls and 404s are answers. */
const unanswered: ReadonlySet<VisitStatus> = new Set(["connection_error", "timeout", "dns_error"]);

/** How a host fared so far. Plain values: the next state is a new one. */
export type Health = {
  /** Failures in a row. */
  readonly failures: number;
  /** Outcome of the last one. */
  readonly last: VisitStatus;
  /** One more and the host is left alone. */
  readonly onTrial: boolean;
};

/** Nothing is known of the host yet. */
export const unknownHealth: Health = { failures: 0, last: "ok", onTrial: false };

/** The health of a host after one more start page. Any answer clears it. */
export const healthAfter = ({ failures, onTrial }: Health, last: VisitStatus): Health =>
  unanswered.has(last) ? { failures: failures + 1, last, onTrial } : unknownHealth;

/** True when the host is to be left alone. */
export const isLeftAlone = ({ failures, onTrial, last }: Health): boolean => unanswered.has(last) && (onTrial || failures >= limit);

/** The same host at the end of the sweep: it is given one more chance. */
export const onTrial = (health: Health): Health => ({ ...health, last: "ok", onTrial: true });

/** Why a page of such a host was not asked for: what the host did to the others. */
export const notTried = (host: string, { failures, last }: Health): Text => {
  const how = manners[last] ?? manners.connection_error;
  return {
    fr: `Non visitée : ${how.fr.replace("{host}", host)} ${failures} fois de suite, la dernière à la fin de la collecte.`,
    en: `Not tried: ${how.en.replace("{host}", host)} ${failures} times in a row, the last time at the end of the sweep.`,
  };
};

const manners = {
  dns_error: { fr: "le nom {host} n'a pas pu être résolu d'ici,", en: "the name {host} could not be resolved from here," },
  timeout: { fr: "{host} n'a pas répondu dans le délai,", en: "{host} did not answer within the limit," },
  connection_error: { fr: "la connexion à {host} a échoué", en: "the connection to {host} failed" },
} satisfies Partial<Record<VisitStatus, Text>> as Partial<Record<VisitStatus, Text>> & { readonly connection_error: Text };
