import type { History } from "../../domain/history.ts";
import type { Overview } from "../../domain/overview.ts";
import { fill, wordsIn } from "../words.ts";
import { distributions } from "./distributions.ts";
import { keyFigures } from "./key-figures.ts";
import { limits } from "./limits.ts";
import { html, nothing } from "./markup.ts";
import { ministries } from "./ministries.ts";
import { page, section } from "./page.ts";
import { proceduresTable } from "./procedures-table.ts";
import { tableScript } from "./table-script.ts";

const table = {
  title: { fr: "Qualité des démarches en ligne", en: "Quality of online procedures" },
  edition: { fr: "Édition {edition}", en: "Edition {edition}" },
  lead: {
    fr: "Chaque démarche a été visitée comme le ferait un usager, sans compte. Vigie note ce qui se voit : la page répond-elle, la déclaration d’accessibilité est-elle à jour, peut-on s’identifier avec FranceConnect et joindre quelqu’un ? Chaque constat porte sa preuve.",
    en: "Every procedure was visited as a user would, without an account. Vigie records what can be seen: does the page answer, is the accessibility statement up to date, can one sign in with FranceConnect and reach somebody? Every finding carries its evidence.",
  },
  procedures: { fr: "Toutes les démarches", en: "All procedures" },
  levels: { fr: "Niveaux par indicateur", en: "Levels by indicator" },
  levelsIntro: {
    fr: "Nombre de démarches à chaque niveau officiel. En gris, ce qui ne s’applique pas, n’est pas encore en ligne ou reste à vérifier : jamais compté comme bon.",
    en: "Number of procedures at each official level. Grey is what does not apply, is not online yet or is still to be checked: never counted as good.",
  },
  ministries: { fr: "Par ministère", en: "By ministry" },
  contents: { fr: "Dans cette page", en: "On this page" },
  missing: { fr: "Pas encore visitées", en: "Not visited yet" },
  missingIntro: {
    fr: "Ces démarches de la liste n’ont pas encore été visitées : relancez la même commande pour reprendre.",
    en: "These procedures of the list have not been visited yet: run the same command again to resume.",
  },
} as const;

/** The overview of an edition: key figures, the table of all procedures, levels by indicator, figures by ministry. */
export function indexPage(report: Overview, _history: History | null = null): string {
  const words = wordsIn(table, report.lang);
  return page(report, {
    title: words.title,
    up: "",
    nav: html`<nav aria-label="${words.contents}"><a href="#indicateurs">${words.levels}</a><a href="#ministeres">${words.ministries}</a><a href="#demarches">${words.procedures}</a></nav>`,
    hero: html`<p class="eyebrow">${fill(words.edition, { edition: report.edition })}</p><h1>${words.title}</h1><p class="lead">${words.lead}</p>${keyFigures(report)}`,
    sections: [
      section("indicateurs", words.levels, html`<p class="intro">${words.levelsIntro}</p>${distributions(report)}`),
      section("ministeres", words.ministries, ministries(report)),
      section("demarches", words.procedures, proceduresTable(report)),
      report.missing.length > 0
        ? section(
            "manquantes",
            words.missing,
            html`<p class="intro">${words.missingIntro}</p><ul>${report.missing.map(({ id, name }) => html`<li>${id} · <bdi>${name}</bdi></li>`)}</ul>`,
          )
        : nothing,
      limits(report.lang),
    ],
    script: tableScript,
  });
}
