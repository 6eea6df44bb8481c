import { describe, expect, it } from "vitest";
import { refusedByRobots, remarkedByRobots } from "../../src/browser/robots.ts";
import type { Robots } from "../../src/gather/robots.ts";
import { visitOf } from "../support/dossiers.ts";

const never = new AbortController().signal;
const closed: Robots = async () => ({ robotsUrl: "https://a.fr/robots.txt", rule: "Disallow: /contact" });
const open: Robots = async () => null;
const from = { url: "https://a.fr/", text: "Contact", selector: "a" };
const found = { role: "contact", url: "https://a.fr/contact", clicks: 1, from } as const;

describe("a page that was discovered", () => {
  it("and that its host closes is not visited, and the visit says so", async () => {
    expect(await refusedByRobots(found, closed, never)).toEqual({
      role: "contact",
      requestedUrl: "https://a.fr/contact",
      finalUrl: null,
      status: "blocked",
      why: {
        fr: "Lien non suivi : https://a.fr/robots.txt ferme cette page aux robots (Disallow: /contact).",
        en: "Link not followed: https://a.fr/robots.txt closes this page to robots (Disallow: /contact).",
      },
      quote: "Disallow: /contact",
      httpStatus: null,
      clicks: 1,
      from,
      startedAt: expect.any(String),
      ms: 0,
      evidence: {},
    });
  });

  it("is visited when it is open, when nobody asks, and when the list names it", async () => {
    expect(await refusedByRobots(found, open, never)).toBeNull();
    expect(await refusedByRobots(found, undefined, never)).toBeNull();
    expect(await refusedByRobots({ ...found, from: null }, closed, never)).toBeNull();
  });
});

describe("a listed address", () => {
  it("is visited whatever its host says, with a remark", async () => {
    expect((await remarkedByRobots(visitOf(), closed, never)).why).toEqual({
      fr: "seen https://a.fr/robots.txt ferme cette adresse aux robots (Disallow: /contact) ; elle a été visitée parce que la liste la nomme.",
      en: "seen https://a.fr/robots.txt closes this address to robots (Disallow: /contact); it was visited because the list names it.",
    });
    expect(await remarkedByRobots(visitOf(), open, never)).toEqual(visitOf());
    expect(await remarkedByRobots(visitOf(), undefined, never)).toEqual(visitOf());
  });
});
