import { brands } from "../brands.ts";
import { monthsBefore } from "../dates.ts";
import { auditResult, declaration } from "../declaration.ts";
import { authorize, connectButton, contactForm, phone } from "../fragments.ts";
import { documentOf } from "../layout.ts";
import { htmlPage, jsonPage, type Routes, typeset } from "../page.ts";

const brand = brands.prefecture;
const base = "/prefecture/rendez-vous-titres";
const name = "Prendre rendez-vous pour une carte d’identité ou un passeport";

/** 9005: a single-page application; the HTML is empty, hash routes are drawn after a JSON answer. 100 % of the criteria. */
export const identityAppointment = (today: Date): Routes => ({
  [base]: htmlPage(
    documentOf({
      brand,
      service: "Rendez-vous titres",
      title: name,
      main: `<div id="vue" aria-live="polite"><p>Chargement…</p></div>
<noscript><p>Ce service a besoin de JavaScript.</p></noscript>`,
      menu: [
        { label: "Accueil du service", href: "#/" },
        { label: "Contact", href: "#/contact" },
      ],
      footer: [
        { label: "Accessibilité : totalement conforme", href: "#/accessibilite" },
        { label: "Mentions légales", href: "#/mentions-legales" },
      ],
    })
      // The shell's own title and menu come with the script, as in most of these applications.
      .replace(/<header>[\s\S]*<\/footer>/, (shell) => `<div id="application"></div><template id="modele">${shell}</template>`)
      .replace("</body>", `<script>${script}</script>\n</body>`),
  ),
  [`${base}/api/vues`]: jsonPage(views(today), 150),
});

/** Draws the view named by the hash; the title follows. */
const script = `
const application = document.getElementById("application");
let views = {};
const draw = () => {
  const view = views[location.hash.slice(1)] || views["/"];
  document.querySelector("h1").textContent = view.title;
  document.getElementById("vue").innerHTML = view.html;
  document.title = view.title + " | ${brand.name}";
};
fetch("${base}/api/vues").then((answer) => answer.json()).then((found) => {
  views = found;
  application.append(document.getElementById("modele").content.cloneNode(true));
  draw();
  addEventListener("hashchange", draw);
});`;

const views = (today: Date): Readonly<Record<string, { readonly title: string; readonly html: string }>> => ({
  "/": {
    title: name,
    html: typeset(`<p>Choisissez une mairie de l’Orbelle, un jour et une heure. Le rendez-vous dure un quart d’heure.</p>
<h2>S’identifier</h2>
${connectButton(authorize.v2)}
<h2>Les mairies équipées</h2>
<ul><li>Clairvigne-sur-Orbelle : premier créneau dans trois jours</li><li>Valbrume : premier créneau demain</li><li>Pont-aux-Libellules : premier créneau dans deux semaines</li></ul>`),
  },
  "/contact": {
    title: "Contact",
    html: typeset(`<p>La plateforme des rendez-vous vous répond au ${phone("03 53 01 60 18")}, du lundi au vendredi de 9 h à 16 h.</p>
<h2>Nous écrire</h2>
${contactForm(`${base}/api/messages`)}`),
  },
  "/accessibilite": {
    title: "Déclaration d’accessibilité",
    html: typeset(
      declaration({
        brand,
        subject: "le service « Rendez-vous titres »",
        state: "totalement",
        results: auditResult(monthsBefore(today, 9), "100 %"),
        established: monthsBefore(today, 8),
        pages: ["Accueil", "Choix du créneau", "Contact", "Mentions légales"],
      }),
    ),
  },
  "/mentions-legales": { title: "Mentions légales", html: typeset(`<p>Éditeur : ${brand.owner}, ${brand.address}. SIRET : ${brand.siret}.</p>`) },
});
