import { describe, expect, it } from "vitest";
import check from "../../src/checks/france-connect.ts";
import type { ConnectCandidate, Form, Link } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { connectOf, linkOf } from "../support/candidates.ts";
import { dossierOf, fieldOf, formOf, judged, procedureOf, visitOf } from "../support/dossiers.ts";

const home = "https://logement.exemple.gouv.fr/";
const loginUrl = `${home}connexion`;
type Seen = { readonly connect?: readonly ConnectCandidate[]; readonly forms?: readonly Form[]; readonly links?: readonly Link[] };

const evidence = ({ connect = [], forms = [], links = [] }: Seen) => ({
  franceConnect: observed({ candidates: connect }),
  forms: observed({ forms }),
  links: observed({ links, cut: false }),
});
const start = (seen: Seen, part: Partial<Visit> = {}) => visitOf({ evidence: evidence(seen), ...part });
const login = (seen: Seen, part: Partial<Visit> = {}) =>
  visitOf({ role: "login", requestedUrl: loginUrl, finalUrl: loginUrl, clicks: 1, evidence: evidence(seen), ...part });
const judge = (visits: readonly Visit[], procedure: Partial<Procedure> = {}) =>
  judged(check, dossierOf(visits, { procedure: procedureOf(procedure) }))[0];

const plus = connectOf({ classes: "fr-connect fr-connect--plus", selector: "#plus" });
const pro = connectOf({ name: "S’identifier avec ProConnect", selector: "#pro" });
const mention = connectOf({ tag: "p", name: "", actionable: false, classes: "", context: "Vous pouvez utiliser FranceConnect." });
const account = formOf([fieldOf("Identifiant"), fieldOf("Mot de passe", { type: "password" })]);
const request = formOf([fieldOf("Nom"), fieldOf("Motif", { type: "textarea" })]);
const entrance = linkOf("Se connecter", loginUrl);

