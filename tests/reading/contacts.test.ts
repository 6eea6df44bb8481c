import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageRole } from "../../src/domain/visit.ts";
import { contacts } from "../../src/gather/contacts.ts";
import { readContacts } from "../../src/reading/contacts.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { fixtureUrl, gatherFrom } from "../support/reading.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

/** Every means as "kind value", with its scope when it is not the service's. */
async function summary(body: string, role: PageRole = "start"): Promise<readonly string[]> {
  const { candidates } = await gatherFrom(browser, contacts, body);
  return readContacts(candidates, { role, url: fixtureUrl, clicks: 0 }).map(
    (one) => `${one.kind} ${one.value.replace("https://demarche.exemple.gouv.fr", "")}${one.scope === "service" ? "" : ` (${one.scope})`}`,
  );
}

type Situation = readonly [title: string, body: string, expected: readonly string[]];

const phones: readonly Situation[] = [
  ["un numéro en toutes lettres", "<p>Téléphone : 01 40 81 21 22</p>", ["phone +33140812122"]],
  ["la forme internationale", "<p>Appelez le +33 1 40 81 21 22</p>", ["phone +33140812122"]],
  ["le zéro entre parenthèses", "<p>Tél. +33 (0)1 40 81 21 22</p>", ["phone +33140812122"]],
  ["quatre, trois, trois", "<p>Notre équipe vous répond au 0806 706 806 (service gratuit + prix appel)</p>", ["phone +33806706806"]],
  ["0 806", "<p>Contactez le 0 806 706 806</p>", ["phone +33806706806"]],
  ["deux, deux, trois, trois", "<p>Tél. 02 62 402 424</p>", ["phone +262262402424"]],
  ["des points dans la cible", `<a href="tel:01.40.81.21.22">Nous appeler</a>`, ["phone +33140812122"]],
  ["un lien et son texte", `<p>Par téléphone : <a href="tel:+33140812122">01 40 81 21 22</a></p>`, ["phone +33140812122"]],
  [
    "un numéro coupé en éléments",
    `<p>Tél : <span>01</span> <span>40</span> <span>81</span> <span>21</span> <span>22</span></p>`,
    ["phone +33140812122"],
  ],
  ["des espaces insécables", "<p>Tél.&nbsp;: 01&nbsp;40&nbsp;81&#8239;21&nbsp;22</p>", ["phone +33140812122"]],
  ["deux numéros de suite", "<p>Tél. 01 40 81 21 22 / 05 56 00 01 02</p>", ["phone +33140812122", "phone +33556000102"]],
  ["un numéro puis une heure", "<p>Au 01 40 81 21 22 9h-17h</p>", ["phone +33140812122"]],
  [
    "le contact sous l'hébergeur",
    "<footer><p>Hébergement : OVH, 59100 Roubaix – 09 72 10 10 07</p><p>Contact : mairie@ville-nord.fr</p></footer>",
    ["phone +33972101007 (third_party)", "email mairie@ville-nord.fr"],
  ],
  ["un relais connu par son adresse", `<a href="https://www.sourdline.com/dgfip">Accès en LSF</a>`, ["relay https://www.sourdline.com/dgfip"]],
  [
    "un récapitulatif",
    "<h1>Récapitulatif de votre demande</h1><dl><dt>Téléphone</dt><dd>06 98 76 54 32</dd><dt>Courriel</dt><dd>jeanne@laposte.net</dd></dl><h2>Besoin d'aide ?</h2><p>01 40 81 21 22</p>",
    ["phone +33140812122"],
  ],
  [
    "l'adresse de qui est connecté",
    `<header><span>paul@gmail.com</span> <a href="/fin">Déconnexion</a></header><p>Courriel : aide@caf.fr</p>`,
    ["email aide@caf.fr"],
  ],
  ["l'Amérique du Nord", "<p>Consulat : +1 514 878 4385, de 9h à 12h</p>", ["phone +15148784385"]],
  ["un outre-mer", "<p>Tél. +687 25 60 00</p>", ["phone +687256000"]],
  ["la Guadeloupe", "<p>Tél. 0590 99 39 00</p>", ["phone +590590993900"]],
  ["36 46 et son astérisque", "<p>Vous pouvez appeler le 36 46*</p>", ["phone 3646"]],
  ["3949 sans lien", "<p>Par téléphone au 3949 (service gratuit + prix d'un appel)</p>", ["phone 3949"]],
  ["un lien vers un numéro court", `<a href="tel:3960">39 60</a>`, ["phone 3960"]],
  ["la cible n'est qu'un modèle", `<a href="tel:+33XXXXXXXX">01 40 81 21 22</a>`, ["phone +33140812122"]],
  ["un modèle sans texte", `<a href="tel:+332XXXXXXXX">Nous appeler</a>`, []],
  ["une image d'adresse", `<img src="/m.png" alt="Courriel : mairie@ville-exemple.fr" width="9" height="9">`, ["email mairie@ville-exemple.fr"]],
  [
    "un pied de page de mairie",
    "<footer><div><h3>Mairie de Lormoy</h3><address>12, avenue du Général-Leclerc<br>91240 Lormoy</address><p>Tél. 01 69 80 12 00</p></div><div><h3>Horaires</h3><p>Lundi, mardi : 8h30–12h / 13h30–17h30</p></div></footer>",
    ["counter 12, avenue du Général-Leclerc 91240 Lormoy", "phone +33169801200"],
  ],
  ["une image de numéro", `<img src="/sva.png" alt="0 806 000 126, service gratuit + prix appel" width="9" height="9">`, ["phone +33806000126"]],
  [
    "dans un accordéon fermé",
    `<section><h3>Contact</h3><div style="display:none"><p>Tél. 01 40 81 21 22</p></div></section>`,
    ["phone +33140812122"],
  ],
  ["Allô Service Public", "<p>Appelez Allô Service Public au 3939</p>", ["phone 3939 (generic)"]],
  ["Solidarité numérique", "<p>Besoin d'aide avec le numérique ? 01 70 772 372</p>", ["phone +33170772372 (generic)"]],
  ["un numéro court après des horaires", "<p>Vous pouvez joindre nos conseillers du lundi au vendredi au 3646</p>", ["phone 3646"]],
  ["Tél. et numéro court", "<p>Tél. : 39 60 (service gratuit)</p>", ["phone 3960"]],
  ["le prix de l'appel", "<p>Numéro unique 3230 (0,06 € / min + prix d'un appel)</p>", ["phone 3230"]],
  ["des tirets", "<p>Tel: 01-40-81-21-22</p>", ["phone +33140812122"]],
  ["un numéro dans un tableau", "<table><tr><th>Téléphone</th><td>01 40 81 21 22</td></tr></table>", ["phone +33140812122"]],
  ["un numéro dans un bouton", `<a class="btn" href="tel:0140812122"><svg width="9" height="9"></svg> Appeler</a>`, ["phone +33140812122"]],
  ["un numéro vert", "<p>N° Vert 0 800 130 000</p>", ["phone +33800130000"]],
  ["l'entretien d'un site", "<p>Réalisation technique : Agence Web, 01 40 81 21 22</p>", ["phone +33140812122 (third_party)"]],
  ["le Défenseur des droits", "<p>Téléphone : 09 69 39 00 00</p>", ["phone +33969390000 (recourse)"]],
  ["les urgences", "<p>En cas d'urgence, composez le 15 ou appelez le 112.</p>", ["phone 15 (emergency)", "phone 112 (emergency)"]],
  [
    "l'hébergeur",
    "<h2>Hébergement</h2><p>OVH, 2 rue Kellermann, 59100 Roubaix. Tél. 09 72 10 10 07</p>",
    ["phone +33972101007 (third_party)", "postal 2 rue Kellermann, 59100 Roubaix (third_party)"],
  ],
];

