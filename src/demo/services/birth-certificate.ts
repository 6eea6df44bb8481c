import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, contactForm, feedback, field, form, hours, mail, phone } from "../fragments.ts";
import type { Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

const brand = brands.town;
const base = "/mairie/etat-civil/acte-de-naissance";
const name = "Demander une copie d’acte de naissance";

/**
 * 9001, the good one: recent declaration (78 %), FranceConnect in view, telephone, e-mail and counter with hours,
 * satisfaction button with its own product number. Traps: noise dates and figures of the legal notice.
 */
export const birthCertificate = (today: Date): Routes =>
  serviceRoutes({
    brand,
    base,
    name,
    mention: "Accessibilité : partiellement conforme",
    declaration: declaration({
      brand,
      subject: "le téléservice « Acte de naissance »",
      state: "partiellement",
      results: auditResult(monthsBefore(today, 9), "78 %"),
      established: monthsBefore(today, 8),
      pages: ["Accueil du service", "Formulaire de demande", "Contact", "Mentions légales", "Déclaration d’accessibilité"],
    }),
    menu: [
      { label: "Faire ma demande", path: "/demande" },
      { label: "Contact", path: "/contact" },
    ],
    leaves: {
      "": {
        title: name,
        lead: "Gratuit, en cinq minutes, sans vous déplacer. La copie vous est envoyée par courrier sous cinq jours.",
        main: `<h2>Avant de commencer</h2>
<p>La personne concernée doit être née à Clairvigne-sur-Orbelle. Vous pouvez demander l’acte pour vous-même, votre conjoint, vos parents ou vos enfants.</p>
<div class="card"><h2>Le plus rapide</h2>
<p>Avec FranceConnect, vos nom, prénoms et date de naissance sont déjà remplis.</p>
${connectButton(authorize.v1)}
<p>Vous préférez ne pas vous identifier ? <a href="${base}/demande">Remplir le formulaire sans compte</a>.</p></div>
<h2>Besoin de parler à quelqu’un ?</h2>
<div class="cards">
<div class="card"><h3>Par téléphone</h3><p>${phone("03 53 01 42 10")}<br>${hours}</p></div>
<div class="card"><h3>Par courriel</h3><p>${mail(`etat-civil@${brand.domain}`)}<br>Réponse sous deux jours ouvrés.</p></div>
<div class="card"><h3>Au guichet</h3><address>Service de l’état civil<br>12 place des Tilleuls<br>96120 Clairvigne-sur-Orbelle</address><p>Ouvert ${hours}.</p></div>
</div>
<h2>Votre avis</h2>
${feedback("9001")}`,
      },
      "/demande": {
        title: "Votre demande",
        main: form(
          `${base}/demande`,
          `${field("nom", "Nom de naissance", 'type="text" autocomplete="family-name" required')}
${field("prenoms", "Prénoms", 'type="text" autocomplete="given-name" required')}
${field("naissance", "Date de naissance", 'type="text" inputmode="numeric" autocomplete="bday" required', "Exemple : 14/07/1979")}
${field("adresse", "Adresse où envoyer la copie", 'type="text" autocomplete="street-address" required')}`,
          "Envoyer ma demande",
          "Demande de copie d’acte de naissance",
        ),
      },
      "/contact": {
        title: "Contact",
        main: `<p>Le service de l’état civil vous répond.</p>
<dl><dt>Téléphone</dt><dd>${phone("03 53 01 42 10")}, ${hours}</dd>
<dt>Courriel</dt><dd>${mail(`etat-civil@${brand.domain}`)}</dd>
<dt>Guichet</dt><dd>12 place des Tilleuls, 96120 Clairvigne-sur-Orbelle, ouvert ${hours}</dd></dl>
<h2>Nous écrire</h2>
${contactForm(`${base}/contact`)}`,
      },
    },
  });
