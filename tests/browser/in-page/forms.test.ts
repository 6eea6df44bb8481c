import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectForms } from "../../../src/browser/in-page/forms.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

describe("collectForms", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("describes forms and their fields, and never a value", async () => {
    const { page, read, close } = await openHtml(
      browser,
      `<h1>Demande</h1><form method="POST" action="./envoi"><input name="method" type="hidden" value="x"><label for="n">Nom&nbsp;*</label><input id="n" name="nom" required autocomplete="Family-Name" placeholder="Durand" value="secret">
       <fieldset><legend>Civilité</legend><label><input type="radio" name="c" style="opacity:0"> Madame</label></fieldset><select name="p" aria-label="Pays"><option>France</option></select><button>Continuer</button><button type="button">Aide</button></form>`,
    );
    await page.fill("#n", "Martin");
    const { forms } = await read(collectForms, { maxFields: 50 });
    expect(forms).toEqual([
      {
        selector: "body > form",
        landmark: null,
        visible: true,
        method: "post",
        action: "https://demarche.exemple.gouv.fr/envoi",
        name: "Demande",
        fields: [
          {
            selector: "#n",
            type: "text",
            name: "nom",
            label: "Nom *",
            placeholder: "Durand",
            required: true,
            autocomplete: "family-name",
            visible: true,
          },
          {
            selector: "body > form > fieldset > label > input",
            type: "radio",
            name: "c",
            label: "Civilité : Madame",
            placeholder: "",
            required: false,
            autocomplete: "",
            visible: true,
          },
          {
            selector: "body > form > select",
            type: "select",
            name: "p",
            label: "Pays",
            placeholder: "",
            required: false,
            autocomplete: "",
            visible: true,
          },
        ],
        submits: ["Continuer"],
      },
    ]);
    expect(JSON.stringify(forms)).not.toMatch(/secret|Martin|France"/);
    await close();
  });

  it("gathers fields without a form as one last form", async () => {
    const { read, close } = await openHtml(
      browser,
      `<form role="search" aria-label="Recherche"><input type="search" aria-label="Mot"></form>
       <main><div id="app"><h2>Identité</h2><p><input aria-label="Nom"></p><div role="textbox" contenteditable aria-label="Motif">texte tapé</div><button>Suivant</button></div></main>`,
    );
    const { forms } = await read(collectForms, { maxFields: 50 });
    expect(
      forms.map(({ selector, name, action, fields, submits }) => ({
        selector,
        name,
        action,
        fields: fields.map((one) => `${one.type} ${one.label}`),
        submits,
      })),
    ).toEqual([
      { selector: "body > form", name: "Recherche", action: "https://demarche.exemple.gouv.fr/", fields: ["search Mot"], submits: [] },
      {
        selector: "#app",
        name: "Identité",
        action: "https://demarche.exemple.gouv.fr/",
        fields: ["text Nom", "textbox Motif"],
        submits: ["Suivant"],
      },
    ]);
    await close();
  });
});
