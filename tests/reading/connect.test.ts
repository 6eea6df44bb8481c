import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { franceConnect } from "../../src/gather/france-connect.ts";
import { isControl, readConnect } from "../../src/reading/connect.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { connectControls } from "../support/connect-controls.ts";
import { fixtureUrl, gatherFrom } from "../support/reading.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

/** Brands of the controls, with "(désactivé)" and "(fermé)" when they are; `mention` when there are words only; else nothing. */
async function summary(body: string): Promise<string> {
  const { candidates } = await gatherFrom(browser, franceConnect, body);
  const read = readConnect(candidates, { role: "start", url: fixtureUrl, clicks: 0 });
  const controls = read.filter(isControl).map((one) => `${one.brand} ${one.kind}${one.disabled ? " désactivé" : ""}${one.visible ? "" : " fermé"}`);
  return controls.join(", ") || (read.length > 0 ? "mention" : "rien");
}

const words: readonly (readonly [title: string, body: string, expected: string])[] = [
  ["la question de l'aide", `<a href="https://franceconnect.gouv.fr/">Qu’est-ce que FranceConnect ?</a>`, "mention"],
  ["le lien vers le site de la marque, au nom de bouton", `<a href="https://franceconnect.gouv.fr/">S'identifier avec FranceConnect</a>`, "mention"],
  [
    "une foire aux questions",
    `<button aria-expanded="false" class="fr-accordion__btn">Comment me connecter avec FranceConnect ?</button>`,
    "mention",
  ],
  ["un accordéon au titre affirmatif", `<button aria-expanded="false" class="fr-accordion__btn">Se connecter avec FranceConnect</button>`, "mention"],
  ["un lien d'aide", `<a href="/faq#fc">Problème de connexion avec FranceConnect</a>`, "mention"],
  ["une question sans réponse", `<a href="/aide">Vous n'arrivez pas à vous connecter avec FranceConnect ?</a>`, "mention"],
  ["une actualité", `<article><a href="/actus/12">Le service est désormais accessible avec FranceConnect</a></article>`, "mention"],
  [
    "bientôt disponible",
    `<p>Connexion avec FranceConnect bientôt disponible</p><a href="/n">Bientôt : se connecter avec FranceConnect</a>`,
    "mention",
  ],
  ["une phrase de présentation", `<p>Connectez-vous aux comptes de l’usager via FranceConnect sans ressaisir ses identifiants.</p>`, "mention"],
  ["un lien d'évitement", `<a href="#fc">Aller à la connexion FranceConnect</a>`, "mention"],
  ["une ancre", `<a href="#connexion">Se connecter avec FranceConnect</a><h2 id="connexion">FranceConnect</h2>`, "mention"],
  [
    "un logo de partenaire en pied de page",
    `<footer><a href="https://franceconnect.gouv.fr"><img src="/logo-franceconnect.svg" alt="FranceConnect" width="9" height="9"></a></footer>`,
    "mention",
  ],
  ["un lien de pied de page", `<footer><a href="/franceconnect">FranceConnect</a></footer>`, "mention"],
  ["une image seule", `<img src="/franceconnect.png" alt="Logo FranceConnect" width="9" height="9">`, "rien"],
  [
    "être déjà connecté",
    `<p>Vous êtes connecté avec FranceConnect.</p><a href="/logout/franceconnect-x">Se déconnecter de FranceConnect</a>`,
    "mention",
  ],
  ["sans FranceConnect", `<a href="/inscription">Continuer sans FranceConnect</a>`, "mention"],
  ["je n'ai pas FranceConnect", `<a href="/inscription">Je n'ai pas de compte FranceConnect</a>`, "mention"],
  ["une habilitation", `<a href="/habilitations/new">Demander une habilitation FranceConnect</a>`, "mention"],
  ["la documentation", `<a href="https://partenaires.franceconnect.gouv.fr/fcp">Documentation FranceConnect</a>`, "mention"],
  ["un PDF", `<a href="/docs/guide.pdf">Se connecter avec FranceConnect</a>`, "mention"],
  ["un exemple de code", `<pre><code>&lt;button class="fr-connect"&gt;S’identifier avec FranceConnect&lt;/button&gt;</code></pre>`, "mention"],
  ["une classe trompeuse", `<button class="btn-fc">Rechercher</button><button class="btn-france-connect">Fermer</button>`, "rien"],
  ["un fr-connect qui dit autre chose", `<a class="fr-connect" href="/x">S'identifier avec EduConnect</a>`, "rien"],
  ["EduConnect", `<a href="/edu">Se connecter avec ÉduConnect</a>`, "rien"],
  ["Aidants Connect", `<a href="/login">Se connecter à Aidants Connect</a>`, "rien"],
  ["Inclusion Connect", `<button>Se connecter avec Inclusion Connect</button>`, "rien"],
  ["Pro Santé Connect", `<button>S'identifier avec Pro Santé Connect</button>`, "rien"],
  [
    "France Visas et France Identité",
    `<a href="https://france-visas.gouv.fr">Se connecter à France-Visas</a><button>Utiliser France Identité</button>`,
    "rien",
  ],
  ["ProConnect désactivé, nommé seulement", `<h2>Identifiez-vous avec ProConnect</h2><p>ProConnect est momentanément désactivé.</p>`, "mention"],
  ["un dépôt de code", `<a href="https://github.com/france-connect/identity-provider-example">Voir les identifiants de test</a>`, "rien"],
  ["un mode d'emploi", `<a href="/x">Se connecter avec FranceConnect : mode d'emploi</a>`, "mention"],
  ["une page d'aide au nom d'action", `<a href="/aide/connexion-franceconnect">Se connecter avec FranceConnect</a>`, "mention"],
  ["des réglages", `<button>Gérer mes connexions FranceConnect</button><button>Lier mon compte à FranceConnect</button>`, "mention"],
  ["un diaporama", `<div class="slide"><h3>FranceConnect arrive !</h3><a href="/news/fc">En profiter</a></div>`, "mention"],
  ["une déconnexion", `<a href="https://app.franceconnect.gouv.fr/api/v1/logout?x=1">Se déconnecter</a>`, "rien"],
  ["un onglet du nom de la marque", `<div role="tablist"><button role="tab">FranceConnect</button></div>`, "mention"],
  [
    "une question d'enquête",
    `<fieldset><legend>Quel service de l'État utilisez-vous ?</legend><label><input type="radio" name="q"> FranceConnect</label></fieldset>`,
    "mention",
  ],
  [
    "une carte de documentation",
    `<section><h2>FranceConnect</h2><p>Une solution de l'État.</p><a href="/produits/franceconnect">En savoir plus</a></section>`,
    "mention",
  ],
  [
    "un bloc dont le titre parle d'autre chose",
    `<section><h2>Vos questions sur FranceConnect</h2><a href="/espace">Se connecter</a></section>`,
    "mention",
  ],
  [
    "deux commandes sous un titre : laquelle ?",
    `<section><h2>FranceConnect</h2><a href="/a">Se connecter</a><a href="/b">Continuer</a></section>`,
    "mention",
  ],
  ["un film", `<iframe title="Se connecter avec FranceConnect" src="https://www.youtube-nocookie.com/embed/x"></iframe>`, "mention"],
  ["le CSS de la page", `<style>.fr-connect{color:red}</style><p>Bonjour</p>`, "rien"],
  ["rien du tout", `<a href="/login">Se connecter</a><p>Connectez-vous en France.</p>`, "rien"],
];

describe("ce qui ouvre une identification", () => {
  it.each(connectControls)("%s", async (_, body, expected) => {
    expect(await summary(body)).toBe(expected);
  });
});

describe("ce qui n'en ouvre pas", () => {
  it.each(words)("%s", async (_, body, expected) => {
    expect(await summary(body)).toBe(expected);
  });
});

it("dit où, avec quels mots, vers quelle adresse", async () => {
  const { candidates } = await gatherFrom(
    browser,
    franceConnect,
    `<main><a id="fc" href="/auth/france_connect">Se connecter avec FranceConnect</a></main>`,
  );
  expect(readConnect(candidates, { role: "login", url: fixtureUrl, clicks: 1 })).toEqual([
    {
      brand: "FranceConnect",
      kind: "link",
      visible: true,
      disabled: false,
      clicks: 1,
      authorizeUrl: "https://demarche.exemple.gouv.fr/auth/france_connect",
      page: "login",
      url: fixtureUrl,
      selector: "#fc",
      quote: "Se connecter avec FranceConnect",
    },
  ]);
});
