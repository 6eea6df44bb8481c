import type { History } from "../../domain/history.ts";
import type { Overview } from "../../domain/overview.ts";
import type { ProcedureAlerts } from "../alerts-csv.ts";
import { fill, wordsIn } from "../words.ts";
import { alertCard, alertFolds } from "./alerts.ts";
import { goals } from "./goals.ts";
import { groups } from "./groups.ts";
import { keyFigures } from "./key-figures.ts";
import { limits } from "./limits.ts";
import { html, nothing } from "./markup.ts";
import { page, section } from "./page.ts";
import { proceduresTable } from "./procedures-table.ts";
import { tableScript } from "./table-script.ts";

const table = {
  title: { fr: "Qualité des démarches en ligne", en: "Quality of online procedures" },
  edition: { fr: "Édition {edition}", en: "Edition {edition}" },
  lead: {
    fr: "Chaque démarche a été visitée comme le ferait un usager, sans compte. Vigie note ce qui se voit : la page répond-elle, la déclaration d’accessibilité est-elle à jour, peut‑on s’identifier avec FranceConnect et joindre quelqu’un ? Chaque constat porte sa preuve.",
    en: "Every procedure was visited as a user would, without an account. Vigie records what can be seen: does the page answer, is the accessibility statement up to date, can one sign in with FranceConnect and reach somebody? Every finding carries its evidence.",
  },
  procedures: { fr: "Toutes les démarches", en: "All procedures" },
  levels: { fr: "Objectifs et niveaux", en: "Goals and levels" },
  alerts: { fr: "À surveiller", en: "To watch" },
  ministries: { fr: "Par ministère", en: "By ministry" },
  administrations: { fr: "Par administration", en: "By administration" },
  contents: { fr: "Dans cette page", en: "On this page" },
  missing: { fr: "Pas encore visitées", en: "Not visited yet" },
  missingIntro: {
    fr: "Ces démarches de la liste n’ont pas encore été visitées : relancez « vigie sweep », sans --only ni --where, pour les visiter.",
    en: "These procedures of the list have not been visited yet: sweep the list again, without --only and --where, to visit them.",
  },
} as const;

/** The overview of an edition: key figures, goals and levels by indicator, alerts, figures by ministry and by administration, the table of all procedures. */
export function indexPage(report: Overview, history: History | null = null, alerts: readonly ProcedureAlerts[] = []): string {
  const words = wordsIn(table, report.lang);
  return page(report, {
    title: words.title,
    up: "",
    nav: html`<nav aria-label="${words.contents}"><a href="#indicateurs">${words.levels}</a><a href="#alertes">${words.alerts}</a><a href="#ministeres">${words.ministries}</a><a href="#administrations">${words.administrations}</a><a href="#demarches">${words.procedures}</a></nav>`,
    hero: html`<p class="eyebrow">${fill(words.edition, { edition: report.edition })}</p><h1>${words.title}</h1><p class="lead">${words.lead}</p>${keyFigures(report, history)}`,
    sections: [
      section("indicateurs", words.levels, goals(report, history, alertCard(alerts, history === null, report.lang))),
      section("alertes", words.alerts, alertFolds(alerts, history === null, report.lang)),
      section("ministeres", words.ministries, groups(report, "ministry")),
      section("administrations", words.administrations, groups(report, "administration")),
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
