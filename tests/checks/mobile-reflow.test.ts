import { describe, expect, it } from "vitest";
import check from "../../src/checks/mobile-reflow.ts";
import type { ReflowEvidence } from "../../src/domain/evidence.ts";
import { notObserved, observed } from "../../src/domain/observation.ts";
import type { PageRole } from "../../src/domain/visit.ts";
import { dossierOf, judged, visitOf } from "../support/dossiers.ts";
import { reflowOf, widthOf } from "../support/reflow.ts";

type Seen = readonly [role: PageRole, reflow: ReflowEvidence];
const fits = reflowOf();
const wide = reflowOf({ widths: [widthOf(360, 980), widthOf(320, 980)] });
const slight = reflowOf({ widths: [widthOf(360), widthOf(320, 340)] });
const unzoomable = reflowOf({ viewport: "width=device-width, user-scalable=no" });
const fixed = reflowOf({ viewport: null });

const judge = (...pages: readonly Seen[]) =>
  judged(check, dossierOf(pages.map(([role, reflow]) => visitOf({ role, evidence: { reflow: observed(reflow) } }))))[0];

describe("the level of the indicator mobile", () => {
  it("is Oui when every page fits and can be zoomed", () => {
    expect(judge(["start", fits], ["form", fits])).toEqual({
      outcome: "passed",
      why: {
        fr: "Toutes les pages vues tiennent dans 360 et 320 pixels de large, et peuvent être agrandies.",
        en: "Every page seen fits a width of 360 and 320 pixels, and can be enlarged.",
      },
      level: "Oui",
      details: {
        widths: [
          { width: 360, scrollWidth: 360 },
          { width: 320, scrollWidth: 320 },
        ],
        zoomBlocked: false,
      },
    });
  });

  it.each<[string, string, readonly Seen[], readonly string[]]>([
    ["the start page overflows", "Non", [["start", wide]], ["overflow"]],
    [
      "a form overflows",
      "Non",
      [
        ["start", fits],
        ["form", wide],
      ],
      ["overflow"],
    ],
    ["the start page has a fixed layout", "Non", [["start", fixed]], ["fixed-layout"]],
    [
      "a help page overflows",
      "Partiel",
      [
        ["start", fits],
        ["help", wide],
      ],
      ["overflow"],
    ],
    ["the start page overflows a little", "Partiel", [["start", slight]], ["overflow"]],
    ["zoom is blocked", "Partiel", [["start", unzoomable]], ["zoom-blocked"]],
    [
      "a form overflows and its zoom is blocked",
      "Non",
      [
        ["start", fits],
        ["form", { ...wide, viewport: unzoomable.viewport }],
      ],
      ["overflow", "zoom-blocked"],
    ],
  ])("when %s: %s", (_when, level, pages, rules) => {
    const verdict = judge(...pages);
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.map(({ rule }) => rule)]).toEqual(["failed", level, rules]);
  });

  it("shows the element that sticks out, on which page, and the widest content of all pages", () => {
    const verdict = judge(["start", fits], ["help", wide]);
    expect(verdict?.findings).toEqual([
      {
        outcome: "failed",
        message: {
          fr: "À 320 pixels de large, le contenu dépasse de l'écran : il faut faire défiler la page de côté pour lire, surtout quand on agrandit le texte.",
          en: "At a width of 320 pixels, content goes beyond the screen: one has to scroll sideways to read, all the more when text is enlarged.",
        },
        repair: {
          fr: "Remplacez la largeur fixe de l'élément par une largeur maximale (max-width: 100%), ou faites-le passer à la ligne.",
          en: "Replace the element's fixed width by a maximum (max-width: 100%), or let it wrap.",
        },
        selector: "#large",
        quote: '<div id="large">',
        references: [],
        rule: "overflow",
        count: 1,
        page: "help",
        url: "https://logement.exemple.gouv.fr/",
      },
    ]);
    expect(verdict?.details).toEqual({
      widths: [
        { width: 360, scrollWidth: 980 },
        { width: 320, scrollWidth: 980 },
      ],
      zoomBlocked: false,
    });
  });

  it("blames no RGAA criterion for a picture that is too large", () => {
    const culprit = { selector: "img", right: 980, html: '<img src="plan.png" width="980">' };
    const picture = { ...wide, widths: wide.widths.map((one) => ({ ...one, overflowing: [culprit] })) };
    const verdict = judge(["start", picture]);
    expect([verdict?.level, verdict?.findings?.map(({ references }) => references)]).toEqual(["Non", [[]]]);
  });

  it("quotes the meta element that blocks zoom", () => {
    const verdict = judge(["start", unzoomable]);
    expect([verdict?.details, verdict?.findings?.map(({ selector, quote, references }) => ({ selector, quote, references }))]).toEqual([
      expect.objectContaining({ zoomBlocked: true }),
      [
        {
          selector: "meta[name=viewport]",
          quote: '<meta name="viewport" content="width=device-width, user-scalable=no">',
          references: ["RGAA 10.4.2", "WCAG 1.4.4"],
        },
      ],
    ]);
  });

  it("is untested, with no level, when no page could be measured", () => {
    const [verdict] = judged(check, dossierOf([visitOf({ evidence: { reflow: notObserved("timeout", "15 s") } })]));
    expect([verdict?.outcome, verdict?.level]).toEqual(["untested", undefined]);
  });
});
