import type { Text } from "../domain/text.ts";
import type { Visit } from "../domain/visit.ts";
import type { Robots, RobotsRefusal } from "../gather/robots.ts";
import type { Target } from "../reading/path.ts";
import { remarked } from "./remark.ts";
import { unvisited } from "./unvisited.ts";

/**
 * The visit of a page that was discovered and that its host closes to robots: it is not asked for, and the visit says so (`blocked`: the page
 * may be fine, a person has to look). Null when it may be visited. What the list names (no link led there) always is.
 */
export async function refusedByRobots(target: Target, robots: Robots | undefined, signal: AbortSignal): Promise<Visit | null> {
  const refusal = target.from === null ? null : await robots?.(target.url, signal);
  if (!refusal) return null;
  const { role, clicks, from } = target;
  return { ...unvisited(target.url, { status: "blocked", why: notFollowed(refusal), quote: refusal.rule }), role, clicks, from };
}

/** The visit of a listed address, with a remark when its host closes it to robots. */
export async function remarkedByRobots(visit: Visit, robots: Robots | undefined, signal: AbortSignal): Promise<Visit> {
  const refusal = await robots?.(visit.requestedUrl, signal);
  return refusal ? remarked(visit, visitedAnyway(refusal)) : visit;
}

const notFollowed = ({ robotsUrl, rule }: RobotsRefusal): Text => ({
  fr: `Lien non suivi : ${robotsUrl} ferme cette page aux robots (${rule}).`,
  en: `Link not followed: ${robotsUrl} closes this page to robots (${rule}).`,
});

const visitedAnyway = ({ robotsUrl, rule }: RobotsRefusal): Text => ({
  fr: `${robotsUrl} ferme cette adresse aux robots (${rule}) ; elle a été visitée parce que la liste la nomme.`,
  en: `${robotsUrl} closes this address to robots (${rule}); it was visited because the list names it.`,
});