const notPhones: readonly Situation[] = [
  ["une télécopie", "<p>Fax : 01 40 81 21 23</p>", []],
  ["une télécopie après un téléphone", "<p>Tél : 01 40 81 21 22 - Télécopie : 01 40 81 21 23</p>", ["phone +33140812122"]],
  [
    "un exemple",
    `<label>Téléphone <span class="fr-hint-text">Exemple : 01 40 81 21 22</span><input type="tel" placeholder="01 40 81 21 22"></label>`,
    [],
  ],
  [
    "une télécopie dans un tableau",
    "<table><tr><td>Télécopie</td><td>01 40 81 21 23</td></tr></table><dl><dt>Fax</dt><dd>01 40 81 21 24</dd></dl>",
    [],
  ],
  [
    "une étiquette de la ligne d'avant",
    "<dl><dt>Votre téléphone</dt><dd>06 12 34 56 78</dd><dt>Votre adresse e-mail</dt><dd>jeanne@orange.fr</dd></dl>",
    [],
  ],
  ["les coordonnées de l'usager", "<p>Vos coordonnées : Jeanne Martin, 06 12 34 56 78, jeanne@orange.fr</p>", []],
  ["un format attendu hors de l'étiquette", "<p>Format attendu : 06 12 34 56 78</p>", []],
  ["le numéro de l'usager", "<p>Votre téléphone : 06 12 34 56 78</p>", []],
  ["un code envoyé", "<p>Un code a été envoyé au 06 12 34 56 78</p>", []],
  ["une étiquette seule", `<label for="t">Numéro de téléphone</label><input id="t" type="tel" value="0140812122">`, []],
  ["un SIRET", "<p>SIRET 130 025 265 00013, SIREN 013 002 526</p>", []],
  ["un CERFA", "<p>Cerfa n° 15692*01 et 12156*06</p>", []],
  ["des articles de loi", "<p>Articles 433-19, R. 721-2 et loi n° 2005-102 du 11 février 2005</p>", []],
  ["un JORFTEXT", "<p>JORFTEXT000038811937</p>", []],
  ["une adresse TSA", "<p>TSA 10001, 35000 Rennes</p>", ["postal TSA 10001, 35000 Rennes"]],
  ["un numéro de dossier", "<p>Numéro de dossier : 0140812122</p><p>Dossier n° 01 40 81 21 22</p>", []],
  ["des montants et des dates", "<p>1 500 € en 2024, 01/02/2024 12:30, 31.12.2025, 12 000 habitants, de 2018 à 2023</p>", []],
  ["des heures", "<p>Ouvert de 9h à 12h30 et de 14h à 17h</p>", []],
  ["le RGAA", "<p>RGAA 4.1.2, 53 critères conformes, 3017 pages appelées</p>", []],
  ["une année près d'un téléphone", "<p>Depuis 2018, notre standard téléphonique a reçu 3200 appels.</p>", []],
  ["les renseignements", "<p>Appelez le 118 218</p>", []],
  ["un chiffre sans mot de téléphone", "<p>3949 dossiers traités, 15 jours de délai</p>", []],
  ["un IBAN", "<p>IBAN FR76 3000 4000 0312 3456 7890 143</p>", []],
  ["un numéro fiscal", "<p>Votre numéro fiscal : 0140812122345</p>", []],
  ["un numéro de sécurité sociale", "<p>Exemple : 2 85 05 78 006 084 36</p>", []],
  ["un code postal", "<p>75012 Paris, 01000 Bourg-en-Bresse</p>", []],
  ["des lignes de bus", "<p>Lignes 15, 17 et 38, arrêt 112</p>", []],
  ["des pourcentages et des délais", "<p>Contactez-nous dans les 15 jours, 17 % des appels, 10 000 dossiers</p>", []],
  ["une référence", "<p>Réf. : 0140812122</p>", []],
  ["une norme", "<p>Service conforme à la norme ISO 3166, contactez l'AFNOR</p>", []],
  ["un suivi de dossier n'est pas une référence", "<p>Pour le suivi de votre dossier : 01 40 81 21 22</p>", ["phone +33140812122"]],
];

