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

  it("puts together the addresses that a code, a direction or a script hides, and keeps the page's words", async () => {
    const body = `<p><a data-cfemail="6d000c041f04082d010c030b0c04031e430b1f">[protégé]</a></p><p><span style="unicode-bidi:bidi-override;direction:rtl">rf.snel@tcatnoc</span></p>
      <p><a data-user="support" data-domain="voisinage.gouv.fr">support à voisinage</a></p><p><span data-email="aide@service.fr">écrire</span></p><input data-email="moi@service.fr"><p data-domain="x.fr">rien</p>`;
    const { candidates } = await collect(body);
    expect(candidates.filter((one) => one.kind === "mail-link").map(({ quote, href }) => [quote, href])).toEqual([
      ["[protégé]", "mailto:mairie@lanfains.fr"],
      ["rf.snel@tcatnoc", "mailto:contact@lens.fr"],
      ["support à voisinage", "mailto:support@voisinage.gouv.fr"],
      ["écrire", "mailto:aide@service.fr"],
    ]);
  });

  it("reads numbers that only a label or a style sheet gives", async () => {
    const body = `<style>.n::after{content:"01 49 55 49 55"}</style><a href="#" aria-label="Appeler le 01 44 05 67 89"><svg width="9" height="9"></svg></a><p>Standard : <span class="n"></span></p><input aria-label="Téléphone, 06 12 34 56 78">`;
    expect(await kinds(body)).toEqual(["phone-text: Appeler le 01 44 05 67 89", "image: 01 49 55 49 55"].map((one) => expect.stringContaining(one)));
  });

  it("names the cells of a table by their heads, not by the cell before", async () => {
    const body = `<table><tr><th>Région</th><th>Téléphone</th><th>Télécopie</th></tr><tr><td>Est</td><td>03 88 25 80 00</td><td>03 88 25 80 01</td></tr></table>
      <table><tr><td data-label="Fax">03 88 25 80 02</td></tr></table>`;
    const { candidates } = await collect(body);
    expect(candidates.map(({ context }) => context)).toEqual([
      "Est ¦ Téléphone ¦ 03 88 25 80 00",
      "Est ¦ Télécopie ¦ 03 88 25 80 01",
      "Fax ¦ 03 88 25 80 02",
    ]);
  });

  it("reads the lines under an address until the next heading", async () => {
    const body = `<p>1 rue du Port 29000 Quimper</p><p>Bus 12</p><p>Tél. 02 98 00 00 00</p><p>Accueil du public : le matin</p><h2>Autre</h2><p>Sans rapport</p>`;
    const address = (await collect(body)).candidates.find((one) => one.kind === "address-text");
    expect(address?.context).toBe("1 rue du Port 29000 Quimper ¦ Bus 12 ¦ Tél. 02 98 00 00 00 ¦ Accueil du public : le matin");
  });

  it("goes on under a heading that announces the hours of the same place", async () => {
    const body = `<footer><p>1 rue du Port 29000 Quimper</p><p>Tél. 02 98 00 00 00</p><p>Écrire</p><h3>Horaires</h3><p>Lundi : 9h-12h</p><h3>Nous suivre</h3><p>Facebook</p></footer>`;
    const address = (await collect(body)).candidates.find((one) => one.kind === "address-text");
    expect(address?.context).toBe("1 rue du Port 29000 Quimper ¦ Tél. 02 98 00 00 00 ¦ Écrire ¦ Horaires ¦ Lundi : 9h-12h");
  });

  it("reads an address in a table with its row", async () => {
    const body = `<table><tr><th>Site</th><th>Adresse</th><th>Horaires</th></tr><tr><td>Préfecture</td><td>1 place de la Préfecture</td><td>9h-12h</td></tr></table>`;
    const address = (await collect(body)).candidates.find((one) => one.kind === "address-text");
    expect(address?.context).toBe("Préfecture ¦ Adresse ¦ 1 place de la Préfecture ¦ Site ¦ Préfecture ¦ Horaires ¦ 9h-12h");
  });

  it("finds a numbered street that does not name its town", async () => {
    expect(await kinds("<p>Accueil : 4 bis place du Marché</p><p>Il y a 3 places et 12 rues piétonnes</p>")).toEqual([
      "address-text: Accueil : 4 bis place du Marché",
    ]);
  });

  it("finds pictures of addresses", async () => {
    expect(await kinds(`<img src="/m.png" alt="mairie@ville.fr">`)).toEqual(["image: mairie@ville.fr"]);
  });

  it("takes a link that shows an address for the address", async () => {
    expect((await kinds(`<a href="#">Contactez-nous : mairie@ville.fr</a>`)).every((one) => one.startsWith("mail-text"))).toBe(true);
  });

  it("is bounded, and says so; numbers before links", async () => {
    const { candidates, cut } = await collect(`${"<a href='/c'>Contact</a>".repeat(10)}<p>Tél. 01 40 81 21 22</p>`, 3);
    expect([candidates.map(({ kind }) => kind), cut]).toEqual([["phone-text", "contact-link", "contact-link"], true]);
  });

  it("brings nothing back of a page without contact", async () => {
    expect(await collect("<h1>Démarche</h1><p>En 2024, 12 000 dossiers, 1 500 €.</p><a href='/faq'>FAQ</a>")).toEqual({ candidates: [], cut: false });
  });
});
