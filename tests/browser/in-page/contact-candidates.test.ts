import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectContactCandidates } from "../../../src/browser/in-page/contact-candidates.ts";
import type { ContactsEvidence } from "../../../src/domain/evidence.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

async function collect(body: string, max = 200): Promise<ContactsEvidence> {
  const { read, close } = await openHtml(browser, `<!doctype html><html lang="fr"><body>${body}</body></html>`);
  const found = await read(collectContactCandidates, { max });
  await close();
  return found;
}
const kinds = async (body: string) => (await collect(body)).candidates.map(({ kind, quote }) => `${kind}: ${quote}`);

describe("collectContactCandidates", () => {
  it("keeps the words, the place and what stands around", async () => {
    const body = `<main><h2>Contact</h2><p>Le service répond.</p><p id="t">Téléphone : 01 40 81 21 22</p><p>Du lundi au vendredi</p></main>`;
    expect(await collect(body)).toEqual({
      cut: false,
      candidates: [
        {
          selector: "#t",
          landmark: "main",
          visible: true,
          kind: "phone-text",
          quote: "Téléphone : 01 40 81 21 22",
          href: null,
          heading: "Contact",
          context: "Contact ¦ Le service répond. ¦ Téléphone : 01 40 81 21 22 ¦ Du lundi au vendredi",
        },
      ],
    });
  });

  it("keeps targets as they are written", async () => {
    const { candidates } = await collect(
      `<a href="tel:+33 1 40">Appeler</a><a href="mailto:a@b.fr?subject=x">Écrire</a><a href="/contact">Contact</a>`,
    );
    expect(candidates.map(({ kind, href }) => [kind, href])).toEqual([
      ["tel-link", "tel:+33 1 40"],
      ["mail-link", "mailto:a@b.fr?subject=x"],
      ["contact-link", "https://demarche.exemple.gouv.fr/contact"],
    ]);
  });

  it("writes a form by its fields, the message first", async () => {
    const body = `<form action="/envoi"><h2>Nous écrire</h2><label>Nom <input></label><label>E-mail <input type="email"></label><textarea placeholder="Message"></textarea><button>Envoyer</button></form>`;
    expect((await collect(body)).candidates.map(({ kind, quote, context, href }) => [kind, quote, context, href])).toEqual([
      ["form", "Nous écrire", "textarea: Message ; button: Envoyer ; text: Nom ; email: E-mail", "https://demarche.exemple.gouv.fr/envoi"],
    ]);
  });

  it("reads no field, hint, label or option as text", async () => {
    const body = `<label>Tél. 01 40 81 21 22 <input value="01 40 81 21 23" placeholder="01 40 81 21 24"></label><select><option>01 40 81 21 25</option></select><p class="fr-hint-text">Format : 01 40 81 21 26</p><textarea>aide@service.fr</textarea>`;
    expect((await kinds(body)).filter((one) => !one.startsWith("form"))).toEqual([]);
  });

  it("reads a number cut in pieces, and never over two blocks", async () => {
    expect(await kinds(`<p>Tél. <b>01</b> <b>40</b> 81 21 22</p>`)).toEqual(["phone-text: Tél. 01 40 81 21 22"]);
    expect(await kinds(`<div>01 40 81<div>21 22 33</div></div>`)).toEqual([]);
  });

  it("cuts a long block around the number", async () => {
    const { candidates } = await collect(
      `<p>${"Une phrase sur la démarche. ".repeat(30)}Appelez le 01 40 81 21 22. ${"Une autre phrase. ".repeat(30)}</p>`,
    );
    expect(candidates.map(({ quote }) => [quote.length < 400, quote.includes("01 40 81 21 22")])).toEqual([[true, true]]);
  });

  it("says what is hidden, and finds it all the same", async () => {
    const { candidates } = await collect(`<div hidden><p>Tél. 01 40 81 21 22</p><a href="/contact"><span>Contact</span></a></div>`);
    expect(candidates.map(({ kind, quote, visible }) => [kind, quote, visible])).toEqual([
      ["phone-text", "Tél. 01 40 81 21 22", false],
      ["contact-link", "Contact", false],
    ]);
  });

  it("joins the lines of an address, and keeps it to its footer", async () => {
    const { candidates } = await collect(`<main><h2>Voies de recours</h2></main><footer><p>20 avenue de Ségur</p><p>75007 Paris</p></footer>`);
    expect(candidates.map(({ kind, quote, heading, landmark }) => [kind, quote, heading, landmark])).toEqual([
      ["address-text", "20 avenue de Ségur, 75007 Paris", "", "footer"],
    ]);
  });

  it("finds images of numbers, frames of helpdesks, appointments and live help", async () => {
    const body = `<img src="/n.png" alt="0 806 000 126"><img src="/o.png" alt="Une photo"><iframe title="Formulaire de contact" src="https://x.fr/f"></iframe><iframe title="Vidéo" src="https://x.fr/v"></iframe><a href="/r">Prendre rendez-vous</a><button>Discuter avec un conseiller</button>`;
    expect((await collect(body)).candidates.map(({ kind }) => kind)).toEqual(["image", "form", "appointment", "chat", "chat"]);
  });

  it("looks into shadow roots", async () => {
    const body = `<div id="h"></div><script>document.getElementById("h").attachShadow({mode:"open"}).innerHTML='<p>Tél. 01 40 81 21 22</p>'</script>`;
    expect(await kinds(body)).toEqual(["phone-text: Tél. 01 40 81 21 22"]);
  });

  it("is bounded, and says so; numbers before links", async () => {
    const { candidates, cut } = await collect(`${"<a href='/c'>Contact</a>".repeat(10)}<p>Tél. 01 40 81 21 22</p>`, 3);
    expect([candidates.map(({ kind }) => kind), cut]).toEqual([["phone-text", "contact-link", "contact-link"], true]);
  });

  it("brings nothing back of a page without contact", async () => {
    expect(await collect("<h1>Démarche</h1><p>En 2024, 12 000 dossiers, 1 500 €.</p><a href='/faq'>FAQ</a>")).toEqual({ candidates: [], cut: false });
  });
});
