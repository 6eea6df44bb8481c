import { describe, expect, it } from "vitest";
import { deservesSecondLook, isSilent, secondOpinion } from "../../src/browser/second-opinion.ts";
import { same } from "../../src/domain/text.ts";
import type { HttpOutcome } from "../../src/gather/http.ts";
import { visitOf } from "../support/dossiers.ts";

const served: HttpOutcome = {
  ok: true,
  value: { chain: [{ url: "https://a.fr/", status: 200 }], headers: {}, responseMs: [9], requests: 1, tls: null },
};
const refused: HttpOutcome = { ok: false, kind: "connection", detail: "ECONNREFUSED", chain: [] };
const bad = (status: "connection_error" | "server_error" | "timeout" | "scanner_error", httpStatus: number | null = null) =>
  visitOf({ status, httpStatus, why: same(`${status}.`) });

describe("a second opinion", () => {
  it("is asked for before anybody is called down, and not for what stays what it is", () => {
    const asked = (status: Parameters<typeof visitOf>[0]) => deservesSecondLook(visitOf(status));
    for (const status of ["timeout", "connection_error", "server_error", "unstable", "scanner_error", "dns_error"] as const)
      expect([status, asked({ status })]).toEqual([status, true]);
    expect([asked({ status: "not_found" }), asked({ status: "login_wall" }), asked({ status: "blocked" }), asked({ status: "ok" })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("is shorter only where nobody had a word of the server", () => {
    const waited: HttpOutcome = { ok: false, kind: "timeout", detail: "20 s", chain: [] };
    expect(isSilent(bad("timeout"), waited)).toBe(true);
    expect([isSilent(bad("timeout"), served), isSilent(bad("timeout"), refused), isSilent(bad("timeout", 200), waited)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isSilent(bad("connection_error"), waited)).toBe(false);
  });

  it("lets the second look stand and tells the first", () => {
    const told = secondOpinion(bad("server_error", 500), visitOf({ why: same("Vu.") }), served);
    expect([told.status, told.why.fr]).toEqual(["ok", "Vu. Instable : une première visite avait donné autre chose : server_error."]);
    expect(secondOpinion(bad("scanner_error"), visitOf({ why: same("Vu.") }), served).why.en).toBe("Vu. A first visit had failed: scanner_error.");
  });

  it("confirms what both saw", () => {
    const told = secondOpinion(bad("connection_error"), bad("connection_error"), refused);
    expect([told.status, told.why.fr]).toEqual(["connection_error", "connection_error. Deux visites l'ont constaté."]);
  });

  it("calls nobody down whom a plain client reaches", () => {
    expect(secondOpinion(bad("connection_error"), bad("connection_error"), served).status).toBe("unstable");
    expect(secondOpinion(bad("server_error", 502), bad("server_error", 502), served).status).toBe("unstable");
    // An error told with 200, a script that hangs: the plain client cannot know.
    expect(secondOpinion(bad("server_error", 200), bad("server_error", 200), served).status).toBe("server_error");
    expect(secondOpinion(bad("timeout", 200), bad("timeout", 200), served).status).toBe("timeout");
    // The connection broke after an answer: the browser was not refused.
    expect(secondOpinion(bad("connection_error", 200), bad("connection_error", 200), served).status).toBe("connection_error");
  });

  it.each([
    [199, "server_error"],
    [200, "unstable"],
    [399, "unstable"],
    [400, "server_error"],
  ])("takes an answer %i to a plain client for %s", (status, expected) => {
    const http: HttpOutcome = { ...served, value: { ...served.value, chain: [{ url: "https://a.fr/", status }] } };
    expect(secondOpinion(bad("server_error", 502), bad("server_error", 502), http).status).toBe(expected);
  });
});