const mails: readonly Situation[] = [
  ["en clair", "<p>Écrivez à contact@service.gouv.fr.</p>", ["email contact@service.gouv.fr"]],
  ["un lien et son texte", `<a href="mailto:Contact@Service.gouv.fr">Contact@Service.gouv.fr</a>`, ["email contact@service.gouv.fr"]],
  ["un lien sans texte", `<a href="mailto:contact@service.gouv.fr" title="Nous écrire"></a>`, ["email contact@service.gouv.fr"]],
  ["un lien avec objet", `<a href="mailto:aide@service.gouv.fr?subject=Bonjour&body=Siret">Nous écrire</a>`, ["email aide@service.gouv.fr"]],
  [
    "une cible mal écrite",
    `<a href="mailto: aide@service.gouv.fr">Aide</a><a href="mailto:%20appui@service.gouv.fr;b@service.gouv.fr">x</a>`,
    ["email aide@service.gouv.fr", "email appui@service.gouv.fr"],
  ],
  ["un texte et une cible qui diffèrent", `<a href="mailto:ancien@service.gouv.fr">nouveau@service.gouv.fr</a>`, ["email nouveau@service.gouv.fr"]],
  ["une ancre sans cible", "<p>Par <a>courriel à aides@service.gouv.fr</a></p>", ["email aides@service.gouv.fr"]],
  ["un bouton scripté", `<button onclick="location.href='mailto:aide@service.gouv.fr'">Nous écrire</button>`, ["email aide@service.gouv.fr"]],
  ["une arobase masquée", "<p>aide (at) service.gouv.fr</p>", ["email aide@service.gouv.fr"]],
  ["un partage", `<a href="mailto:?subject=Une%20page&body=https://x.fr">Partager par courriel</a>`, []],
  ["des exemples", `<p>Exemple : nom@exemple.fr</p><p>Format attendu : prenom.nom@domaine.fr</p><input placeholder="contact@service.gouv.fr">`, []],
  ["des adresses muettes", "<p>Message envoyé par ne-pas-repondre@service.gouv.fr et noreply@service.gouv.fr</p>", []],
  ["une confirmation", "<p>Un courriel de confirmation va être envoyé à jeanne@orange.fr</p>", []],
  ["un dossier à envoyer", "<p>Votre dossier doit être envoyé à dossiers@service.gouv.fr</p>", ["email dossiers@service.gouv.fr"]],
  ["l'adresse de l'usager", "<p>Votre adresse e-mail : jeanne.martin@orange.fr</p><p>Connectée en tant que jeanne.martin@orange.fr</p>", []],
  ["le délégué à la protection des données", "<p>dpo@service.gouv.fr</p>", ["email dpo@service.gouv.fr (third_party)"]],
  ["l'exercice des droits", "<p>Pour exercer vos droits : protection@service.gouv.fr</p>", ["email protection@service.gouv.fr (third_party)"]],
  ["le webmestre", `<a href="mailto:webmaster@service.gouv.fr">webmaster</a>`, ["email webmaster@service.gouv.fr (third_party)"]],
  ["des débuts d'adresses", "<p>Les adresses de type contact@, mairie@, direction@ ne sont pas acceptées.</p>", []],
];

