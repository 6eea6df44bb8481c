import { brands } from "../brands.ts";
import { htmlPage, type Page, type Routes } from "../page.ts";
import { serviceRoutes } from "../service.ts";

/** Addresses of the procedures that cannot be judged: the page shown is not the procedure's. */
const bases = {
  blocked: "/rivieres/vignette-des-ponts",
  closed: "/vergers/bourse-aux-greffons",
  notFound: "/vergers/declaration-de-ruches",
  maintenance: "/temps-libre/carte-des-bibliotheques",
} as const;

/** 9014, 9015, 9016, 9020: a bot wall (403), a closed campaign (200), a soft 404 (200), maintenance (503). */
export const troubled = (today: Date): Routes => ({
  [bases.blocked]: botWall,
  ...serviceRoutes({
    brand: brands.orchards,
    base: bases.closed,
    name: "Participer à la bourse aux greffons",
    mention: null,
    declaration: null,
    leaves: {
      "": {
        title: `La campagne ${today.getUTCFullYear()} est close`,
        main: `<p>Ce téléservice est fermé. Les inscriptions à la bourse aux greffons ne sont plus possibles.</p>
<p>Merci aux 1 312 jardiniers qui ont participé. Rendez-vous à l’automne prochain pour la nouvelle campagne.</p>`,
      },
    },
  }),
  ...serviceRoutes({
    brand: brands.orchards,
    base: bases.notFound,
    name: "Agence nationale des vergers",
    mention: null,
    declaration: null,
    leaves: {
      "": {
        title: "Page introuvable",
        main: `<p>La page que vous cherchez n’existe pas ou a été déplacée. Vérifiez l’adresse ou revenez à <a href="/">l’accueil</a>.</p>`,
      },
    },
  }),
  ...serviceRoutes({
    brand: brands.leisure,
    base: bases.maintenance,
    name: "Demander la carte des bibliothèques",
    mention: null,
    declaration: null,
    leaves: {
      "": {
        title: "Service en maintenance",
        status: 503,
        main: "<p>Le site est momentanément indisponible pour cause de maintenance. Nous mettons tout en œuvre pour le rétablir au plus vite.</p><p>Veuillez nous excuser pour la gêne occasionnée.</p>",
      },
    },
  }),
});

/** The look of the protections in front of many sites: no identity, a spinner, an incident number. */
const botWall: Page = htmlPage(
  `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Un instant…</title>
<link rel="icon" href="data:,">
<style>body { font: 1.1rem/1.6 system-ui, sans-serif; color: #222; display: grid; place-items: center; min-height: 90vh; margin: 0; padding: 1rem }
main { max-width: 34rem } h1 { font-size: 1.6rem } small { color: #555 }</style>
</head>
<body>
<main>
<h1>Vérification que vous êtes humain</h1>
<p>Un trafic inhabituel a été détecté depuis votre réseau. Cette opération peut prendre quelques secondes.</p>
<p>Activez JavaScript et les cookies pour continuer.</p>
<p><small>Identifiant d’incident : 8f3c-19a7-0b52</small></p>
</main>
</body>
</html>`,
  403,
);