describe("france-connect", () => {
  it("passes with a usable control, and keeps where it is", () => {
    expect(judge([start({ links: [entrance] }), login({ connect: [connectOf()] })])).toEqual({
      outcome: "passed",
      level: "FranceConnect",
      why: {
        fr: "FranceConnect est proposé à 1 clic du départ : « S’identifier avec FranceConnect ».",
        en: 'FranceConnect is offered 1 click from the start: "S’identifier avec FranceConnect".',
      },
      details: {
        evidence: [
          {
            brand: "FranceConnect",
            kind: "button",
            visible: true,
            disabled: false,
            clicks: 1,
            authorizeUrl: null,
            page: "login",
            url: loginUrl,
            selector: "#fc",
            quote: "S’identifier avec FranceConnect",
          },
        ],
        proconnect: false,
      },
    });
  });

  it("counts the clicks in words that agree with their number", () => {
    const far = login({ connect: [connectOf()] }, { clicks: 2 });
    expect(judge([start({ links: [entrance] }), far])?.why).toMatchObject({
      fr: expect.stringContaining("à 2 clics du départ"),
      en: expect.stringContaining("2 clicks from"),
    });
  });

  it("says FranceConnect + when only that is offered, FranceConnect when both are", () => {
    expect([judge([start({ connect: [plus] })])?.level, judge([start({ connect: [plus, connectOf()] })])?.level]).toEqual([
      "FranceConnect +",
      "FranceConnect",
    ]);
  });

  it("says that the control is in a closed panel", () => {
    expect(judge([start({ connect: [connectOf({ visible: false })] })])?.why.fr).toContain("dans un panneau fermé");
  });

  it("trusts the control over the list", () => {
    expect(judge([start({ connect: [connectOf()] })], { franceConnect: "not_applicable" })?.level).toBe("FranceConnect");
  });

  it("asks a person about a disabled control", () => {
    const verdict = judge([start({ connect: [connectOf({ disabled: true })], forms: [account] })]);
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.[0]?.selector]).toEqual(["cantTell", "À vérifier", "#fc"]);
  });

  it("fails when another identification is all there is", () => {
    const verdict = judge([start({ links: [entrance] }), login({ forms: [account], connect: [mention] })]);
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.[0]?.quote, verdict?.findings?.[0]?.page]).toEqual([
      "failed",
      "Non",
      "Mot de passe",
      "login",
    ]);
    expect(verdict?.details).toMatchObject({ evidence: [{ brand: "FranceConnect", kind: "mention" }] });
  });

  it("fails when ProConnect is all there is, and says that it is there", () => {
    const verdict = judge([start({ connect: [pro] })]);
    expect([verdict?.level, verdict?.details]).toMatchObject(["Non", { proconnect: true }]);
  });

  it("says when FranceConnect was expected", () => {
    const expected = { franceConnect: "expected" } as const;
    expect(judge([start({ forms: [account] })], expected)?.findings?.[0]?.message.fr).toMatch(/^FranceConnect est attendu/);
    expect(judge([start({ forms: [request] })], expected)?.level).toBe("Non");
    expect(judge([start({ forms: [account] })], { ...expected, audience: ["entreprise"] })?.level).toBe("Non");
  });

  it.each<readonly [string, Partial<Procedure>, Seen]>([
    ["the list says so", { franceConnect: "not_applicable" }, { forms: [account] }],
    ["only companies may use it", { audience: ["entreprise", "Association"] }, { forms: [account] }],
    ["a form is open to all", {}, { forms: [request] }],
  ])("is inapplicable when %s", (_, procedure, seen) => {
    const verdict = judge([start(seen)], procedure);
    expect([verdict?.outcome, verdict?.level, verdict?.findings]).toEqual(["inapplicable", "Non applicable", undefined]);
  });

  it("is applicable when private persons are among the audience", () => {
    expect(judge([start({ forms: [account] })], { audience: ["particulier", "entreprise"] })?.level).toBe("Non");
  });

  it("fails when FranceConnect is only named beside an open form", () => {
    expect(judge([start({ forms: [request], connect: [mention] })])?.level).toBe("Non");
  });

  it.each<readonly [string, readonly Visit[]]>([
    ["the start page was blocked", [visitOf({ status: "blocked" }), login({ forms: [account] })]],
    [
      "the login page could not be seen",
      [start({ links: [entrance], forms: [request] }), visitOf({ role: "login", requestedUrl: loginUrl, finalUrl: null, status: "timeout" })],
    ],
    ["a gatherer failed on the login page", [start({ links: [entrance] }), login({}, { evidence: {} })]],
    [
      "the login page asks for an identifier first",
      [start({ links: [entrance] }), login({ forms: [formOf([fieldOf("Identifiant")], { submits: ["Continuer"] })] })],
    ],
    ["the login link was not followed", [start({ links: [entrance], forms: [request] })]],
    ["the procedure was not entered", [start({ links: [linkOf("Commencer la démarche", `${home}demande`)] })]],
    ["nothing was seen of it", [start({})]],
  ])("asks a person when %s", (_, visits) => {
    const verdict = judge(visits);
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.length]).toEqual(["cantTell", "À vérifier", 1]);
  });

  it("does not say that no form was seen when a short one was, and quotes it", () => {
    const short = (form: Form) => judge([start({ forms: [form] })])?.findings?.[0];
    expect(short(formOf([fieldOf("Adresse")], { name: "Signaler un problème" }))).toMatchObject({
      outcome: "cantTell",
      page: "start",
      quote: "Signaler un problème",
      message: { en: expect.stringMatching(/^The form that was seen \("Signaler un problème"\) may be only a beginning/) },
    });
    expect(short(formOf([fieldOf("")], { name: "" }))?.message.fr).toMatch(/^Le formulaire vu peut n'être qu'un début/);
  });

  it("is untested when no page was seen", () => {
    expect(judge([visitOf({ status: "blocked" })])?.outcome).toBe("untested");
  });
});
