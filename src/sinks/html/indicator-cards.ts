import { indicators as catalogue, type IndicatorId, indicatorIds } from "../../domain/indicator.ts";
import type { IndicatorBase, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { day, exact, fill, type Words, wordsIn } from "../words.ts";
import { evidenceOf } from "./evidence.ts";
import { indicatorTitle, levelMark, provenanceMark, ranked } from "./level.ts";
import { type Html, html } from "./markup.ts";

const table = {
  declared: { fr: "Déclaré ou publié auparavant : {level}", en: "Declared or published before: {level}" },
  source: { fr: "Source : {source}", en: "Source: {source}" },
  value: { fr: "Valeur : {value}", en: "Value: {value}" },
  confirmed: { fr: "Confirmé : {level}, par {by}, le {on}.", en: "Confirmed: {level}, by {by}, on {on}." },
  contradicted: {
    fr: "Confirmé : {level}, par {by}, le {on} ; mais « {found} » est constaté. Regardez, puis confirmez de nouveau.",
    en: "Confirmed: {level}, by {by}, on {on}; but {found} is found. Look, then confirm again.",
  },
  rest: { fr: "Reste à vérifier", en: "Still to be checked" },
} as const;

/** One card per indicator: level, provenance, reason, what was declared beside the measure, and the evidence. */
export function indicatorCards(procedure: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const known = indicatorIds.filter((id) => !isBare(procedure.indicators[id]));
  const bare = indicatorIds.filter((id) => isBare(procedure.indicators[id]));
  return html`<div class="cards tall">${known.map((id) => card(id, procedure, words, lang))}${bare.length > 0 && rest(bare, procedure, words, lang)}</div>`;
}

/** Nothing is known but that a person has to look. */
const isBare = (indicator: IndicatorBase): boolean =>
  indicator.provenance === "to-confirm" && Object.keys(indicator).every((key) => bareKeys.includes(key));
const bareKeys = ["level", "rank", "provenance", "why"];

/** What is only to be confirmed, in one card: one line per reason. */
function rest(ids: readonly IndicatorId[], { indicators }: ReportProcedure, words: Words<typeof table>, lang: Lang): Html {
  const reasons = [...Map.groupBy(ids, (id) => indicators[id].why)];
  return html`<div class="card"><header><h3>${words.rest}</h3>${provenanceMark("to-confirm", lang)}</header>
<ul class="evidence">${reasons.map(([why, same]) => html`<li>${ranked("grey", same.map((id) => indicatorTitle(id, lang)).join(", "))}<br>${why}</li>`)}</ul></div>
`;
}

function card(id: IndicatorId, procedure: ReportProcedure, words: Words<typeof table>, lang: Lang): Html {
  const indicator = procedure.indicators[id];
  const { declared, confirmed, source, value, why, provenance } = indicator;
  return html`<div class="card"><header><h3>${indicatorTitle(id, lang)}</h3>${provenanceMark(provenance, lang)}</header>
<p class="beside">${catalogue[id].question[lang]}</p><p class="now">${levelMark(indicator, lang)}</p><p class="why">${why}</p>
${declared !== undefined && html`<p class="beside">${fill(words.declared, { level: declared })}</p>`}${confirmed && html`<p class="beside">${fill(confirmed.found === undefined ? words.confirmed : words.contradicted, { level: confirmed.level, by: confirmed.by, on: day(confirmed.on), found: confirmed.found ?? "" })}</p>`}
${source !== undefined && html`<p class="beside">${value !== undefined && html`${fill(words.value, { value: typeof value === "number" ? exact(value, lang) : value })}. `}${fill(words.source, { source })}</p>`}
${evidenceOf(id, procedure, lang)}</div>
`;
}
