import type { RequestListener } from "node:http";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openContext, openReader } from "../../src/browser/session.ts";
import type { ConnectCandidate } from "../../src/domain/evidence.ts";
import { franceConnectStarts, startsToFollow } from "../../src/gather/identity-starts.ts";
import { isControl, readConnect } from "../../src/reading/connect.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { connectOf } from "../support/candidates.ts";
import { serve } from "../support/loopback.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

const oidc = "https://oidc.franceconnect.gouv.fr/api/v2/authorize";
type Routes = Readonly<Record<string, string>>;

/** Candidates of a page of a small site, and what was asked of it besides the page. `routes` are redirects by path. */
async function gatherOn(body: string, routes: Routes): Promise<{ candidates: readonly ConnectCandidate[]; asked: readonly string[]; url: string }> {
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    if (request.url === "/page") return response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><body>${body}</body>`);
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ""}`.trim());
    const to = routes[request.url ?? ""];
    return to === undefined ? response.writeHead(404).end() : response.writeHead(302, { location: to, "set-cookie": "s=1" }).end();
  };
  const server = await serve(answer);
  const context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/page`);
  const found = await franceConnectStarts.gather({
    page,
    role: "start",
    windows: () => [],
    url: page.url(),
    read: await openReader(page),
    save: () => Promise.resolve(""),
  });
  await context.close();
  await server.close();
  return { candidates: found.candidates, asked: asked.filter((one) => !one.includes("favicon")), url: server.url };
}

const reaches = (candidates: readonly ConnectCandidate[]) => candidates.filter((one) => one.actionable).map((one) => one.reaches ?? null);

describe("franceConnectStarts", () => {
  it("follows a GET target to the identity's door, keeps the level and the scope, and never knocks", async () => {
    const { candidates, asked, url } = await gatherOn(`<a href="/sso/go">Se connecter avec FranceConnect</a>`, {
      "/sso/go": "/auth/realms/x?kc_idp_hint=fc",
      "/auth/realms/x?kc_idp_hint=fc": `${oidc}?client_id=secret&state=abc&nonce=n&acr_values=eidas1&scope=openid+birth`,
    });
    expect(reaches(candidates)).toEqual([`${oidc}?acr_values=eidas1&scope=openid+birth`]);
    expect(asked).toEqual(["GET /sso/go", "GET /auth/realms/x?kc_idp_hint=fc s=1"]);
    const [control] = readConnect(candidates, { role: "start", url: `${url}/page`, clicks: 0 });
    expect([control?.brand, control?.authorizeUrl]).toEqual(["FranceConnect", `${oidc}?acr_values=eidas1&scope=openid+birth`]);
  });

  it.each([
    ["the level of the request", `${oidc}?acr_values=eidas2`, "FranceConnect +"],
    ["the host of the request", "https://auth.franceconnect.gouv.fr/api/v2/authorize?scope=openid", "FranceConnect +"],
    ["v1", "https://app.franceconnect.gouv.fr/api/v1/authorize?acr_values=eidas1", "FranceConnect"],
    ["an integration host", "https://fcp-low.sbx.dev-franceconnect.fr/api/v2/authorize?acr_values=eidas1", "FranceConnect"],
  ])("tells FranceConnect from FranceConnect+ by %s", async (_, door, brand) => {
    const { candidates, url } = await gatherOn(`<a href="/fc">Se connecter avec FranceConnect</a>`, { "/fc": door });
    expect(readConnect(candidates, { role: "start", url: `${url}/page`, clicks: 0 }).map((one) => `${one.brand} ${one.kind}`)).toEqual([
      `${brand} link`,
    ]);
  });

  it("a level of 1 behind a button dressed as the + is FranceConnect", async () => {
    const body = `<a class="fr-connect fr-connect--plus" href="/fc">S’identifier avec FranceConnect</a>`;
    const { candidates, url } = await gatherOn(body, { "/fc": `${oidc}?acr_values=eidas1` });
    expect(readConnect(candidates, { role: "start", url, clicks: 0 })[0]?.brand).toBe("FranceConnect");
  });

  it("a link that ends on the brand's own site is words only", async () => {
    const { candidates, url } = await gatherOn(`<a href="/r/fc">Se connecter avec FranceConnect</a>`, { "/r/fc": "https://franceconnect.gouv.fr/" });
    expect(readConnect(candidates, { role: "start", url, clicks: 0 }).filter(isControl)).toEqual([]);
  });

  it("asks for two targets at most, and gives up after five redirects", async () => {
    const links = ["a", "b", "c"].map((name) => `<a href="/fc/login/${name}">Se connecter avec FranceConnect ${name}</a>`).join("");
    expect((await gatherOn(links, {})).asked).toEqual(["GET /fc/login/a", "GET /fc/login/b"]);
    const chain = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((step) => [`/fc/${step}`, `/fc/${step + 1}`]));
    const long = await gatherOn(`<a href="/fc/0">Se connecter avec FranceConnect</a>`, chain);
    expect([long.asked.length, reaches(long.candidates)]).toEqual([6, [null]]);
  });

  it("sends no reader to a machine of a private network", async () => {
    const { candidates } = await gatherOn(`<a href="/fc">Se connecter avec FranceConnect</a>`, { "/fc": "http://10.0.0.1/admin" });
    expect(reaches(candidates)).toEqual([null]);
  });

  it("asks nothing where nothing names FranceConnect", async () => {
    expect((await gatherOn(`<a href="/login">Se connecter</a><a href="/pc">S’identifier avec ProConnect</a>`, {})).asked).toEqual([]);
  });
});

describe("startsToFollow", () => {
  const page = "https://demarche.ville.fr/page";
  it.each<readonly [string, Partial<ConnectCandidate>, readonly string[]]>([
    ["a link of the same site", { target: "https://compte.ville.fr/fc" }, ["https://compte.ville.fr/fc"]],
    ["a form that posts", { target: "https://compte.ville.fr/fc", method: "post" }, []],
    ["another site", { target: "https://autre.fr/fc" }, []],
    ["a disabled control", { target: "https://compte.ville.fr/fc", disabled: true }, []],
    ["words", { target: "https://compte.ville.fr/fc", actionable: false }, []],
    ["a choice", { target: "https://compte.ville.fr/fc", choice: "radio" }, []],
    ["a place of the page", { target: `${page}#fc` }, []],
    ["an undoing", { name: "Dissocier mon compte FranceConnect", target: "https://compte.ville.fr/fc" }, []],
    ["a way out", { target: "https://compte.ville.fr/logout/franceconnect" }, []],
    ["an explanation", { name: "Qu’est-ce que FranceConnect ?", target: "https://compte.ville.fr/infos" }, []],
    ["a script", { target: null }, []],
  ])("%s", (_, part, expected) => {
    expect(startsToFollow({ candidates: [connectOf({ method: "get", ...part })] }, page).map(String)).toEqual(expected);
  });

  it("takes the official button first", () => {
    const candidates = ["a", "b", "c"].map((name) => connectOf({ name: "FranceConnect", classes: "", target: `https://compte.ville.fr/${name}` }));
    const official = connectOf({ target: "https://compte.ville.fr/officiel" });
    expect(startsToFollow({ candidates: [...candidates, official] }, page).map(String)).toEqual([
      "https://compte.ville.fr/officiel",
      "https://compte.ville.fr/a",
    ]);
  });
});
