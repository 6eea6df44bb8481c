import type { Browser, BrowserContext } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openContext, openReader } from "../../src/browser/session.ts";
import type { ConnectEvidence, ContactMeans } from "../../src/domain/reading.ts";
import { contacts } from "../../src/gather/contacts.ts";
import { franceConnect } from "../../src/gather/france-connect.ts";
import type { Probe } from "../../src/gather/gatherer.ts";
import { jdma } from "../../src/gather/jdma.ts";
import { isUsable, readConnect } from "../../src/reading/connect.ts";
import { countedKinds, readContactPath } from "../../src/reading/contact-path.ts";
import { readJdma } from "../../src/reading/jdma.ts";
import { findPhones } from "../../src/reading/phones.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { corpusLabels, hasCorpus, type Labelled, noCorpus, serveCorpus } from "../support/corpus.ts";

/** What is read of one page, beside its labels. */
type Measured = {
  readonly label: Labelled;
  readonly connect: readonly ConnectEvidence[];
  readonly means: readonly ContactMeans[];
  readonly jdma: boolean;
};

/** Agreement on the 46 labelled pages; lower figures are a regression. Fields that the labels call ambiguous are left out. */
describe.skipIf(!hasCorpus)(hasCorpus ? "the labelled corpus" : `skipped: ${noCorpus}`, () => {
  let browser: Browser;
  let measured: readonly Measured[] = [];

  beforeAll(async () => {
    browser = await launchTestBrowser();
    const server = await serveCorpus();
    const context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    await context.route("**/*", (route) => (route.request().url().startsWith(server.base) ? route.continue() : route.abort()));
    for (const label of corpusLabels()) measured = [...measured, await measure(context, server.base, label)];
    await server.close();
  }, 180_000);
  afterAll(() => browser.close());

  it("has all its pages", () => {
    expect(measured).toHaveLength(46);
  });

  it("finds FranceConnect controls: precision and recall of the level", () => {
    const pages = clear(measured, "franceconnect");
    const wrong = pages.filter((page) => levelRead(page) !== levelLabelled(page));
    expect(wrong.map((page) => page.label.file)).toEqual([]);
    expect(pages.filter((page) => levelRead(page) !== "none")).toHaveLength(8);
  });

  it("tells a mention from nothing at all", () => {
    const named = measured.filter(({ label }) => label.franceconnect === "mention");
    const brands = named.map(({ connect }) => connect.some((one) => one.brand === "FranceConnect" && one.kind === "mention"));
    expect(brands).toEqual([true, true, true]);
  });

  it("finds ProConnect controls", () => {
    const wrong = clear(measured, "proconnect").filter(
      ({ connect, label }) => connect.some((one) => one.brand === "ProConnect" && isUsable(one)) !== label.proconnect,
    );
    expect(wrong.map((page) => page.label.file)).toEqual([]);
  });

  it("agrees on the level of human contact", () => {
    const pages = clear(measured, "contacts", "human_contact");
    const wrong = pages.filter(
      ({ means, label }) => levelOf(countedKinds(means).length) !== levelOf(new Set(wanted(label).map(([kind]) => kind)).size),
    );
    expect(wrong.map((page) => page.label.file)).toEqual([]);
  });

  it("agrees on having a human contact, and a non-digital one", () => {
    const wrong = clear(measured, "human_contact").filter(({ means, label }) => countedKinds(means).length > 0 !== label.humanContact);
    const digital = clear(measured, "contacts").filter(({ means, label }) => means.some(isNonDigital) !== label.nonDigital);
    expect([...wrong, ...digital].map((page) => page.label.file)).toEqual([]);
  });

  it("finds the means of contact: F1", () => {
    const pages = clear(measured, "contacts");
    const scores = pages.map(({ means, label }) => {
      const got = new Set(means.filter((one) => one.own && one.kind !== "postal").map((one) => key(one.kind, one.value)));
      const want = new Set(wanted(label).map(([kind, value]) => key(kind, value)));
      return { right: got.intersection(want).size, got: got.size, want: want.size };
    });
    const sum = (field: "right" | "got" | "want"): number => scores.reduce((total, score) => total + score[field], 0);
    // Three pages of one site link to a contact page that their labels do not count.
    expect((2 * sum("right")) / (sum("got") + sum("want"))).toBeGreaterThanOrEqual(0.955);
    expect(sum("right") / sum("want")).toBe(1);
  });

  it("finds the feedback button", () => {
    const wrong = clear(measured, "jdma").filter((page) => page.jdma !== page.label.jdma);
    expect(wrong.map((page) => page.label.file)).toEqual([]);
  });
});

async function measure(context: BrowserContext, base: string, label: Labelled): Promise<Measured> {
  const page = await context.newPage();
  await page.goto(base + label.file, { waitUntil: "load" });
  const url = page.url();
  const probe: Probe = { page, role: "start", url, read: await openReader(page), windows: () => [], save: () => Promise.resolve("") };
  const at = { role: "start" as const, url, clicks: 0 };
  const connect = readConnect((await franceConnect.gather(probe)).candidates, at);
  const { candidates } = await contacts.gather(probe);
  const feedback = readJdma([{ candidates: (await jdma.gather(probe)).candidates, page: at }], "");
  await page.close();
  const visit = { requestedUrl: url, finalUrl: url, status: "ok" as const };
  return { label, connect, means: readContactPath([{ page: at, candidates }], [visit]).contacts, jdma: feedback.sources.length > 0 };
}

const clear = (pages: readonly Measured[], ...fields: readonly string[]): readonly Measured[] =>
  pages.filter(({ label }) => !fields.some((field) => label.ambiguous.includes(field)));

const levelRead = ({ connect }: Measured): string => connect.find((one) => isUsable(one) && one.brand !== "ProConnect")?.brand ?? "none";
const levelLabelled = ({ label }: Measured): string =>
  ({ franceconnect: "FranceConnect", franceconnect_plus: "FranceConnect +", mention: "none", none: "none" })[label.franceconnect];

const levelOf = (kinds: number): string => (kinds >= 2 ? "Oui" : kinds === 1 ? "Partiel" : "Non");
const isNonDigital = (one: ContactMeans): boolean => one.own && ["phone", "callback", "counter"].includes(one.kind);

/** Labelled means that count: kind in our words, and value. */
const wanted = (label: Labelled): readonly (readonly [kind: string, value: string])[] =>
  label.contacts
    .filter((one) => one.scope === "service" && one.kind !== "postal")
    .map((one) => [one.kind === "inperson" ? "counter" : one.kind, one.value] as const);

/** Numbers and addresses are compared by value, the other kinds by being there. */
const key = (kind: string, value: string): string =>
  kind === "phone" ? `phone ${findPhones(value)[0]?.value ?? value}` : kind === "email" ? `email ${value.toLowerCase()}` : kind;
