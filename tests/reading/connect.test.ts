import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { franceConnect } from "../../src/gather/france-connect.ts";
import { isControl, readConnect } from "../../src/reading/connect.ts";
import { launchTestBrowser } from "../support/browser.ts";
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

const login = "S’identifier avec";
const controls: readonly (readonly [title: string, body: string, expected: string])[] = [
  [
    "le bouton du système de design et son lien d'explication",
    `<div class="fr-connect-group"><button class="fr-connect"><span class="fr-connect__login">${login}</span> <span class="fr-connect__brand">FranceConnect</span></button><p><a href="https://franceconnect.gouv.fr/" title="Qu’est-ce que FranceConnect ? - nouvelle fenêtre">Qu’est-ce que FranceConnect ?</a></p></div>`,
    "FranceConnect button",
  ],
  ["le même bouton avec la classe du « + »", `<button class="fr-connect fr-connect--plus">${login} FranceConnect</button>`, "FranceConnect + button"],
  ["le « + » dans les mots", `<a href="/fcp/connexion">Se connecter avec FranceConnect+</a>`, "FranceConnect + link"],
  [
    "le « + » par acr_values",
    `<a href="https://oidc.franceconnect.gouv.fr/api/v2/authorize?client_id=a&acr_values=eidas2&scope=openid">FranceConnect</a>`,
    "FranceConnect + link",
  ],
  [
    "acr_values=eidas1 n'est pas le « + »",
    `<a href="https://oidc.franceconnect.gouv.fr/api/v2/authorize?acr_values=eidas1">Connexion</a>`,
    "FranceConnect link",
  ],
  ["v1, sans autre mot que Continuer", `<a href="https://app.franceconnect.gouv.fr/api/v1/authorize?x=1">Continuer</a>`, "FranceConnect link"],
  ["l'hôte du « + »", `<a class="btn" href="https://auth.franceconnect.gouv.fr/api/v2/authorize">S'identifier</a>`, "FranceConnect + link"],
  ["un hôte d'intégration", `<a href="https://fcp.integ01.dev-franceconnect.fr/api/v1/authorize">Se connecter</a>`, "FranceConnect link"],
  [
    "un formulaire POST et son bouton d'envoi",
    `<form method="post" action="/auth/france_connect"><button type="submit">S'identifier avec FranceConnect</button></form>`,
    "FranceConnect button",
  ],
  [
    "un champ image",
    `<form action="/login/franceconnect"><input type="image" src="/img/x.png" alt="" style="width:200px;height:50px"></form>`,
    "FranceConnect image",
  ],
  [
    "un champ submit au texte caché sur une image de fond",
    `<style>.b{background:url(/img/franceconnect-bouton.svg);text-indent:-999px;width:200px;height:50px;border:0}</style><form method="post" action="/connexion"><input type="submit" class="b" value="FranceConnect"></form>`,
    "FranceConnect form",
  ],
  [
    "une image à l'alternative vide, FCboutons-10",
    `<a href="/login"><img src="/img/FCboutons-10.svg" alt="" width="200" height="50"></a>`,
    "FranceConnect link",
  ],
  ["fc_bouton_v2", `<a href="/login"><img src="/assets/fc_bouton_v2.png" alt="" width="200" height="50"></a>`, "FranceConnect link"],
  ["btn-fc.svg", `<a href="/sso"><img src="/assets/btn-fc.svg" alt="" width="200" height="50"></a>`, "FranceConnect link"],
  ["login-with-fc.png", `<a href="/sso"><img src="/assets/login-with-fc.png" alt="" width="200" height="50"></a>`, "FranceConnect link"],
  [
    "deux images dans un lien",
    `<a href="/omniauth/franceconnect" data-method="post"><img src="/a/franceconnect-bouton.svg" alt="S'identifier avec FranceConnect" width="9" height="9"><img src="/a/franceconnect-bouton-hover.svg" alt="S'identifier avec FranceConnect" width="9" height="9"></a>`,
    "FranceConnect link",
  ],
  [
    "un lien vide sur une image de fond",
    `<style>.fc{display:block;width:200px;height:50px;background-image:url('/img/franceconnect-btn-principal.svg')}</style><a class="fc" href="/connexion"></a>`,
    "FranceConnect link",
  ],
  [
    "un texte sr-only",
    `<a href="/login" style="display:block;width:99px;height:40px"><span style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">Se connecter avec FranceConnect</span></a>`,
    "FranceConnect link",
  ],
  [
    "un SVG nommé par son title",
    `<a href="/login"><svg width="100" height="40"><title>S’identifier avec FranceConnect</title><rect width="9" height="9"/></svg></a>`,
    "FranceConnect link",
  ],
  ["une div cliquable", `<div onclick="location.href='/auth/fc'">S'identifier avec FranceConnect</div>`, "FranceConnect button"],
  ["une div au pointeur", `<div style="cursor:pointer">Se connecter avec France Connect</div>`, "FranceConnect button"],
  ["un lien de texte : connexion avec", `<p><a href="/sso">Connexion avec FranceConnect</a></p>`, "FranceConnect link"],
  ["je fais ma demande avec FranceConnect", `<a href="/demande/fc">Je fais ma demande avec FranceConnect</a>`, "FranceConnect link"],
  ["m'authentifier, en deux mots", `<button>M'authentifier avec France Connect</button>`, "FranceConnect button"],
  ["une offre après une question", `<a href="/fc">Déjà un compte impots.gouv ou Ameli ? Connectez-vous avec FranceConnect</a>`, "FranceConnect link"],
  ["un bouton qui ne dit que la marque", `<button type="button">FranceConnect</button>`, "FranceConnect button"],
  ["un lien au nom de la marque, avec la classe officielle", `<a class="fr-btn fr-connect" href="/go">FranceConnect</a>`, "FranceConnect link"],
  ["Keycloak", `<a href="/realms/x/broker?kc_idp_hint=franceconnect-particulier">Particulier</a>`, "FranceConnect link"],
  [
    "la marque dans la phrase autour d'un fr-connect muet",
    `<div><p>FranceConnect est la solution proposée par l’État</p><button class="fr-connect"><span>S’identifier avec</span></button></div>`,
    "FranceConnect button",
  ],
  ["dans un menu replié", `<ul style="display:none"><li><a href="/fc">Se connecter avec FranceConnect</a></li></ul>`, "FranceConnect link fermé"],
  [
    "dans un dialogue fermé",
    `<dialog><button class="fr-connect"><span>S’identifier avec</span> <span>FranceConnect</span></button></dialog>`,
    "FranceConnect button fermé",
  ],
  ["dans le pied d'un dialogue", `<dialog open><footer><button>Continuer avec FranceConnect</button></footer></dialog>`, "FranceConnect button"],
  [
    "dans une racine fantôme",
    `<div id="h"></div><script>document.getElementById("h").attachShadow({mode:"open"}).innerHTML='<button class="fr-connect">S’identifier avec FranceConnect</button>'</script>`,
    "FranceConnect button",
  ],
  [
    "dans un cadre de même origine",
    `<iframe srcdoc="<button>S’identifier avec FranceConnect</button>" width="400" height="200"></iframe>`,
    "FranceConnect button",
  ],
  ["désactivé", `<button disabled class="fr-connect">S’identifier avec FranceConnect</button>`, "FranceConnect button désactivé"],
  [
    "annoncé indisponible",
    `<div><button class="fr-connect">S’identifier avec FranceConnect</button> <span>FranceConnect est temporairement indisponible.</span></div>`,
    "FranceConnect button désactivé",
  ],
  [
    "un nom par aria-label",
    `<a href="/x" aria-label="S’identifier avec FranceConnect" style="display:block;width:90px;height:40px"></a>`,
    "FranceConnect link",
  ],
  ["un mot clé dans la cible seule", `<h2>J'ai un compte FranceConnect</h2><a class="btn" href="/auth/fc">Je me connecte</a>`, "FranceConnect link"],
  [
    "un fournisseur en paramètre",
    `<a href="/Account/ExternalLogin?provider=FranceConnect" style="display:block;width:99px;height:40px"></a>`,
    "FranceConnect link",
  ],
  [
    "la marque seule vers la page de connexion",
    `<p>Pour accéder à votre compte, utilisez <a href="/sso">FranceConnect</a>.</p>`,
    "FranceConnect link",
  ],
  [
    "un bouton scripté à l'image hachée",
    `<button type="button"><img src="/static/media/fcbouton.3f2a.svg" alt="bouton" width="9" height="9"></button>`,
    "FranceConnect button",
  ],
  [
    "un mot d'aide dans le chemin d'un vrai bouton",
    `<a class="fr-connect" href="/commencer/aide-sport/france_connect">S’identifier avec FranceConnect</a>`,
    "FranceConnect link",
  ],
  [
    "un lien muet que son identifiant nomme",
    `<a href="#" id="franceconnect-link" role="button" style="display:block;width:99px;height:40px"><img src="data:image/png;base64,AA" alt=""></a>`,
    "FranceConnect link",
  ],
  [
    "dans un dialogue de connexion, derrière Se connecter",
    `<button aria-controls="m">Se connecter</button><dialog id="m"><a class="fr-connect" href="/fc">S’identifier avec FranceConnect</a></dialog>`,
    "FranceConnect link fermé",
  ],
  ["un choix à cocher", `<label><input type="radio" name="m"> Je m'identifie avec FranceConnect</label>`, "FranceConnect form"],
  [
    "un choix à cocher, sous une question qui le dit",
    `<fieldset><legend>Comment vous identifier ?</legend><label><input type="radio" name="m"> FranceConnect</label></fieldset>`,
    "FranceConnect form",
  ],
  ["un onglet", `<div role="tablist"><button role="tab">Se connecter avec FranceConnect</button></div>`, "FranceConnect button"],
  [
    "un « Je me connecte » seul dans son bloc",
    `<main><section><h2>FranceConnect</h2><p>Avec votre compte impots.gouv.fr.</p><a href="/auth/start">Je me connecte</a></section><section><h2>Compte local</h2><a href="/connexion">Je me connecte</a></section></main>`,
    "FranceConnect link",
  ],
  ["un bouton « à venir »", `<button disabled>S'identifier avec FranceConnect (à venir)</button>`, "FranceConnect button désactivé"],
  [
    "un bouton « bientôt disponible » qui se presse",
    `<button>S'identifier avec FranceConnect (bientôt disponible)</button>`,
    "FranceConnect button désactivé",
  ],
  [
    "une image cliquable dont seul le fichier dit la marque",
    `<img src="/_nuxt/img/FCboutons-10.9d1.png" onclick="connexion()" width="9" height="9">`,
    "FranceConnect button",
  ],
  [
    "Publik : /fc/login et FC-connect-button",
    `<a href="/fc/login/?next=%2F" class="button"><img src="/static/img/FC-connect-button.svg" width="9" height="9"></a>`,
    "FranceConnect link",
  ],
  [
    "un cadre d'un autre site, par son titre et son adresse",
    `<iframe title="Bouton FranceConnect" src="https://widgets.editeur.fr/franceconnect/bouton" width="200" height="60"></iframe>`,
    "FranceConnect button",
  ],
  [
    "derrière un bandeau de témoins",
    `<div role="dialog" style="position:fixed;inset:0;background:#000"><button>Tout refuser</button></div><a href="/sso/france-connect">S’identifier avec FranceConnect</a>`,
    "FranceConnect link",
  ],
  [
    "une image dont seule l'info-bulle parle",
    `<a href="/servlet/plugins/oauth2/callback"><img src="/images/fc.png" title="S'identifier avec FranceConnect" alt="" width="9" height="9"></a>`,
    "FranceConnect link",
  ],
  [
    "des mots donnés à la fente d'un composant",
    `<my-btn><span>S’identifier avec FranceConnect</span></my-btn><script>customElements.define("my-btn",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML="<button><slot></slot></button>"}})</script>`,
    "FranceConnect button",
  ],
  ["un bouton à data-href", `<button data-href="/connexion/franceconnect">Connexion FranceConnect</button>`, "FranceConnect button"],
  [
    "ProConnect dans un fr-connect",
    `<a class="fr-connect" href="/api/login"><span>S’identifier avec</span> <span>ProConnect</span></a>`,
    "ProConnect link",
  ],
  ["AgentConnect", `<button class="fr-connect"><span>S’identifier avec</span> <span>AgentConnect</span></button>`, "ProConnect button"],
  ["MonComptePro", `<a href="/mcp">Se connecter avec MonComptePro</a>`, "ProConnect link"],
  [
    "la phrase de ProConnect est celle de FranceConnect",
    `<p>ProConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion</p><button class="fr-connect" aria-label="S’identifier avec ProConnect">S’identifier avec</button>`,
    "ProConnect button",
  ],
  [
    "les deux, côte à côte",
    `<button class="fr-connect">S’identifier avec FranceConnect</button><button class="fr-connect">S’identifier avec ProConnect</button>`,
    "FranceConnect button, ProConnect button",
  ],
];

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
  it.each(controls)("%s", async (_, body, expected) => {
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
