import { describe, expect, it } from "vitest";
import { greetingAnswer, readGreeting, readRequest, requestAnswer } from "../../src/browser/socks.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.of(...values);
const name = [...Buffer.from("exemple.fr")];

describe("SOCKS 5", () => {
  it("reads a greeting, whole or not, and who wants a password", () => {
    expect(readGreeting(bytes())).toEqual({ state: "partial" });
    expect(readGreeting(bytes(5, 2, 0))).toEqual({ state: "partial" });
    expect(readGreeting(bytes(5, 1, 0, 9))).toEqual({ state: "whole", value: true, length: 3 });
    expect(readGreeting(bytes(5, 1, 2))).toEqual({ state: "whole", value: false, length: 3 });
    expect(readGreeting(Buffer.from("GET / HTTP/1.1"))).toEqual({ state: "wrong" });
    expect([greetingAnswer(true), greetingAnswer(false)]).toEqual([bytes(5, 0), bytes(5, 255)]);
  });

  it("reads names and addresses of both families", () => {
    const request = [5, 1, 0, 3, name.length, ...name, 1, 187];
    expect(readRequest(bytes(...request, 22, 3))).toEqual({ state: "whole", value: { host: "exemple.fr", port: 443 }, length: request.length });
    expect(readRequest(bytes(5, 1, 0, 1, 10, 0, 0, 7, 0, 80))).toEqual({ state: "whole", value: { host: "10.0.0.7", port: 80 }, length: 10 });
    expect(readRequest(bytes(5, 1, 0, 4, 254, 128, ...Array.from({ length: 13 }, () => 0), 1, 0, 80))).toEqual({
      state: "whole",
      value: { host: "fe80:0:0:0:0:0:0:1", port: 80 },
      length: 22,
    });
    for (let cut = 0; cut < request.length; cut += 1) expect(readRequest(bytes(...request.slice(0, cut)))).toEqual({ state: "partial" });
  });

  it("knows no other command, version or kind of address", () => {
    for (const request of [
      [5, 2, 0, 1],
      [4, 1, 0, 1],
      [5, 1, 0, 9],
    ])
      expect(readRequest(bytes(...request, 10, 0, 0, 7, 0, 80))).toEqual({ state: "wrong" });
    expect([...requestAnswer("forbidden")].slice(0, 3)).toEqual([5, 2, 0]);
  });
});
