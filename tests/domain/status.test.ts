import { expect, it } from "vitest";
import { statusMeanings } from "../../src/domain/status.ts";
import { isJudgeable, visitStatuses } from "../../src/domain/visit.ts";

const answering = (answered: string) => visitStatuses.filter((status) => statusMeanings[status].answered === answered);

it("never mixes up what failed, what may be fine, and what is our fault", () => {
  expect({ yes: answering("yes"), no: answering("no"), unsure: answering("unsure"), unasked: answering("unasked") }).toEqual({
    yes: ["ok", "redirected", "login_wall", "too_large", "not_html"],
    no: ["maintenance", "not_found", "server_error", "tls_error", "dns_error", "connection_error"],
    unsure: ["blocked", "closed", "timeout", "unstable"],
    unasked: ["no_url", "scanner_error"],
  });
});

it("says of every page that was judged that the service answered", () => {
  expect(visitStatuses.filter((status) => isJudgeable({ status })).map((status) => statusMeanings[status].answered)).toEqual(["yes", "yes", "yes"]);
});

it("gives advice of its own to each outcome", () => {
  const advice = visitStatuses.map((status) => statusMeanings[status].advice);
  expect(new Set(advice.map(({ fr }) => fr)).size).toBe(visitStatuses.length);
  expect(new Set(advice.map(({ en }) => en)).size).toBe(visitStatuses.length);
});
