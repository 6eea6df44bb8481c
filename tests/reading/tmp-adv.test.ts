import { it } from "vitest";
import { contacts } from "../../src/gather/contacts.ts";
import { franceConnect } from "../../src/gather/france-connect.ts";
import { readConnect, isControl } from "../../src/reading/connect.ts";
import { readContacts } from "../../src/reading/contacts.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { fixtureUrl, gatherFrom } from "../support/reading.ts";
const pages: string[] = [
`<header><a href="/contact-et-rdv">Contacts et rendez-vous</a><a href="/messagerie">Messagerie sécurisée</a></header><main><h1>Impôts</h1><p>Vous pouvez contacter votre service des impôts au 0809 401 401 (service gratuit + coût de l'appel), du lundi au vendredi de 8h30 à 19h.</p></main>`,
`<main><h2>Nous contacter</h2><ul><li>Par téléphone : <strong>34 00</strong> (coût d'un appel local)</li><li>Par courriel via le <a href="https://contact.interieur.gouv.fr/form">formulaire en ligne</a></li><li>Par courrier : ANTS, TSA 20001, 14901 CAEN CEDEX 9</li></ul></main>`,
`<footer><div class="fr-footer__top"><h3>Nous contacter</h3><ul><li><a href="tel:3939">39 39</a></li></ul></div></footer>`,
`<main><p>Vous avez besoin d’aide ? Contactez-nous du lundi au vendredi, de 9h00 à 18h00 au :</p><p class="tel"><a href="tel:+33 (0)9 70 82 16 46">09 70 82 16 46</a> (appel non surtaxé)</p></main>`,
`<main><h2>Une question ?</h2><div class="card"><h3>Par téléphone</h3><p>01 49 55 49 55</p></div><div class="card"><h3>Par mail</h3><p><a href="mailto:support@agriculture.gouv.fr?subject=Demande">support@agriculture.gouv.fr</a></p></div><div class="card"><h3>En agence</h3><p>Trouvez l'agence la plus proche de chez vous</p><a href="/agences">Trouver une agence</a></div></main>`,
`<main><form action="/saisine"><h2>Vos coordonnées</h2><label>Téléphone <input type="tel"></label><p class="hint">Format : 0612345678</p></form><aside><p>Assistance téléphonique : 0 806 000 126</p></aside></main>`,
`<main><p>Si vous êtes victime, appelez le 17 ou le 112 ou envoyez un SMS au 114. Le numéro 3919 est gratuit et anonyme.</p><p>Pour toute question : service-client@ameli.fr</p></main>`,
`<main><h1>Demande de logement social</h1><p>Adressez-vous à un guichet enregistreur : mairie de Lyon 3e, 18 rue François Garcin, 69003 Lyon. Tél. 04 72 62 60 03</p></main>`,
`<main><h3>Accueil du public</h3><p>Préfecture de la Gironde<br>2, esplanade Charles-de-Gaulle<br>CS 41397<br>33077 Bordeaux Cedex</p><p>Ouverture : du lundi au vendredi de 8 h 30 à 15 h</p><p>Standard : 05 56 90 60 60</p></main>`,
`<main><p>Le standard est joignable au numéro suivant : 01.53.71.53.71</p><p>N° Siret 130 005 481 00010 - APE 8411Z</p><p>TVA FR 12 130005481</p><p>Décision n° 2023-0123 du 01/02/2023</p></main>`,
`<main><p>Vous pouvez nous joindre par <a href="https://www.messenger.com/t/caf">Messenger</a>, par <a href="https://wa.me/33612345678">WhatsApp</a> ou en prenant rendez-vous.</p><a href="/rendez-vous">Prendre un rendez-vous téléphonique</a></main>`,
`<main><button class="chat-launcher">Chat avec un conseiller</button><a href="/chatbot">Posez vos questions à notre chatbot</a><a href="/contact-dpo">Contacter le DPO</a><a href="/contact-presse">Contacts presse</a></main>`,
`<main><h2>Assistance</h2><p>Écrire à l’assistance : <a href="https://assistance.service.gouv.fr/">Ouvrir une demande d'assistance</a></p><a href="/support">Contacter le support technique</a><a href="/reclamation">Faire une réclamation</a></main>`,
`<footer><address>Direction générale, 86 allée de Bercy, 75012 Paris – 01 40 04 04 04</address><a href="/mentions">Mentions légales</a></footer>`,
`<main><p>Vous êtes sourd ou malentendant ? <a href="https://www.elioz.fr">Accédez au service Elioz</a></p><p>Service accessible par <a href="https://rogervoice.com/x">Rogervoice</a></p></main>`,
`<main><h1>Mentions légales</h1><h2>Éditeur</h2><p>Ministère de l'Intérieur, place Beauvau 75008 Paris, tél : 01 49 27 49 27</p><h2>Hébergeur</h2><p>OVH SAS 2 rue Kellermann 59100 Roubaix - 1007</p><h2>DPO</h2><p>delegue-protection-donnees@interieur.gouv.fr</p></main>`,
`<main><h1>Politique de confidentialité</h1><p>Vous pouvez exercer vos droits auprès de rgpd@service.gouv.fr. Vous pouvez introduire une réclamation auprès de la CNIL, 3 place de Fontenoy 75007 Paris, 01 53 73 22 22.</p></main>`,
`<main><p>Renseignements : 0 970 150 100 ou contact@franceagrimer.fr</p><p>Numéro vert : 0800 940 123</p><p>Num. Azur 0 810 00 00 00</p></main>`,
`<main><div class="fr-callout"><h3>Contact</h3><p>Bureau des aides<br/>aides-bureau@culture.gouv.fr<br/>+33 (0) 1 40 15 80 00</p></div></main>`,
`<main><a href="/fr/contact">Contacter nos équipes</a><a href="/fr/c2">Nous contacter par téléphone</a><a href="/x">Contact & accès</a><a href="/y">Une question, un problème ? Écrivez-nous</a><a href="/z">Je contacte mon conseiller</a><a href="/zz">Besoin d'un renseignement ?</a></main>`,
`<main><table><tr><td>Standard</td><td>01 40 20 53 17</td></tr><tr><td>Télécopie</td><td>01 40 20 53 18</td></tr></table><dl><dt>Fax</dt><dd>01 40 20 53 19</dd><dt>Courriel</dt><dd>musee@louvre.fr</dd></dl></main>`,
`<main><div>Connecté en tant que <b>jeanne@orange.fr</b></div><p>Un courriel de confirmation va être envoyé à jeanne@orange.fr</p><p>Vos coordonnées : Jeanne Martin, 12 rue des Lilas 75012 Paris, 06 12 34 56 78</p></main>`,
];
const fcs = [
`<header><button class="fr-btn" aria-controls="m" data-fr-opened="false">Se connecter</button></header><dialog id="m"><h1>Se connecter</h1><a class="fr-connect" href="/fc">S’identifier avec FranceConnect</a></dialog>`,
`<div class="col"><h2>J'ai un compte FranceConnect</h2><p>Utilisez vos identifiants impots.gouv</p><a class="btn btn-primary" href="/auth/fc">Je me connecte</a></div>`,
`<div class="login"><a href="/Account/ExternalLogin?provider=FranceConnect"><span class="fc-logo"></span></a></div>`,
`<p>Pour accéder à votre compte, utilisez <a href="/sso">FranceConnect</a>.</p>`,
`<ul class="partners"><li><a href="https://www.service-public.fr"><img alt="Service public" src="/sp.png"></a></li><li><a href="https://franceconnect.gouv.fr"><img alt="France Connect" src="/fc.png"></a></li></ul>`,
`<a href="/aide/se-connecter-avec-franceconnect">Se connecter avec FranceConnect : mode d'emploi</a>`,
`<nav><a href="/faq/franceconnect">FranceConnect</a><a href="/a">Le dispositif FranceConnect</a></nav>`,
`<label><input type="radio" name="mode" value="fc"> Je m'identifie avec FranceConnect</label>`,
`<form action="/fc" method="post"><input type="hidden" name="x"><button class="fc-button" type="submit"><span class="visually-hidden">S'identifier avec FranceConnect</span></button></form>`,
`<a class="link" href="/sso/fc">S'inscrire ou se connecter via FranceConnect</a><a href="/register">Je n'ai pas d'identifiant FranceConnect</a>`,
`<a href="https://app.franceconnect.gouv.fr/api/v1/logout?id_token_hint=x">Se déconnecter</a>`,
`<button class="fr-connect" aria-describedby="t"><span class="fr-connect__login">S’identifier avec</span><span class="fr-connect__brand">FranceConnect+</span></button>`,
`<div class="slide"><h3>FranceConnect arrive !</h3><a href="/news/fc">En profiter</a></div>`,
`<a href="https://fcp-low.sbx.dev-franceconnect.fr/api/v2/authorize?acr_values=eidas1"><img alt="" src="x.png"></a>`,
`<button type="button" onclick="fc()"><img src="/static/media/fcbouton.3f2a.svg" alt="bouton"></button>`,
`<a href="#" class="js-fc" id="franceconnect-link" role="button"><img src="data:image/svg+xml;base64,AA" alt=""></a>`,
`<p>Ce service utilise FranceConnect. <a href="/cgu">Conditions d'utilisation de FranceConnect</a></p><button>Gérer mes connexions FranceConnect</button>`,
`<button>Lier mon compte à FranceConnect</button><button>Associer FranceConnect à mon compte</button>`,
`<a href="/voir/identite" class="btn">Récupérer mon identité avec FranceConnect</a>`,
`<fc-button></fc-button><script>customElements.define('fc-button', class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).innerHTML='<a href="/x"><slot></slot>S’identifier avec FranceConnect</a>'}})</script>`,
];
it("adv", async () => {
  const b = await launchTestBrowser();
  const at = { role: "start" as const, url: fixtureUrl, clicks: 0 };
  const out: string[] = [];
  for (const [i, p] of pages.entries()) { const r = readContacts((await gatherFrom(b, contacts, p)).candidates, at); out.push(`C${i}`); for (const m of r) out.push(`   ${m.kind} ${m.value.replace("https://demarche.exemple.gouv.fr","")} ${m.scope} ${m.premium ? "PREMIUM" : ""} h=${m.hours}`); }
  for (const [i, p] of fcs.entries()) { const r = readConnect((await gatherFrom(b, franceConnect, p)).candidates, at); out.push(`F${i} ${r.map((e) => isControl(e) ? `[${e.brand} ${e.kind}${e.disabled ? " D" : ""}]` : `m(${e.quote.slice(0, 40)})`).join(" ")}`); }
  await b.close();
  console.log(out.join("\n"));
}, 120000);
