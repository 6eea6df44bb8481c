import { definePageRule } from "../page-rule.ts";

/** RGAA 8.6: the title tells which page this is. Certain only for titles that would do for any page: those that tools write, file names, bare greetings. */
export default definePageRule({
  id: "page-title-generic",
  tests: ["8.6.1"],
  wcag: ["2.4.2"],
  act: ["c4a8a4"],
  impact: "serious",
  certainty: "sure",
  absence: ["8.6.1"],
  help: { fr: "Le titre de la page doit dire de quelle page il s'agit", en: "The page title must say which page this is" },
  failed: {
    fr: "Le titre de la page conviendrait à n'importe quelle page : dans les onglets, l'historique et le lecteur d'écran, rien ne dit où l'on est.",
    en: "The page title would do for any page: in the tabs, the history and the screen reader nothing tells where one is.",
  },
  cantTell: {
    fr: "Le titre de la page ne contient qu'un mot courant : vérifiez qu'il dit de quelle page et de quel service il s'agit.",
    en: "The page title is a common word alone: check that it says which page of which service this is.",
  },
  repair: {
    fr: "Donnez un titre composé de l'objet de la page puis du service : « Votre adresse – Demande de logement – Ville de Lyon ».",
    en: "Give a title made of what the page is about, then the service: “Your address – Housing request – City of Lyon”.",
  },
  selector: "html",
  pageLevel: true,
  matches: (_kit, element) => element.ownerDocument.title.trim() !== "",
  evaluate: (kit, element) => {
    const title = element.ownerDocument.title.trim();
    const words = kit.plain(title);
    const empty =
      /^(document|((document|page|fichier) )?sans (titre|nom)|untitled( document| page)?|nouvelle page|nouveau document|new page|new document|titre|title|page title|titre de la page|page( \d+)?|html|index|default|test|todo|undefined|null|nan|object object|loading|chargement( en cours)?|lorem ipsum.*|(my |mon )?(react|vue|vite|angular|next|nuxt|svelte|ember|django|laravel|rails|symfony|spring|flask|express)( js)?( app| project| site)?|create react app|vite (react|vue|svelte)( ts)?|welcome to( .{0,12})?|bienvenue|welcome|app|application|site|site web|website|webpage|web page|page web|wordpress|drupal|spip|just another wordpress site|\d+)$/;
    if (words === "" || empty.test(words)) return false;
    if (/^\S+\.(html?|php|aspx?|jsp|do|pdf|docx?|xhtml)$/i.test(title) || /\{\{.*\}\}|<%.*%>|\$\{.*\}/.test(title)) return false;
    if (/^(https?:\/\/|localhost\b)\S*$/i.test(title)) return false;
    return /^(accueil|home|home page|page d accueil|formulaire|form|demarche|contact|connexion|login|recherche|search|etape \d+|step \d+|erreur|error)$/.test(
      words,
    )
      ? undefined
      : true;
  },
});
