import { describe, expect, it } from "vitest";
import { failureDetail, failureKind } from "../../src/gather/http-failure.ts";

const coded = (code: string, message = "it failed"): Error => Object.assign(new Error(message), { code });

describe("the kind of trouble", () => {
  it.each([
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns"],
    ["ECONNREFUSED", "connection"],
    ["ECONNRESET", "connection"],
    ["EHOSTUNREACH", "connection"],
    ["ETIMEDOUT", "timeout"],
    ["CERT_HAS_EXPIRED", "tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "tls"],
    ["EPROTO", "tls"],
    ["HPE_INVALID_CONSTANT", "http"],
    ["HPE_HEADER_OVERFLOW", "too_large"],
    ["WHO_KNOWS", "connection"],
  ])("%s is %s", (code, kind) => {
    expect(failureKind(coded(code))).toBe(kind);
  });

  it("tells our limit from our stop", () => {
    expect(failureKind(new DOMException("late", "TimeoutError"))).toBe("timeout");
    expect(failureKind(new DOMException("stop", "AbortError"))).toBe("aborted");
  });

  it("calls anything else trouble with the connection", () => {
    expect(failureKind("Ctrl-C")).toBe("connection");
    expect(failureKind(null)).toBe("connection");
  });
});

describe("its words", () => {
  it.each([
    [coded("ENOTFOUND", "getaddrinfo ENOTFOUND exemple.invalid"), "getaddrinfo ENOTFOUND exemple.invalid"],
    [coded("CERT_HAS_EXPIRED", "certificate has expired\n    at TLSSocket"), "CERT_HAS_EXPIRED: certificate has expired"],
    [coded("ECONNREFUSED", ""), "ECONNREFUSED: "],
    [new Error("socket hang up"), "socket hang up"],
    ["Ctrl-C", "Ctrl-C"],
  ])("%s", (error, words) => {
    expect(failureDetail(error)).toBe(words);
  });
});
