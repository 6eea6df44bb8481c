import { describe, expect, it } from "vitest";
import type { TruthRow } from "../../src/domain/calibration.ts";
import { readLabels } from "../../src/input/labels.ts";

/** The values of one labelled page. */
function valuesOf(labels: object, ambiguous: readonly string[] = []): TruthRow["values"] {
  const read = readLabels(JSON.stringify({ readme: "…", files: { "page.html": { source: {}, labels, ambiguous, traps: [] } } }), "labels.json");
  if (!read.ok) throw new Error(read.problems[0]?.message.en);
  return read.truth.rows[0]?.values ?? {};
}
const contact = (kind: string, scope = "service", value = "x") => ({ kind, scope, value, direct: true });

describe("labels of pages", () => {
  it("are a table about what pages show, by file name", () => {
    const files = { "a.html": { labels: { jdma: true } }, "b.htm": { labels: {}, ambiguous: [] } };
    expect(readLabels(JSON.stringify({ files }), "labels.json")).toEqual({
      ok: true,
      truth: {
        convention: "page",
        rows: [
          { id: "a", page: "a.html", values: { jdma: { state: "stated", value: "Oui", quote: "true" } } },
          { id: "b", page: "b.htm", values: {} },
        ],
      },
    });
  });

  it.each([
    ["franceconnect", "FranceConnect"],
    ["franceconnect_plus", "FranceConnect +"],
  ])("FranceConnect: %s is %s", (franceconnect, value) => {
    expect(valuesOf({ franceconnect })).toEqual({ auth: { state: "stated", value, quote: franceconnect } });
  });

  it.each(["mention", "none"])("FranceConnect: %s cannot tell Non from Non applicable", (franceconnect) => {
    expect(valuesOf({ franceconnect })).toEqual({ auth: { state: "stated", value: "Non", quote: franceconnect, alike: ["Non applicable"] } });
  });

  it("contact: different kinds of the service itself count, post and others do not", () => {
    const level = (...contacts: object[]) => valuesOf({ contacts }).contact;
    expect(level(contact("phone", "service", "01"), contact("email", "service", "a@b.fr"))).toEqual({
      state: "stated",
      value: "Oui",
      quote: "phone 01 ; email a@b.fr",
    });
    expect(level(contact("email"), contact("email"), contact("postal"), contact("phone", "recourse"))).toMatchObject({ value: "Partiel" });
    expect(level(contact("postal"), contact("form", "third_party"))).toEqual({ state: "stated", value: "Non", quote: "" });
    expect(valuesOf({})).toEqual({});
  });

  it("declaration: a rate and a date are looked for on declarations only", () => {
    const page = { mention: "partielle", link: true, rate: null, is_declaration_page: false };
    expect(Object.keys(valuesOf({ declaration: page }))).toEqual(["mention", "page"]);
    expect(
      valuesOf({ declaration: { ...page, mention: "none", link: false, rate: 91.5, established: "2024-02-01", is_declaration_page: true } }),
    ).toEqual({
      mention: { state: "stated", value: null, quote: "none" },
      page: { state: "stated", value: "Oui", quote: "link: false, is_declaration_page: true" },
      rate: { state: "stated", value: 91.5, quote: "91.5" },
      date: { state: "stated", value: "2024-02-01", quote: "2024-02-01" },
    });
    expect(valuesOf({ declaration: { rate: null, is_declaration_page: true } })).toEqual({
      rate: { state: "stated", value: null, quote: "none" },
      date: { state: "stated", value: null, quote: "none" },
    });
    expect(valuesOf({ declaration: { link: false } }).page).toMatchObject({ value: "Non" });
  });

  it("ambiguous fields are left out, with what they decide", () => {
    const labels = { contacts: [contact("phone")], non_digital: true, jdma: false, proconnect: false, status: "closed" };
    const left = (values: TruthRow["values"]) =>
      Object.entries(values).flatMap(([trait, value]) => (value.state === "left" ? [[trait, value.reason]] : []));
    expect(left(valuesOf(labels, ["contacts"]))).toEqual([
      ["contact", "ambiguous"],
      ["nonDigital", "ambiguous"],
    ]);
    expect(left(valuesOf(labels, ["human_contact"]))).toEqual([["contact", "ambiguous"]]);
    expect(left(valuesOf({ declaration: { mention: "non", link: true } }, ["declaration", "unheard_of"]))).toEqual([
      ["mention", "ambiguous"],
      ["page", "ambiguous"],
    ]);
    expect(left(valuesOf(labels))).toEqual([]);
  });
});

describe("what is not labels", () => {
  it.each([
    ["{ broken", "", "this is not JSON"],
    ["[]", "", "these are not labels of pages"],
    ['{"rows":[]}', "files", "these are not labels of pages"],
    ['{"files":{"a.html":{"labels":{"franceconnect":"perhaps"}}}}', "files.a.html.labels.franceconnect", "these are not labels of pages"],
  ])("%s is refused with its place", (text, path, message) => {
    expect(readLabels(text, "labels.json")).toMatchObject({ ok: false, problems: [{ file: "labels.json", path, message: { en: message } }] });
  });
});
