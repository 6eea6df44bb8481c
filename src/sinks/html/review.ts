import type { ReportProcedure, ReportVerdict, ReviewItem } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { outcomes } from "../../domain/verdict.ts";
import { outcomeLabels, roleLabels } from "../labels.ts";
import { fill, typeset, type Words, wordsIn } from "../words.ts";
import { indicatorTitle, ranked } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { scrollRegion } from "./page.ts";
import { webLink } from "./target.ts";

const table = {
  noReview: { fr: "Aucune question préparée pour cette démarche.", en: "No question was prepared for this procedure." },
  intro: {
    fr: "Questions officielles auxquelles seule une personne peut répondre, avec les endroits à regarder.",
    en: "Official questions that only a person can answer, with the places to look at.",
  },
  criterion: { fr: "Critère {id}", en: "Criterion {id}" },
  place: { fr: "{count} endroit", en: "{count} place" },
  places: { fr: "{count} endroits", en: "{count} places" },
  noVerdict: { fr: "Aucun verdict : rien n’a pu être jugé.", en: "No verdict: nothing could be judged." },
  all: { fr: "Voir les {count} verdicts", en: "See the {count} verdicts" },
  caption: { fr: "Ce que chaque contrôle a conclu, et pourquoi", en: "What each check concluded, and why" },
  check: { fr: "Contrôle", en: "Check" },
  indicator: { fr: "Indicateur", en: "Indicator" },
  outcome: { fr: "Verdict", en: "Verdict" },
  page: { fr: "Page", en: "Page" },
  why: { fr: "Raison", en: "Reason" },
  whole: { fr: "toute la démarche", en: "the whole procedure" },
} as const;

/** What only a human can decide, prepared: the official question and where to look. */
export function reviewItems({ review }: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  if (review.length === 0) return html`<p class="intro">${words.noReview}</p>`;
  return html`<p class="intro">${words.intro}</p><div class="folds">${review.map((one) => fold(one, words, lang))}</div>`;
}

const fold = (
  { criterion, question, candidates }: ReviewItem,
  words: Words<typeof table>,
  lang: Lang,
): Html => html`<details class="fold question"><summary><h3>${fill(words.criterion, { id: criterion })}</h3><span class="asked">${typeset(question, lang)}</span><span class="worth">${fill(candidates.length > 1 ? words.places : words.place, { count: candidates.length })}</span></summary>
<ul class="evidence inside">${candidates.map(
  ({ page, url, selector, quote }) =>
    html`<li>${webLink(url, html`<b>${roleLabels[page][lang]}</b>`)} ${selector && html`<code>${selector}</code>`}${quote && html`<blockquote>${quote}</blockquote>`}</li>`,
)}</ul></details>
`;

/** Every verdict with its reason, untested ones included. */
export function verdicts({ verdicts: all }: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  if (all.length === 0) return html`<p class="intro">${words.noVerdict}</p>`;
  const counts = outcomes
    .map((outcome) => ({ ...outcomeLabels[outcome], count: all.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
  return html`<ul class="legend">${counts.map(({ label, rank, count }) => html`<li>${ranked(rank, label[lang])} <b>${count}</b></li>`)}</ul>
<details><summary>${fill(words.all, { count: all.length })}</summary>${scrollRegion(
    words.caption,
    html`<table class="wide"><caption>${words.caption}</caption><thead><tr><th scope="col">${words.check}</th><th scope="col">${words.outcome}</th>
<th scope="col">${words.page}</th><th scope="col">${words.indicator}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${all.map((one) => row(one, words, lang))}</tbody></table>`,
  )}</details>`;
}

function row({ check, title, indicator, outcome, why, page, url }: ReportVerdict, words: Words<typeof table>, lang: Lang): Html {
  const { label, rank } = outcomeLabels[outcome];
  return html`<tr><th scope="row">${typeset(title, lang)} <small><code>${check}</code></small></th><td>${ranked(rank, label[lang])}</td>
<td>${page ? webLink(url ?? null, roleLabels[page][lang]) : words.whole}</td><td>${indicatorTitle(indicator, lang)}</td><td>${typeset(why, lang)}</td></tr>
`;
}
