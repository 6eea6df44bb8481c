/** A telephone number with its `tel:` link: `03 53 01 42 10` (a block of numbers reserved for fiction). */
export const phone = (number: string): string => `<a href="tel:+33${number.replaceAll(" ", "").slice(1)}">${number}</a>`;

/** An e-mail address with its link. */
export const mail = (address: string): string => `<a href="mailto:${address}">${address}</a>`;

/** Usual opening hours. */
export const hours = "du lundi au vendredi de 8 h 30 à 12 h et de 13 h 30 à 17 h";

/** Addresses of the real authorization servers; the tool reads them and never follows them. */
export const authorize = {
  v1: "https://app.franceconnect.gouv.fr/api/v1/authorize?response_type=code&amp;client_id=clairvigne-demo&amp;scope=openid%20identite_pivot&amp;acr_values=eidas1&amp;state=demo&amp;nonce=demo",
  v2: "https://oidc.franceconnect.gouv.fr/api/v2/authorize?response_type=code&amp;client_id=clairvigne-demo&amp;scope=openid%20identite_pivot&amp;acr_values=eidas1&amp;state=demo&amp;nonce=demo",
  plus: "https://auth.franceconnect.gouv.fr/api/v2/authorize?response_type=code&amp;client_id=clairvigne-demo&amp;scope=openid%20identite_pivot&amp;acr_values=eidas2&amp;state=demo&amp;nonce=demo",
  pro: "https://auth.proconnect.gouv.fr/api/v2/authorize?response_type=code&amp;client_id=clairvigne-demo&amp;scope=openid%20siret&amp;acr_values=eidas1&amp;state=demo&amp;nonce=demo",
} as const;

/** The usual button: class, words in two lines, explanation below. */
export const connectButton = (href: string, brand = "FranceConnect", modifier = "", about = "https://franceconnect.gouv.fr/"): string =>
  `<div class="fr-connect-group">
<a class="fr-connect${modifier}" href="${href}"><span class="fr-connect__login">S’identifier avec </span><span class="fr-connect__brand">${brand}</span></a>
<p><a href="${about}">Qu’est-ce que ${brand} ?</a></p>
</div>`;

/** The link "Je donne mon avis" to the product's form, with its picture kept on the spot. */
export const feedback = (product: string): string =>
  `<p>Cette démarche vous a-t-elle semblé simple ? Votre avis nous aide à l’améliorer.</p>
<p><a href="https://jedonnemonavis.numerique.gouv.fr/Demarches/${product}?button=2"><img src="/images/bouton-bleu.svg" width="200" height="85" alt="Je donne mon avis"></a></p>`;

/** A labelled text field. */
export const field = (id: string, label: string, attributes = "", hint = ""): string =>
  `<p class="field"><label for="${id}">${label}${hint ? ` <span class="hint">${hint}</span>` : ""}</label><input id="${id}" name="${id}" ${attributes}></p>`;

/** A labelled box for a longer text. */
export const area = (id: string, label: string): string =>
  `<p class="field"><label for="${id}">${label}</label><textarea id="${id}" name="${id}" rows="5" required></textarea></p>`;

/** A form that says which fields are required. */
export const form = (action: string, fields: string, submit: string, name: string): string =>
  `<form class="entry" method="post" action="${action}" aria-label="${name}">
<p>Sauf mention contraire, tous les champs sont obligatoires.</p>
${fields}
<p><button type="submit">${submit}</button></p>
</form>`;

/** A form to write to the service. */
export const contactForm = (action: string): string =>
  form(
    action,
    `${field("nom", "Votre nom", 'type="text" autocomplete="name" required')}
${field("courriel", "Votre adresse électronique", 'type="email" autocomplete="email" required', "Format attendu : nom@exemple.fr")}
${area("message", "Votre message")}`,
    "Envoyer le message",
    "Nous écrire",
  );

/** Identifier and password. */
export const passwordForm = (action: string): string =>
  form(
    action,
    `${field("identifiant", "Identifiant", 'type="text" autocomplete="username" required', "Votre adresse électronique ou votre numéro de dossier")}
${field("motdepasse", "Mot de passe", 'type="password" autocomplete="current-password" required')}`,
    "Se connecter",
    "Connexion avec un compte",
  );
