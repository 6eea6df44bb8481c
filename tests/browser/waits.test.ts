import { expect, it } from "vitest";
import { waitsWithin } from "../../src/browser/waits.ts";

const limits = { page: { navigation: 30_000 }, laterNavigation: 20_000, secondNavigation: 10_000 };
const start = { role: "start", url: "https://a.example/" } as const;
const form = { role: "form", url: "https://a.example/form" } as const;
const elsewhere = { role: "form", url: "https://b.example/form" } as const;
const unanswered = { status: "timeout", httpStatus: null } as const;

it("waits its whole time for a start page, and less for a later one", () => {
  const waits = waitsWithin(limits);
  expect([start, form].map(waits.forAnswer)).toEqual([30_000, 20_000]);
});

it("waits no longer than a second look once the host said nothing, and no less for other hosts", () => {
  const waits = waitsWithin(limits);
  waits.met(start, unanswered);
  expect([form, elsewhere].map(waits.forAnswer)).toEqual([10_000, 20_000]);
});

it("takes neither a slow page nor a refusal for silence", () => {
  const waits = waitsWithin(limits);
  waits.met(start, { status: "timeout", httpStatus: 200 });
  waits.met(start, { status: "connection_error", httpStatus: null });
  expect(waits.forAnswer(form)).toBe(20_000);
});

it("never waits longer than a page may", () => {
  const waits = waitsWithin({ ...limits, page: { navigation: 4000 } });
  waits.met(start, unanswered);
  expect([start, form, elsewhere].map(waits.forAnswer)).toEqual([4000, 4000, 4000]);
});