const others: readonly Situation[] = [
  ["un lien Contact", `<footer><a href="/contact">Contact</a></footer>`, ["form /contact"]],
  ["Contactez-nous, en capitales sans accent", `<a href="/c">CONTACTEZ NOUS</a><a href="/e">ECRIVEZ-NOUS</a>`, ["form /c", "form /e"]],
  ["un nom accompagné", `<a href="/c">Nous contacter (nouvelle fenêtre)</a>`, ["form /c"]],
  ["contacts et rendez-vous", `<a href="/c">Contacts et rendez-vous</a>`, ["form /c"]],
  ["le formulaire que la phrase annonce", `<h2>Nous contacter</h2><p>Par courriel via le <a href="/f">formulaire en ligne</a></p>`, ["form /f"]],
  ["un formulaire qui n'est pas un contact", `<h2>Votre demande</h2><p>Remplissez le <a href="/f">formulaire en ligne</a></p>`, []],
  ["nos équipes", `<a href="/c">Contacter nos équipes</a>`, ["form /c"]],
  ["un rendez-vous téléphonique", `<a href="/r">Prendre un rendez-vous téléphonique</a>`, ["callback /r"]],
  ["un lien vers l'équipe", `<a href="/c">Contacter l’équipe du service</a>`, ["form /c"]],
  ["un bouton de dialogue", `<button aria-controls="d">Nous contacter</button>`, ["form /demande"]],
  ["un outil de formulaires", `<a href="https://tally.so/r/abc">Formulaire de contact</a>`, ["form https://tally.so/r/abc"]],
  ["une ancre de la page", `<a href="#contact">Contact</a><div id="contact">…</div>`, []],
  ["la page elle-même", `<a href="/demande">Contact</a>`, []],
  ["le fil d'Ariane", `<nav><a aria-current="page">Contact</a></nav>`, []],
  [
    "l'aide n'est pas un contact",
    `<a href="/aide">Aide</a><a href="/faq">Besoin d’aide ?</a><a href="/c">Centre d’aide</a><a href="/q">Une question ?</a>`,
    [],
  ],
  [
    "la lettre d'information",
    `<h2>Gardons le contact</h2><form action="/n"><label>E-mail <input type="email"></label><button>S’abonner</button></form>`,
    [],
  ],
  [
    "l'étape des coordonnées",
    `<h2>Informations de contact</h2><form><label>E-mail <input type="email"></label><label>Téléphone <input type="tel"></label><label>Précisions <textarea></textarea></label><button>Suivant</button></form>`,
    [],
  ],
  [
    "une personne à prévenir",
    `<form><h2>Personne à contacter en cas d’urgence</h2><label>Nom <input></label><label>Lien <textarea></textarea></label></form>`,
    [],
  ],
  [
    "un vrai formulaire",
    `<form action="/envoi" method="post"><h1>Nous contacter</h1><label>E-mail <input type="email"></label><label>Message <textarea></textarea></label><button>Envoyer</button></form>`,
    ["form /envoi"],
  ],
  [
    "un formulaire sans titre",
    `<form action="/envoi"><label>Votre e-mail <input type="email"></label><label>Votre message <textarea></textarea></label><button>Envoyer</button></form>`,
    ["form /envoi"],
  ],
  [
    "un formulaire sans balise form",
    `<main><h1>Nous écrire</h1><section><label>Message <textarea></textarea></label><button>Envoyer</button></section></main>`,
    ["form /demande"],
  ],
  ["une recherche", `<form role="search" action="/r"><input type="search" aria-label="Contact, question…"></form>`, []],
  ["une enquête", `<form><h2>Votre avis sur ce service</h2><label>Commentaire <textarea></textarea></label><button>Envoyer</button></form>`, []],
  ["une connexion", `<form><h2>Contact</h2><input type="email"><input type="password"><textarea></textarea></form>`, []],
  [
    "le Défenseur des droits",
    `<a href="https://formulaire.defenseurdesdroits.fr/">Écrire un message au Défenseur des droits</a>`,
    ["form https://formulaire.defenseurdesdroits.fr/ (recourse)"],
  ],
  [
    "un annuaire",
    `<a href="https://lannuaire.service-public.fr/">Contacter le service</a>`,
    ["form https://lannuaire.service-public.fr/ (third_party)"],
  ],
  ["la presse", `<a href="/presse">Contact presse</a>`, []],
  ["être rappelé", `<a href="/rappel">Être rappelé par un conseiller</a>`, ["callback /rappel"]],
  [
    "un formulaire de rappel",
    `<form action="/r"><h2>Être rappelé</h2><label>Téléphone <input type="tel"></label><button>Me faire rappeler</button></form>`,
    ["callback /r"],
  ],
  [
    "un rappel qui n'en est pas un",
    "<p>Nous vous rappelons que votre dossier doit être complet.</p><a href='/x'>Rappel des pièces à fournir</a>",
    [],
  ],
  ["un rendez-vous", `<a href="/rdv">Prendre rendez-vous</a>`, ["counter /rdv"]],
  ["un produit qui parle de rendez-vous", `<p>Un outil de prise de rendez-vous en ligne.</p><a href="/w">S’inscrire à un webinaire</a>`, []],
  ["une conversation avec un conseiller", `<button>Discuter avec un conseiller</button>`, ["chat /demande"]],
  ["un module de discussion", `<p>Par chat via le module de discussion : nous vous répondons en 24 h.</p>`, ["chat /demande"]],
  ["un robot", `<button>Discuter avec notre assistant virtuel</button><p>Le chatbot répond à vos questions.</p>`, []],
  ["un animal", "<p>Identification d’un chat ou d’un chien : déclarez le chat perdu.</p>", []],
  [
    "Acceo",
    `<a href="https://app.acce-o.fr/client/service">Personnes sourdes : nous contacter avec Acceo</a>`,
    ["relay https://app.acce-o.fr/client/service"],
  ],
  ["la langue des signes", "<p>Personnes sourdes ou malentendantes : joindre un conseiller en langue des signes.</p>", ["relay /demande"]],
  ["le 114", "<p>Personnes sourdes : appelez le 114 par SMS.</p>", ["phone 114 (emergency)"]],
  [
    "un guichet",
    "<h2>Nous rencontrer</h2><p>12 rue des Lilas, 75012 Paris</p><p>Ouvert du lundi au vendredi de 9h à 17h</p>",
    ["counter 12 rue des Lilas, 75012 Paris"],
  ],
  ["une adresse seule", "<p>Ministère, 20 avenue de Ségur 75007 Paris</p>", ["postal 20 avenue de Ségur 75007 Paris"]],
  ["une adresse en lignes", "<address>Service des aides<br>BP 1234<br>35012 Rennes Cedex</address>", ["postal BP 1234 35012 Rennes Cedex"]],
  [
    "le guichet d'un autre",
    "<p>Déposez le dossier au guichet de votre mairie, 1 place de la Mairie, 35000 Rennes, ouverte du lundi au vendredi de 9h à 17h.</p>",
    ["counter 1 place de la Mairie, 35000 Rennes (third_party)"],
  ],
];

