import { indicatorIds } from "../../domain/indicator.ts";
import type { Overview } from "../../domain/overview.ts";
import { standingIn } from "../standing.ts";
import { wordsIn } from "../words.ts";
import { indicatorTitle } from "./level.ts";
import { type Html, html } from "./markup.ts";

const table = {
  form: { fr: "Filtrer les démarches", en: "Filter the procedures" },
  search: { fr: "Chercher un mot, un identifiant, une administration", en: "Search for a word, an ID, an administration" },
  ministry: { fr: "Ministère", en: "Ministry" },
  status: { fr: "État", en: "Status" },
  indicator: { fr: "Indicateur", en: "Indicator" },
  level: { fr: "Niveau de cet indicateur", en: "Level of this indicator" },
  confirm: { fr: "À confirmer seulement", en: "To be confirmed only" },
  any: { fr: "Tous", en: "All" },
  unknown: { fr: "Non précisé", en: "Not stated" },
  reset: { fr: "Effacer les filtres", en: "Clear the filters" },
  csv: { fr: "Télécharger en CSV", en: "Download as CSV" },
  one: { fr: "{shown} démarche affichée sur {total}", en: "{shown} procedure shown of {total}" },
  many: { fr: "{shown} démarches affichées sur {total}", en: "{shown} procedures shown of {total}" },
} as const;

/** Stands for "no ministry stated" in the filter, where the empty value means all. */
export const noMinistry = "?";

/** The filter form: absent until the script shows it. Its field names are the keys of the URL hash. */
export function filters(report: Overview): Html {
  const { procedures, lang } = report;
  const words = wordsIn(table, lang);
  const ministries = [...new Set(procedures.map(({ ministry }) => ministry))].toSorted((a, b) => a.localeCompare(b, "fr"));
  const seen = new Map(procedures.map(standingIn(report)).map(({ key, label }) => [key, label[lang]]));
  const any = html`<option value="">${words.any}</option>`;
  return html`<form class="filters" data-filters hidden role="search" aria-label="${words.form}">
<div class="search"><label for="f-q">${words.search}</label><input type="search" id="f-q" name="q" autocomplete="off"></div>
<div><label for="f-ministry">${words.ministry}</label><select id="f-ministry" name="ministry">${any}${ministries.map((one) => html`<option value="${one || noMinistry}">${one || words.unknown}</option>`)}</select></div>
<div><label for="f-status">${words.status}</label><select id="f-status" name="status">${any}${[...seen].map(([key, label]) => html`<option value="${key}">${label}</option>`)}</select></div>
<div><label for="f-indicator">${words.indicator}</label><select id="f-indicator" name="indicator">${any}${indicatorIds.map((id) => html`<option value="${id}">${indicatorTitle(id, lang)}</option>`)}</select></div>
<div><label for="f-level">${words.level}</label><select id="f-level" name="level" disabled>${any}</select></div>
<div class="check"><input type="checkbox" id="f-confirm" name="confirm" value="1"><label for="f-confirm">${words.confirm}</label></div>
<div><button type="reset">${words.reset}</button></div>
<div><button type="button" data-csv="${report.edition}">${words.csv}</button></div>
</form>
<p class="count" role="status" data-count hidden data-one="${words.one}" data-many="${words.many}"></p>`;
}
