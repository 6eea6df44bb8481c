import type { Visit } from "../domain/visit.ts";
import type { Decision } from "../reading/outcome.ts";

/** The visit of a start page for which no browser was needed: its name does not resolve, or it is not to be visited. */
export const unvisited = (url: string, { status, why, quote }: Decision): Visit => ({
  role: "start",
  requestedUrl: url,
  finalUrl: null,
  status,
  why,
  ...(quote === undefined ? {} : { quote }),
  httpStatus: null,
  clicks: 0,
  from: null,
  startedAt: new Date().toISOString(),
  ms: 0,
  evidence: {},
});
