/** What a page of the benchmark is like. */
export type Kind = "start" | "form" | "help" | "contact" | "application" | "frames" | "heavy";

/** The HTML of a page. `variant` changes its words and its defects; `elsewhere` is another host, for a frame of another site. */
export function pageOf(kind: Kind, variant: number, elsewhere: string): string {
  if (kind === "application") return shell(titleOf(kind, variant), `<div id="root"></div><script src="/application.js"></script>`);
  return shell(titleOf(kind, variant), bodies[kind](variant, elsewhere));
}

const titleOf = (kind: Kind, variant: number): string => `${titles[kind]} ${variant + 1}`;

const titles: Readonly<Record<Kind, string>> = {
  start: "Présentation de la démarche",
  form: "Formulaire de demande",
  help: "Questions fréquentes",
  contact: "Nous contacter",
  application: "Déclaration en ligne",
  frames: "Pièces à joindre",
  heavy: "Liste des organismes",
};

const bodies: Readonly<Record<Exclude<Kind, "application">, (variant: number, elsewhere: string) => string>> = {
  start: (variant) => `<h1>${titleOf("start", variant)}</h1>${cards(12)}${paragraphs(8)}${defects(variant)}`,
  form: (variant) => `<h1>${titleOf("form", variant)}</h1><form action="/envoi" method="post">${fields(24, variant)}</form>${defects(variant)}`,
  help: (variant) => `<h1>${titleOf("help", variant)}</h1>${accordions(40)}${defects(variant)}`,
  contact: (
    variant,
  ) => `<h1>${titleOf("contact", variant)}</h1><p>Téléphone : <a href="tel:+33140000000">01 40 00 00 00</a>, du lundi au vendredi.</p>
<p>Par courrier : 1 place de la Mairie, 75001 Paris.</p>${paragraphs(6)}`,
  frames: (variant, elsewhere) => `<h1>${titleOf("frames", variant)}</h1>${paragraphs(4)}
<iframe title="Aide au remplissage" src="/frame.html" width="600" height="300"></iframe>
<iframe title="Carte des guichets" src="${elsewhere}/frame.html" width="600" height="300"></iframe>${defects(variant)}`,
  heavy: (variant) => `<h1>${titleOf("heavy", variant)}</h1>${table(620)}`,
};

/** What stands in a frame. */
export const framePage = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Aide</title></head><body><h1>Aide</h1>${paragraphs(3)}<img src="/logo.svg"></body></html>`;

const links = ["Accueil", "La démarche", "Pièces", "Délais", "Aide", "Contact"];

function shell(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Ville d'Exemple</title>
<link rel="stylesheet" href="/style.css"><script src="/script.js" defer></script></head>
<body><header class="fr-header" role="banner"><div class="container"><img src="/logo.svg" alt="République française" width="80" height="40">
<p>Ville d'Exemple</p><nav class="fr-nav" aria-label="Menu principal"><ul>${links.map((name) => `<li><a href="#${name}">${name}</a></li>`).join("")}</ul></nav></div></header>
<main class="container" id="contenu">${body}</main>
<footer role="contentinfo"><div class="container"><ul>${Array.from({ length: 14 }, (_, index) => `<li><a href="#pied-${index}">Lien du pied de page ${index + 1}</a></li>`).join("")}</ul>
<p>Accessibilité : partiellement conforme</p></div></footer></body></html>`;
}

function repeat(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join("\n");
}

function paragraphs(count: number): string {
  return repeat(
    count,
    (index) => `<h2>Point ${index + 1}</h2><p>Vous pouvez demander cette aide si vous habitez la commune depuis <strong>trois mois</strong>.
Le dossier se dépose <a href="#depot-${index}">en ligne</a> ou au guichet ; une réponse vous est donnée sous deux mois.</p>`,
  );
}

const cards = (count: number): string =>
  `<div class="grid">${repeat(count, (index) => `<div class="fr-card"><h3><a href="#carte-${index}">Situation ${index + 1}</a></h3><p>Ce qu'il faut savoir avant de commencer, les délais et le coût.</p></div>`)}</div>`;

const fields = (count: number, variant: number): string =>
  `${repeat(count, (index) => {
    const name = `champ-${index}`;
    const label =
      index % 11 === variant % 11
        ? `<span>Champ sans étiquette</span>`
        : `<label class="fr-label" for="${name}">Champ ${index + 1}<span class="fr-hint">Format attendu : texte</span></label>`;
    const control =
      index % 5 === 4
        ? `<select class="fr-input" id="${name}"><option>Oui</option><option>Non</option></select>`
        : `<input class="fr-input" id="${name}" name="${name}" type="text">`;
    return `<div class="fr-input-group">${label}${control}</div>`;
  })}<button class="fr-btn" type="submit">Envoyer</button>`;

const accordions = (count: number): string =>
  repeat(
    count,
    (
      index,
    ) => `<section class="fr-accordion"><h3><button class="fr-accordion__btn" type="button" aria-expanded="${index < 6}" aria-controls="reponse-${index}">Question ${index + 1} ?</button></h3>
<div class="fr-accordion__panel" id="reponse-${index}"${index < 6 ? "" : " hidden"}><p>Réponse : adressez le justificatif au service, <a href="#q-${index}">voir la liste</a>.</p><ul><li>Carte</li><li>Avis</li><li>Facture</li></ul></div></section>`,
  );

const table = (rows: number): string =>
  `<table><caption>Organismes</caption><thead><tr><th scope="col">Nom</th><th scope="col">Ville</th><th scope="col">Code</th><th scope="col">Lien</th></tr></thead><tbody>${repeat(
    rows,
    (index) =>
      `<tr><th scope="row">Organisme ${index}</th><td>Ville <span class="${index % 50 === 0 ? "pale" : "plain"}">${index % 90}</span></td><td>${10_000 + index}</td><td><a href="#o-${index}">Fiche ${index}</a></td></tr>`,
  )}</tbody></table>`;

/** What real pages have: a picture without alternative, a text too pale, an empty link, an identifier twice. */
function defects(variant: number): string {
  const all = [
    `<img src="/logo.svg">`,
    `<p class="pale">Texte trop pâle pour être lu de tous.</p>`,
    `<a href="#vide"></a>`,
    `<button type="button"></button>`,
  ];
  return all.filter((_, index) => (variant + index) % 3 !== 0).join("");
}
