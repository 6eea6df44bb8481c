import type { ClockEvidence, TimedMove } from "../domain/behaviour-evidence.ts";

/** Minutes of the twenty hours after which a time limit is no hindrance any more. */
const LONG = 1200;

/** All of the twenty hours passed, and nothing hung on an answer that was held back. */
export const isWhole = ({ reached, asked }: ClockEvidence): boolean => reached >= LONG && asked === 0;

/** The page says or offers something about it: whether that is enough is for a person to say. */
export const isAnnounced = ({ notices }: ClockEvidence): boolean => notices.length > 0;

/** A script of the page moved it on: elsewhere, or to itself. */
export const isScripted = ({ reason }: TimedMove): boolean => reason !== "meta" && reason !== "header";

/** It ends a session, by where it leads. */
export const endsSession = ({ url }: TimedMove): boolean =>
  /log-?(out|off|in)|sign-?(out|in)|deconnect|d%C3%A9connect|connexion|session|expir|timeout|inactiv/i.test(new URL(url).pathname);

/** The page as the place of what it does by itself. */
export const placeOf = ({ url }: TimedMove) => ({ selector: "html", html: url });
