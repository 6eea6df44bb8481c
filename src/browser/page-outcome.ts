import { valueIn } from "../domain/observation.ts";
import { isJudgeable } from "../domain/visit.ts";
import { type Decision, decideOutcome, pageBounds, tooLarge } from "../reading/outcome.ts";
import type { Arrival, Head } from "./arrivals.ts";
import type { PageLimits } from "./limits.ts";
import { isReplaced } from "./page-fault.ts";
import type { Sight } from "./sight.ts";
import { stopWords } from "./stop-words.ts";

/** The outcome on what is known by now. */
export function decide({ page, watch, target, basket, limits, guarded }: Sight): Decision {
  const arrival = watch.arrival();
  const { dom, forms, franceConnect: connect } = basket.content();
  // A document that a page makes itself (`blob:`) is of the page's own origin.
  const finalUrl = page.url().replace(/^blob:/, "");
  if (wasLeft(page.url(), watch)) return stopWords.left;
  const answer = { ...(arrival.head ?? noHead), requestedUrl: target.url, role: target.role, finalUrl };
  const decision = decideOutcome({ ...answer, dom: valueIn(dom), forms: valueIn(forms), connect: valueIn(connect) });
  // What the server says against itself (an error, a wall) stands, even when it did not come whole.
  if (!isJudgeable(decision) && decision.status !== "unstable") return isBare(arrival, decision) ? stopWords.empty : decision;
  if (decision.status === "unstable" && guarded().downloads > 0) return stopWords.download;
  return incomplete(arrival, limits, decision) ?? (dom?.ok === false ? unreadOf(dom) : decision);
}

/** The page was there, and nothing is. */
const wasLeft = (url: string, watch: Sight["watch"]): boolean => url === "about:blank" && watch.answered() !== null;

/** A page of which nothing could be read is no page that was seen. */
const unreadOf = ({ reason, detail }: { readonly reason: string; readonly detail: string }): Decision =>
  reason === "timeout" ? stopWords.hung : isReplaced(detail) ? stopWords.reloads : { ...stopWords.unread, quote: detail };

/** The looks that decide were done when the time was up, the others not: the page is judged on them. */
export function decidedLate(sight: Sight, decision: Decision): Decision {
  return decision === stopWords.late && sight.basket.content().dom?.ok ? decide(sight) : decision;
}

/** Too many elements to be read by anybody, or none at all. */
export function unfitToRead(elements: number, { page, watch, limits }: Sight): Decision | null {
  if (wasLeft(page.url(), watch)) return stopWords.left;
  if (elements > pageBounds.elements) return { status: "too_large", why: tooLarge };
  return elements === 0 ? (incomplete(watch.arrival(), limits, stopWords.blank) ?? stopWords.blank) : null;
}

/** Nothing at all, of which the browser guesses that it is text. */
const isBare = ({ head, decodedBytes }: Arrival, { status }: Decision): boolean =>
  status === "not_html" && head?.contentType === "text/plain" && !head.announcedBytes && decodedBytes === 0;

const noHead: Head = { httpStatus: null, contentType: "", announcedBytes: null };

/** A page that did not come whole is not the page. One that stays open but sends nothing more has said what it had to say. */
function incomplete({ state, head, bytes, lastAt }: Arrival, { settle: { staleMs } }: PageLimits, { status }: Decision): Decision | null {
  if (state === "whole") return null;
  if (state === "broken") return stopWords.truncated;
  const announced = head?.announcedBytes ?? 0;
  const streaming = lastAt !== null && Date.now() - lastAt < staleMs;
  return streaming || bytes < announced || status === "unstable" ? stopWords.unfinished : null;
}
