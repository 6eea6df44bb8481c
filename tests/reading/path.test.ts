import { describe, expect, it } from "vitest";
import type { Link } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { nextTarget } from "../../src/reading/path.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

const origin = "https://demarche.exemple.fr";
const procedure = (more: Partial<Procedure> = {}): Procedure => ({
  id: "1",
  name: "Carte",
  administration: "",
  ministry: "",
  perimeter: "",
  url: `${origin}/`,
  audience: [],
  volume: null,
  volumeOnline: null,
  pages: [],
  maxPages: 6,
  declared: {},
  ...more,
});
const link = (name: string, path: string): Link => ({
  name,
  href: new URL(path, origin).href,
  kind: "link",
  landmark: "main",
  selector: `a[href="${path}"]`,
  visible: true,
});
const visit = (role: Visit["role"], path: string, links: Link[] = [], more: Partial<Visit> = {}): Visit => ({
  role,
  requestedUrl: new URL(path, origin).href,
  finalUrl: new URL(path, origin).href,
  status: "ok",
  why: { fr: "", en: "" },
  httpStatus: 200,
  clicks: role === "start" ? 0 : 1,
  from: null,
  startedAt: "2026-11-22T10:00:00.000Z",
  ms: 10,
  evidence: { links: observed({ links, cut: false }) },
  ...more,
});

describe("the next page", () => {
  const start = visit("start", "/", [
    link("Mentions légales", "/legal"),
    link("Contact", "/contact"),
    link("Se connecter", "/login"),
    link("Accessibilité : non conforme", "/a11y"),
  ]);

  it("takes the most useful role first and says which link leads there", () => {
    expect(nextTarget(procedure(), [start])).toEqual({
      role: "declaration",
      url: `${origin}/a11y`,
      clicks: 1,
      from: { url: `${origin}/`, text: "Accessibilité : non conforme", selector: 'a[href="/a11y"]' },
    });
  });

  it("goes on with the other roles, and ends when nothing is left", () => {
    const visits = [start];
    const order: string[] = [];
    for (let next = nextTarget(procedure(), visits); next; next = nextTarget(procedure(), visits)) {
      order.push(next.role);
      visits.push(visit(next.role, new URL(next.url).pathname));
    }
    expect(order).toEqual(["declaration", "login", "contact", "legal"]);
  });

  it("finds a declaration two clicks away, never three", () => {
    const bare = visit("start", "/", [link("Se connecter", "/login")]);
    const login = visit("login", "/login", [link("Déclaration d'accessibilité", "/a11y")]);
    expect(nextTarget(procedure(), [bare, login])).toMatchObject({ role: "declaration", clicks: 2 });
    expect(nextTarget(procedure(), [bare, { ...login, clicks: 2 }])).toBeNull();
  });

  it("tries a second page when the first of a role does not show itself, then gives up", () => {
    const two = visit("start", "/", [link("Contactez-nous", "/contact-1"), link("Nous contacter", "/contact-2"), link("Nous écrire", "/contact-3")]);
    const lost = (path: string) => visit("contact", path, [], { status: "not_found" });
    expect(nextTarget(procedure(), [two, lost("/contact-1")])?.url).toBe(`${origin}/contact-2`);
    expect(nextTarget(procedure(), [two, lost("/contact-1"), lost("/contact-2")])).toBeNull();
  });

  it("follows the link of a mention, whatever its own words are", () => {
    const mention = {
      selector: "footer a",
      landmark: "footer" as const,
      visible: true,
      quote: "Accessibilité : partiellement conforme",
      href: `${origin}/page/12`,
    };
    const split = visit("start", "/", [link("partiellement conforme", "/page/12")]);
    const evidence = { ...split.evidence, declaration: observed({ mentions: [mention], blocks: [] }) };
    expect(nextTarget(procedure(), [{ ...split, evidence }])).toEqual({
      role: "declaration",
      url: `${origin}/page/12`,
      clicks: 1,
      from: { url: `${origin}/`, text: mention.quote, selector: "footer a" },
    });
  });

  it("goes on from a page that only leads to the declaration, to a PDF as well, and stops when it was read", () => {
    const declared = (text: string) => observed({ mentions: [], blocks: declarationBlocks(text) });
    const hub = visit("declaration", "/a11y", [link("Télécharger la déclaration d'accessibilité", "/declaration.pdf")]);
    const leading = { ...hub, evidence: { ...hub.evidence, declaration: declared("Notre déclaration est à télécharger.") } };
    expect(nextTarget(procedure({ maxPages: 3 }), [start, leading])).toMatchObject({ role: "declaration", url: `${origin}/declaration.pdf` });
    const pdf = visit("declaration", "/declaration.pdf", [], {
      status: "not_html",
      evidence: { declaration: declared("Le service est non conforme avec le RGAA.") },
    });
    expect(nextTarget(procedure(), [start, leading, pdf])?.role).toBe("login");
  });

  it("counts a wall in front of the form as the login page", () => {
    const form = visit("form", "/demande", [], { status: "login_wall", evidence: { franceConnect: observed({ candidates: [] }) } });
    expect(nextTarget(procedure(), [visit("start", "/", [link("Se connecter", "/login")]), form])).toBeNull();
  });

  it("looks for a form that asks for no account where the first one asks to sign in", () => {
    const two = visit("start", "/", [link("Commencer la démarche", "/demande"), link("Faire la demande sans compte", "/formulaire")]);
    const wall = visit("form", "/demande", [], { status: "login_wall", evidence: { franceConnect: observed({ candidates: [] }) } });
    expect(nextTarget(procedure(), [two, wall])).toMatchObject({ role: "form", url: `${origin}/formulaire` });
    expect(nextTarget(procedure(), [two, visit("form", "/demande")])).toBeNull();
  });

  it("takes the pages named in the list first, and stays within max_pages", () => {
    const named = procedure({ declarationUrl: "https://autre.fr/declaration", pages: [{ role: "help", url: `${origin}/aide` }], maxPages: 3 });
    expect(nextTarget(named, [start])?.url).toBe("https://autre.fr/declaration");
    const second = visit("declaration", "https://autre.fr/declaration");
    expect(nextTarget(named, [start, second])?.url).toBe(`${origin}/aide`);
    expect(nextTarget(named, [start, second, visit("help", "/aide")])).toBeNull();
  });

  it("does not read links on a page that did not show itself, nor visit a page twice", () => {
    expect(nextTarget(procedure(), [{ ...start, status: "blocked" }])).toBeNull();
    const loop = visit("start", "/", [link("Contact", "/")]);
    expect(nextTarget(procedure(), [loop])).toBeNull();
  });
});
