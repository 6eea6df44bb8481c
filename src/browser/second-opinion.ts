import { statusMeanings } from "../domain/status.ts";
import type { Text } from "../domain/text.ts";
import type { Visit, VisitStatus } from "../domain/visit.ts";
import type { HttpOutcome } from "../gather/http.ts";

/** Outcomes after which a second look, from a fresh context and after a pause, is fair. A missing page or a wall stays what it is. */
const doubtful: ReadonlySet<VisitStatus> = new Set(["timeout", "connection_error", "server_error", "unstable", "scanner_error", "dns_error"]);

/** True when the page is to be looked at again before anybody is called down. */
export const deservesSecondLook = (visit: Visit): boolean => doubtful.has(visit.status);

/** True when neither the browser nor the plain client, each in its whole time, had a word of the server: a third wait need not be as long. */
export const isSilent = (first: Visit, http: HttpOutcome): boolean =>
  first.status === "timeout" && first.httpStatus === null && !http.ok && http.kind === "timeout";

/**
 * The visit that stands after two looks and what a plain client saw. The second look stands, and tells the first when it was
 * another one: a service that fails every other time is not called down for one, and it is said. When the browser is refused twice
 * where a plain client is served, nobody can call the service down: it is `unstable`.
 */
export function secondOpinion(first: Visit, second: Visit, http: HttpOutcome): Visit {
  if (second.status !== first.status) return { ...second, why: joined(second.why, earlier(first)) };
  const served = http.ok ? (http.value.chain.at(-1)?.status ?? 0) : 0;
  const contradicted = refused(second) && served >= 200 && served < 400;
  if (!contradicted) return { ...second, why: joined(second.why, twice) };
  const why = {
    fr: `Le navigateur échoue deux fois, mais un simple client HTTP obtient une réponse (${served}).`,
    en: `The browser fails twice, but a plain HTTP client is answered (${served}).`,
  };
  return { ...second, status: "unstable", why: joined(why, second.why) };
}

/** No answer, or an error status: what a plain client would have met as well. A page that says so with 200 is another matter. */
const refused = ({ status, httpStatus }: Visit): boolean =>
  status === "connection_error" ? httpStatus === null : status === "server_error" && (httpStatus ?? 0) >= 500;

const twice: Text = { fr: "Deux visites l'ont constaté.", en: "Two visits found it." };

const earlier = (first: Visit): Text => ({
  fr:
    statusMeanings[first.status].answered === "unasked"
      ? `Une première visite avait échoué : ${first.why.fr}`
      : `Instable : une première visite avait donné autre chose : ${first.why.fr}`,
  en:
    statusMeanings[first.status].answered === "unasked"
      ? `A first visit had failed: ${first.why.en}`
      : `Unstable: a first visit had given something else: ${first.why.en}`,
});

const joined = (a: Text, b: Text): Text => ({ fr: `${a.fr} ${b.fr}`, en: `${a.en} ${b.en}` });
