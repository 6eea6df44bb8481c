import type { ConnectCandidate } from "../domain/evidence.ts";
import type { AuthReading } from "../domain/reading.ts";
import { plain } from "../lib/plain.ts";
import { type ConnectPage, isControl, isUsable, readConnect } from "./connect.ts";

/** One page of the path with its candidates. */
export type ConnectSeen = { readonly page: ConnectPage; readonly candidates: readonly ConnectCandidate[] };

/** How many mentions are kept beside the controls: enough to show that the words were seen. */
const maxMentions = 5;

/** What the pages of a procedure offer to sign in with: every control, and the first mentions of FranceConnect. */
export function readAuth(seen: readonly ConnectSeen[]): AuthReading {
  const evidence = seen.flatMap(({ page, candidates }) => readConnect(candidates, page));
  const mentions = evidence.filter((one) => !isControl(one) && one.brand !== "ProConnect");
  return {
    evidence: [...evidence.filter(isControl), ...mentions.slice(0, maxMentions)],
    proconnect: evidence.some((one) => one.brand === "ProConnect" && isUsable(one)),
  };
}

/** True when no private person is among the audience; an audience that is not stated may hold some. */
export const isForCompaniesOnly = (audience: readonly string[]): boolean =>
  audience.length > 0 &&
  audience.every((one) => /^(entreprise|professionnel|association|administration|collectivite|agent|employeur|independant)/.test(plain(one)));