describe("les numéros de téléphone", () => {
  it.each(phones)("%s", async (_, body, expected) => {
    expect(await summary(body)).toEqual(expected);
  });
});

describe("ce qui n'est pas un numéro de téléphone", () => {
  it.each(notPhones)("%s", async (_, body, expected) => {
    expect(await summary(body)).toEqual(expected);
  });
});

describe("les adresses électroniques", () => {
  it.each(mails)("%s", async (_, body, expected) => {
    expect(await summary(body)).toEqual(expected);
  });
});

describe("les autres moyens", () => {
  it.each(others)("%s", async (_, body, expected) => {
    expect(await summary(body)).toEqual(expected);
  });
});

it("ne prend pas l'éditeur d'une page de mentions légales pour un contact", async () => {
  const body = "<h2>Éditeur</h2><p>Ministère, 20 avenue de Ségur 75007 Paris, 01 40 81 21 22</p><h2>Nous contacter</h2><p>aide@service.gouv.fr</p>";
  expect([...(await summary(body, "legal"))].sort()).toEqual(
    ["phone +33140812122 (third_party)", "postal 20 avenue de Ségur 75007 Paris (third_party)", "email aide@service.gouv.fr"].sort(),
  );
});

it("garde les horaires, le prix, le lieu et les mots", async () => {
  const body = `<main><h2>Contact</h2><p id="tel">Téléphone : 0825 08 01 01, du lundi au vendredi de 9h à 17h</p></main>`;
  const { candidates } = await gatherFrom(browser, contacts, body);
  expect(readContacts(candidates, { role: "help", url: fixtureUrl, clicks: 1 })).toEqual([
    {
      kind: "phone",
      value: "+33825080101",
      scope: "service",
      own: true,
      clicks: 1,
      behindWall: false,
      hours: "du lundi au vendredi de 9h à 17h",
      premium: true,
      page: "help",
      url: fixtureUrl,
      selector: "#tel",
      quote: "Téléphone : 0825 08 01 01, du lundi au vendredi de 9h à 17h",
    },
  ]);
});
