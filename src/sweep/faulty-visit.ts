import type { Text } from "../domain/text.ts";
import type { Visit, VisitStatus } from "../domain/visit.ts";

/** A start page that we did not see: through our fault, and no fault of the service, unless another outcome is known. */
export const faultyVisit = (
  url: string,
  why: Text,
  { startedAt, ms, status = "scanner_error" }: Pick<Visit, "startedAt" | "ms"> & { readonly status?: VisitStatus },
): Visit => ({
  role: "start",
  requestedUrl: url,
  finalUrl: null,
  status,
  why,
  httpStatus: null,
  clicks: 0,
  from: null,
  startedAt,
  ms,
  evidence: {},
});
