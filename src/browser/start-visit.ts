import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext } from "playwright";
import type { Visit } from "../domain/visit.ts";
import type { Target } from "../reading/path.ts";
import { deservesSecondLook, isSilent, secondOpinion } from "./second-opinion.ts";
import { answeringWithin, inContext, savedAs, type Visitor, visitorIn, type Walk } from "./visitor.ts";

/** The start page; before it is called down, it is looked at again after a pause by somebody who was never there: a context of its own. */
export async function visitStart(url: string, visitor: Visitor, walking: Walk): Promise<Visit> {
  const { options, limits, http } = walking;
  const target: Target = { role: "start", url, clicks: 0, from: null };
  const first = await visitor.see(target, 0, savedAs(0, options));
  if (!deservesSecondLook(first) || visitor.isTooSoon() || options.signal.aborted) return first;
  await pause(limits.secondLookPause);
  const plain = await http;
  const page = isSilent(first, plain) ? answeringWithin(limits.page, limits.secondNavigation) : limits.page;
  const anew = { ...walking, limits: { ...limits, page } };
  const again = (fresh: BrowserContext): Promise<Visit> => visitorIn(fresh, anew).see(target, 0, savedAs(0, options));
  const second = await inContext(anew, again).catch(() => null);
  return second ? secondOpinion(first, second, plain) : first;
}
