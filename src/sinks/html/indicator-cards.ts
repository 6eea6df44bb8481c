import { indicators as catalogue, type IndicatorId, indicatorIds } from "../../domain/indicator.ts";
import type { ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { fill, type Words, wordsIn } from "../words.ts";
import { evidenceOf } from "./evidence.ts";
import { indicatorTitle, levelMark, provenanceMark } from "./level.ts";
import { type Html, html } from "./markup.ts";

const table = {
  declared: { fr: "Déclaré ou publié auparavant : {level}", en: "Declared or published before: {level}" },
  source: { fr: "Source : {source}", en: "Source: {source}" },
  value: { fr: "Valeur : {value}", en: "Value: {value}" },
} as const;

/** One card per indicator: level, provenance, reason, what was declared beside the measure, and the evidence. */
export function indicatorCards(procedure: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  return html`<div class="cards tall">${indicatorIds.map((id) => card(id, procedure, words, lang))}</div>`;
}

function card(id: IndicatorId, procedure: ReportProcedure, words: Words<typeof table>, lang: Lang): Html {
  const indicator = procedure.indicators[id];
  const { declared, source, value, why, provenance } = indicator;
  return html`<div class="card"><header><h3>${indicatorTitle(id, lang)}</h3>${provenanceMark(provenance, lang)}</header>
<p class="beside">${catalogue[id].question[lang]}</p><p class="now">${levelMark(indicator, lang)}</p><p class="why">${why}</p>
${declared !== undefined && html`<p class="beside">${fill(words.declared, { level: declared })}</p>`}
${source !== undefined && html`<p class="beside">${value !== undefined && html`${fill(words.value, { value })}. `}${fill(words.source, { source })}</p>`}
${evidenceOf(id, procedure, lang)}</div>
`;
}
