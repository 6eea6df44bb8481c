import { indicators as catalogue, type IndicatorId, indicatorIds } from "../../domain/indicator.ts";
import type { IndicatorBase, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { day, exact, figure, fill, typeset, type Words, wordsIn } from "../words.ts";
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
  worth: { fr: "{points} points, poids {weight}", en: "{points} points, weight {weight}" },
  out: { fr: "hors calcul", en: "left out" },
} as const;

/** One fold per indicator: level, provenance and weight; inside, the reason, what was declared beside the measure, and the evidence. Goals that are missed stand open. */
export function indicatorCards(procedure: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const known = indicatorIds.filter((id) => !isBare(procedure.indicators[id]));
  const bare = indicatorIds.filter((id) => isBare(procedure.indicators[id]));
  return html`<div class="folds">${known.map((id) => fold(id, procedure, words, lang))}${bare.length > 0 && rest(bare, procedure, words, lang)}</div>`;
}

/** Nothing is known but that a person has to look. */
const isBare = (indicator: IndicatorBase): boolean =>
  indicator.provenance === "to-confirm" && Object.keys(indicator).every((key) => bareKeys.includes(key));
const bareKeys = ["level", "rank", "provenance", "why"];

/** What is only to be confirmed, in one place: one line per reason. */
function rest(ids: readonly IndicatorId[], { indicators }: ReportProcedure, words: Words<typeof table>, lang: Lang): Html {
  const reasons = [...Map.groupBy(ids, (id) => indicators[id].why)];
  return html`<div class="fold still"><header><h3>${words.rest}</h3>${provenanceMark("to-confirm", lang)}</header>
<ul class="evidence">${reasons.map(([why, same]) => html`<li>${ranked("grey", same.map((id) => indicatorTitle(id, lang)).join(", "))}<br>${typeset(why, lang)}</li>`)}</ul></div>
`;
}

function fold(id: IndicatorId, procedure: ReportProcedure, words: Words<typeof table>, lang: Lang): Html {
  const indicator = procedure.indicators[id];
  const { why, provenance, rank } = indicator;
  const line = procedure.score.lines.find((one) => one.indicator === id);
  const points = line?.points ?? null;
  const worth = line === undefined || points === null ? words.out : fill(words.worth, { points, weight: figure(line.weight, lang) });
  const isOpen = rank === "bottom" || rank === "middle";
  return html`<details class="fold"${isOpen && html` open`}><summary><h3>${indicatorTitle(id, lang)}</h3>${levelMark(indicator, lang)}${provenanceMark(provenance, lang)}<span class="worth">${worth}</span></summary>
<div class="inside"><p class="beside">${typeset(catalogue[id].question[lang], lang)}</p><p class="why">${typeset(why, lang)}</p>
${beside(indicator, words, lang)}
${evidenceOf(id, procedure, lang)}</div></details>
`;
}

/** What people or other sources say, beside what was measured. */
function beside({ declared, confirmed, source, value }: IndicatorBase, words: Words<typeof table>, lang: Lang): Html {
  const said =
    confirmed &&
    fill(confirmed.found === undefined ? words.confirmed : words.contradicted, {
      level: confirmed.level,
      by: confirmed.by,
      on: day(confirmed.on),
      found: confirmed.found ?? "",
    });
  const figures =
    value === undefined ? "" : `${fill(words.value, { value: typeof value === "number" ? exact(value, lang) : typeset(value, lang) })}. `;
  return html`${declared !== undefined && html`<p class="beside">${fill(words.declared, { level: declared })}</p>`}${said !== undefined && html`<p class="beside">${said}</p>`}${source !== undefined && html`<p class="beside">${figures}${fill(words.source, { source })}</p>`}`;
}
