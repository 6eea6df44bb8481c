import type { Text } from "../domain/text.ts";
import type { Visit } from "../domain/visit.ts";

/** A start page that we did not see, through no fault of the service. */
export const faultyVisit = (url: string, why: Text, { startedAt, ms }: Pick<Visit, "startedAt" | "ms">): Visit => ({
  role: "start",
  requestedUrl: url,
  finalUrl: null,
  status: "scanner_error",
  why,
  httpStatus: null,
  clicks: 0,
  from: null,
  startedAt,
  ms,
  evidence: {},
});
