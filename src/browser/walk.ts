import type { HttpEvidence } from "../domain/evidence.ts";
import { notObserved, type Observed, observed } from "../domain/observation.ts";
import type { Procedure } from "../domain/procedure.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";
import type { HttpOutcome } from "../gather/http.ts";
import type { Robots } from "../gather/robots.ts";
import { nextTarget, type Target } from "../reading/path.ts";
import { observe } from "./gathering.ts";
import { refusedByRobots, remarkedByRobots } from "./robots.ts";
import { visitStart } from "./start-visit.ts";
import { inContext, proxyFor, savedAs, type Visitor, visitorIn, type Walk } from "./visitor.ts";

/** The start page, then one page after the other as long as something useful is left to see. */
export async function walk(procedure: Procedure, url: string, walking: Walk): Promise<readonly Visit[]> {
  const { http, options, limits } = walking;
  const robots = robotsFor(walking);
  const end = Date.now() + limits.procedure;
  return inContext(walking, async (context) => {
    const visitor = visitorIn(context, walking);
    const first = await remarkedByRobots(await visitStart(url, visitor, walking), robots, options.signal);
    const visits: Visit[] = [{ ...first, evidence: { http: httpPiece(await http), ...first.evidence } }];
    const lane = [runLighthouse(first, walking)];
    // A page that robots.txt closes costs nobody a load: another one may take its place.
    let closed = 0;
    const next = (): Target | null =>
      options.signal.aborted || Date.now() > end ? null : nextTarget({ ...procedure, maxPages: procedure.maxPages + closed }, visits);
    for (let target = next(); target; target = next()) {
      const refused = await refusedByRobots(target, robots, options.signal);
      const visit = refused ?? (await visitShared(procedure.id, target, visits.length, visitor, walking));
      closed += refused ? 1 : 0;
      visits.push(visit);
      lane.push(runLighthouse(visit, walking));
    }
    const figures = await Promise.all(lane);
    return visits.map((visit, index) => withLighthouse(visit, figures[index]));
  });
}

/** A link of a public page makes nobody ask a private machine for its robots.txt. */
const robotsFor = ({ parts: { robots }, allowPrivate }: Walk): Robots | undefined => robots && ((url, signal) => robots(url, signal, !allowPrivate));

/** A page after the start: by a visit of its own, or by one that was made for another procedure. */
const visitShared = (id: string, target: Target, index: number, visitor: Visitor, { options, shared }: Walk): Promise<Visit> =>
  shared({ target, id, save: savedAs(index, options), visit: (save) => visitor.see(target, index, save) });

const withLighthouse = (visit: Visit, figures: Visit["evidence"]["lighthouse"] | null): Visit =>
  figures ? { ...visit, evidence: { ...visit.evidence, lighthouse: figures } } : visit;

/** Starts Lighthouse beside the walk; null where it was not to run. */
async function runLighthouse(visit: Visit, walking: Walk): Promise<Visit["evidence"]["lighthouse"] | null> {
  const { options, parts, allowPrivate } = walking;
  const { lighthouse } = options;
  const url = visit.finalUrl;
  if (!isJudgeable(visit) || !url || (lighthouse !== "all" && visit.role !== "start")) return null;
  return lighthouse === "off"
    ? notObserved("switched_off", "--lighthouse off")
    : observe(() => parts.lighthouse.measure({ url, allowPrivate, ...proxyFor(walking) }));
}

const httpPiece = (http: HttpOutcome): Observed<HttpEvidence> => (http.ok ? observed(http.value) : notObserved("unavailable", http.detail));
