import { expect, it } from "vitest";
import { readPage } from "../../../src/input/site/page.ts";

const page = (html: string) => readPage(html, "https://ville.fr/accueil/");

it("reads the title, the name of the site and the links, addresses made absolute", () => {
  const html = `<title> Accueil
    | Ville</title><meta property="og:site_name" content=" Ville de Sète ">
    <a href="../acte">Demander   un acte</a><a href="?p=2" aria-label="Page suivante">›</a><a href="/b"><img alt="Permis"></a>
    <a name="haut">Sans adresse</a><a href="http://[">Cassé</a><a href="mailto:a@b.fr">Écrire</a>`;
  expect(page(html)).toEqual({
    title: "Accueil | Ville",
    siteName: "Ville de Sète",
    links: [
      { href: "https://ville.fr/acte", name: "Demander un acte" },
      { href: "https://ville.fr/accueil/?p=2", name: "Page suivante" },
      { href: "https://ville.fr/b", name: "Permis" },
      { href: "mailto:a@b.fr", name: "Écrire" },
    ],
  });
});

it("resolves links against the base of the page", () => {
  expect(page('<base href="/portail/"><a href="acte">Acte</a>').links).toEqual([{ href: "https://ville.fr/portail/acte", name: "Acte" }]);
});

it("takes a page without anything as it is", () => expect(page("")).toEqual({ title: "", siteName: "", links: [] }));
