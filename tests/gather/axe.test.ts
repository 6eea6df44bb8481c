import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AxeEvidence } from "../../src/domain/evidence.ts";
import { analyse, axe, runAsItsMakers } from "../../src/gather/axe.ts";
import type { Told } from "../../src/gather/axe-source.ts";
import { isTooMuch } from "../../src/gather/tab-session.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

const page = (body: string, head = "<title>Demande</title>"): string =>
  `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;

describe("axe gatherer", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  const gather = async (html: string): Promise<AxeEvidence> => {
    const opened = await openHtml(browser, html);
    const evidence = await axe.gather(probeOf(opened));
    await opened.close();
    return evidence;
  };

  const where = (list: AxeEvidence["violations"], rule: string): readonly string[] | undefined =>
    list.find((one) => one.rule === rule)?.nodes.map(({ selector }) => selector);

  it("speaks both languages from one run, and says what passed and what was not there", async () => {
    const evidence = await gather(page(`<main><h1>Demande</h1><img id="logo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>`));
    expect(evidence.violations.filter(({ rule }) => rule === "image-alt")).toEqual([
      {
        rule: "image-alt",
        tags: expect.arrayContaining(["wcag111", "RGAA-1.1.1"]),
        impact: "critical",
        help: { fr: "Les images doivent avoir une alternative textuelle", en: "Images must have alternative text" },
        helpUrl: expect.stringContaining("image-alt"),
        count: 1,
        nodes: [
          {
            selector: "#logo",
            html: '<img id="logo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
            why: {
              fr: expect.stringMatching(/^L’élément n’a pas d’attribut alt ; l’attribut aria-label n’existe pas/),
              en: expect.stringMatching(/^Element does not have an alt attribute; aria-label attribute/),
            },
          },
        ],
      },
    ]);
    expect(evidence.passes).toEqual(expect.arrayContaining(["document-title", "html-has-lang"]));
    expect(evidence.passes).not.toContain("image-alt");
    expect(evidence.inapplicable).toEqual(expect.arrayContaining(["frame-title", "link-name"]));
    expect(evidence.version).toMatch(/^4\.14\./);
  });

  it("keeps 20 elements of a rule and counts them all", async () => {
    const evidence = await gather(page(`<main>${"<img src='data:,'>".repeat(25)}</main>`));
    const found = evidence.violations.find(({ rule }) => rule === "image-alt");
    expect([found?.nodes.length, found?.count]).toEqual([20, 25]);
  });

  it("writes places inside shadow roots and frames in the kit's notation", async () => {
    const evidence = await gather(
      page(`<main><div id="host"></div><iframe id="frame" title="Cadre" srcdoc="<html lang='fr'><title>x</title><img id='inside' src='data:,'></html>"></iframe></main>
        <script>document.getElementById("host").attachShadow({mode:"open"}).innerHTML = "<img id='shadow' src='data:,'>"</script>`),
    );
    expect([...(where(evidence.violations, "image-alt") ?? [])].sort()).toEqual(["#frame |> #inside", "#host >>> #shadow"]);
  });

  it("judges a frame that is forbidden scripts, where no timer rings", async () => {
    const frame = `<iframe id="f" title="Cadre" sandbox srcdoc="<html lang='fr'><title>x</title><img id='inside' src='data:,'></html>"></iframe>`;
    const evidence = await gather(page(`<main><h1>Demande</h1>${frame}</main>`));
    expect(where(evidence.violations, "image-alt")).toEqual(["#f |> #inside"]);
  });

  it("judges a page that is forbidden scripts as a whole", async () => {
    const html = page(`<main><h1>Demande</h1><img id="inside" src="data:,"></main>`);
    const opened = await openHtml(browser, html, undefined, { "content-security-policy": "sandbox" });
    const evidence = await axe.gather(probeOf(opened));
    await opened.close();
    expect(where(evidence.violations, "image-alt")).toEqual(["#inside"]);
  });

  it("looks into fifty frames of a page that has more", async () => {
    const frame = `<iframe title="Cadre" srcdoc="<html lang='fr'><title>x</title><img src='data:,'></html>"></iframe>`;
    const evidence = await gather(page(`<main><h1>Demande</h1>${frame.repeat(55)}</main>`));
    expect(evidence.violations.find(({ rule }) => rule === "image-alt")?.count).toBe(50);
  });

  it("tells what the makers of axe's own integration tells, frames included", async () => {
    const opened = await openHtml(
      browser,
      page(`<main><h1>Demande</h1><img src="data:,"><a href="/x"></a><p style="color:#999">Gris clair</p><iframe id="frame" title="Cadre"
        srcdoc="<html lang='fr'><title>x</title><p><input></p></html>"></iframe></main>`),
    );
    const told = ({ violations, incomplete, passes, inapplicable }: Told): unknown => [
      [...violations, ...incomplete].map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
      [...passes, ...inapplicable].map(({ id }) => id),
    ];
    const [ours, theirs] = [await analyse(opened.page), await runAsItsMakers(opened.page)];
    await opened.close();
    expect(told(ours)).toEqual(told(theirs));
    expect(ours.violations.map(({ id }) => id)).toEqual(expect.arrayContaining(["image-alt", "label", "link-name"]));
  });

  it("tries again, the makers' way last, and tells why when nothing works", async () => {
    const opened = await openHtml(browser, page("<main><h1>Demande</h1></main>"));
    const fails = (why: string) => () => Promise.reject(new Error(why));
    expect((await analyse(opened.page, [fails("one"), runAsItsMakers])).violations.map(({ id }) => id)).toEqual([]);
    await expect(analyse(opened.page, [fails("one"), fails("two")])).rejects.toThrow("two");
    await opened.close();
  });

  it("carries no more than people could read, and does not ask again for what is too much", async () => {
    const images = Array.from({ length: 600 }, (_, index) => `<img id="a${index}${"a".repeat(40_000)}" src="data:,">`);
    const opened = await openHtml(browser, page(`<main><h1>Demande</h1>${images.join("")}</main>`));
    const error = await analyse(opened.page).catch((told: unknown) => told);
    expect(isTooMuch(error)).toBe(true);
    const never = () => Promise.reject(new Error("asked again"));
    await expect(analyse(opened.page, [() => Promise.reject(error), never])).rejects.toBe(error);
    await opened.close();
  });

  it("works in our world where the page's own, which its internals ask for, is no place to work in", async () => {
    const opened = await openHtml(
      browser,
      page(`<main><h1>Demande</h1><img src="data:,"><script>customElements.define("x-f", class extends HTMLElement { constructor() { super(); this.attachInternals(); } });
        document.body.append(document.createElement("x-f")); Object.defineProperty(Node.prototype, "childNodes", { get() { return this.childNodes; } })</script></main>`),
    );
    expect((await analyse(opened.page)).violations.map(({ id }) => id)).toContain("image-alt");
    await opened.close();
  });

  it("leaves experimental rules off", async () => {
    const evidence = await gather(page(`<main><p><b>Un titre en gras seulement</b></p><p>Texte.</p></main>`));
    const ran = [...evidence.violations, ...evidence.incomplete].map(({ rule }) => rule).concat(evidence.passes, evidence.inapplicable);
    expect(ran).not.toContain("p-as-heading");
    expect(ran).not.toContain("css-orientation-lock");
  });

  describe("links told from the text around", () => {
    const inText = (style: string, link = `<a id="l" href="/x">conditions</a>`): string =>
      page(
        `<main><p>Avant de commencer, lisez les ${link} de la demande en ligne jusqu'au bout.</p></main>`,
        `<title>Demande</title><style>body{background:#fff} p{color:#333} a{color:#2b2b52;text-decoration:none} ${style}</style>`,
      );

    it("accuses a link that only its colour tells", async () => {
      expect(where((await gather(inText(""))).violations, "link-in-text-block")).toEqual(["#l"]);
    });

    it.each([
      [
        "an underline drawn by a background image, as the DSFR does",
        "a{background-image:linear-gradient(0deg,currentColor,currentColor);background-position:0 100%;background-repeat:no-repeat;background-size:100% 1px}",
        undefined,
      ],
      [
        "a background underline on what the link holds",
        "span{background:linear-gradient(currentColor,currentColor) 0 100%/100% 1px no-repeat}",
        `<a id="l" href="/x"><span>conditions</span></a>`,
      ],
      ["a border on what the link holds", "span{border-bottom:1px solid}", `<a id="l" href="/x"><span>conditions</span></a>`],
      [
        "a line in a pseudo-element",
        "a{position:relative} a::after{content:'';position:absolute;left:0;bottom:0;width:100%;height:1px;background:currentColor}",
        undefined,
      ],
      ["a shadow for an underline", "a{box-shadow:0 1px 0 currentColor}", undefined],
    ])("does not accuse %s", async (_name, style, link) => {
      const evidence = await gather(inText(style, link));
      expect([where(evidence.violations, "link-in-text-block"), where(evidence.incomplete, "link-in-text-block")]).toEqual([undefined, undefined]);
      expect(evidence.passes).toContain("link-in-text-block");
    });

    it("is not fooled by a drawing of no size on what the link holds", async () => {
      const style = "span{background:linear-gradient(currentColor,currentColor) 0 100%/0 1px no-repeat}";
      const evidence = await gather(inText(style, `<a id="l" href="/x"><span>conditions</span></a>`));
      expect(where([...evidence.violations, ...evidence.incomplete], "link-in-text-block")).toEqual(["#l"]);
    });
  });

  describe("language of the page (8.3)", () => {
    it("accuses a page without any", async () => {
      const evidence = await gather("<!doctype html><title>Demande</title><body><p>Bonjour</p>");
      expect(where(evidence.violations, "html-has-lang")).toEqual(["html"]);
    });

    it("accepts a language on every text, title included, as 8.3 does", async () => {
      const evidence = await gather(`<!doctype html><head lang="fr"><title>Demande</title></head><body lang="fr"><p>Bonjour</p>`);
      expect(where(evidence.violations, "html-has-lang")).toBeUndefined();
      expect(evidence.passes).toContain("html-has-lang");
    });

    it("does not accept it when one text has none", async () => {
      const evidence = await gather(`<!doctype html><title>Demande</title><body lang="fr"><p>Bonjour</p>`);
      expect(where(evidence.violations, "html-has-lang")).toEqual(["html"]);
    });
  });

  it("asks for a look, and no more, at text on an image or a gradient", async () => {
    const evidence = await gather(page(`<main><p id="p" style="color:#777;background:linear-gradient(#000,#fff)">Texte sur un dégradé</p></main>`));
    expect([where(evidence.violations, "color-contrast"), where(evidence.incomplete, "color-contrast")]).toEqual([undefined, ["#p"]]);
  });

  it.each([
    ["without frames", ""],
    ["with a frame", "<iframe title='Aide' srcdoc='<p>Aide</p>'></iframe>"],
  ])("judges a page %s where it stands: no page is opened beside", async (_name, frame) => {
    const opened = await openHtml(browser, page(`<main><img id='i' src='data:,'>${frame}</main>`));
    const beside: string[] = [];
    opened.page.context().on("page", (other) => void beside.push(other.url()));
    const evidence = await axe.gather(probeOf(opened));
    await opened.close();
    expect([where(evidence.violations, "image-alt"), beside]).toEqual([["#i"], []]);
  });

  describe("in a page whose scripts replaced what axe calls", () => {
    const poisons = {
      "iterators that never end": "Array.prototype[Symbol.iterator]=function*(){for(;;)yield 1}",
      "a Promise that throws": "window.Promise=function(){throw 1};Promise.prototype={}",
      "no JSON, Map or Set": "JSON.stringify=JSON.parse=()=>'x';window.Map=window.Set=window.WeakMap=null",
      "searches that find nothing": "Document.prototype.querySelectorAll=Element.prototype.querySelectorAll=Element.prototype.matches=()=>[]",
      "an axe of its own": "Object.defineProperty(window,'axe',{value:{run:()=>Promise.resolve(0)}});window.setTimeout=()=>0",
    };
    const frame = `<iframe id="f" title="Aide" srcdoc="<html lang='fr'><title>x</title><img id='inside' src='data:,'>"></iframe>`;

    it.each(Object.entries(poisons))("%s", async (_name, script) => {
      const poisoned = (more: string) => gather(page(`<main><img id="i" src="data:,">${more}</main><script>${script}</script>`));
      expect(where((await poisoned("")).violations, "image-alt")).toEqual(["#i"]);
      expect(where((await poisoned(frame)).violations, "image-alt")).toEqual(["#i", "#f |> #inside"]);
    });
  });

  describe("what only the page's own world holds", () => {
    const define = `customElements.define("x-item", class extends HTMLElement {
      constructor() { super(); this._internals = this.attachInternals(); this._internals.role = "listitem"; }
    })`;
    const list = (script: string): string => page(`<ul id="l"><x-item>Pièce</x-item></ul><script>${script}</script>`);
    const inFrame = (html: string): string => `<iframe id="f" title="Aide" srcdoc="${html.replaceAll('"', "&quot;")}"></iframe>`;

    it("sees roles that elements give themselves", async () => {
      expect(where((await gather(list(""))).violations, "list")).toEqual(["#l"]);
      expect(where((await gather(list(define))).violations, "list")).toBeUndefined();
      expect(where((await gather(page(inFrame(list(define))))).violations, "list")).toBeUndefined();
    });

    const trap = `<div id="trap" aria-hidden="true"><span id="end" tabindex="0"></span></div>`;
    it.each([
      ["in the markup", page(trap.replace("tabindex", 'onfocus="1" tabindex')), "#trap"],
      ["by script", page(`${trap}<script>document.getElementById("end").onfocus = () => {}</script>`), "#trap"],
      ["in a frame", page(inFrame(page(trap.replace("tabindex", 'onfocus="1" tabindex')))), "#f |> #trap"],
    ])("asks for a look at what moves the focus on at once: %s", async (_name, html, place) => {
      const evidence = await gather(html);
      expect([where(evidence.violations, "aria-hidden-focus"), where(evidence.incomplete, "aria-hidden-focus")]).toEqual([undefined, [place]]);
    });

    it("accuses what keeps it", async () => {
      expect(where((await gather(page(trap))).violations, "aria-hidden-focus")).toEqual(["#trap"]);
    });
  });
});
