import type { Overview, ProcedureOverview } from "../../domain/overview.ts";
import { isJudgeable } from "../../domain/visit.ts";
import { sum } from "../../lib/sum.ts";
import { meanScore } from "../mean-score.ts";
import { figure, fill, percentage, type Words, wordsIn } from "../words.ts";
import { meter, stackedBar } from "./chart.ts";
import { type Html, html } from "./markup.ts";
import { cellName, scrollRegion } from "./page.ts";
import { tallies } from "./tally.ts";

const table = {
  caption: {
    fr: "Du plus grand nombre de démarches au plus petit. Le score moyen ne porte que sur les démarches notées ; les objectifs, sur ceux qui ont pu être évalués.",
    en: "The most procedures first. The mean score is that of the rated procedures; goals are those that could be evaluated.",
  },
  ministryLabel: { fr: "Tableau par ministère", en: "Table by ministry" },
  administrationLabel: { fr: "Tableau par administration", en: "Table by administration" },
  ministry: { fr: "Ministère", en: "Ministry" },
  administration: { fr: "Administration", en: "Administration" },
  procedures: { fr: "Démarches", en: "Procedures" },
  reachable: { fr: "Vues", en: "Seen" },
  mean: { fr: "Score moyen", en: "Mean score" },
  none: { fr: "non noté", en: "not rated" },
  goals: { fr: "Objectifs atteints", en: "Goals reached" },
  of: { fr: "{reached} sur {evaluated}", en: "{reached} of {evaluated}" },
  noGoal: { fr: "aucun évalué", en: "none evaluated" },
  handicap: { fr: "Prise en compte du handicap", en: "Accessibility" },
  unknown: { fr: "Non précisé", en: "Not stated" },
  rest: { fr: "Les {count} autres", en: "The {count} others" },
} as const;

type T = Words<typeof table>;
type Group = readonly [name: string, members: readonly ProcedureOverview[]];

/** Rows that are shown unfolded. */
const shown = 12;

/** One row per ministry or administration: how many procedures, how many answer, mean score, goals, accessibility; drawn and written. */
export function groups({ procedures, lang }: Overview, by: "ministry" | "administration"): Html {
  const words = wordsIn(table, lang);
  const all = [...Map.groupBy(procedures, (procedure) => procedure[by])].toSorted(
    ([a, ones], [b, others]) => others.length - ones.length || a.localeCompare(b, "fr"),
  );
  const label = by === "ministry" ? words.ministryLabel : words.administrationLabel;
  const rest = all.slice(shown);
  const folded = fill(words.rest, { count: rest.length });
  return html`${tableOf(all.slice(0, shown), label, words[by], words, lang)}${
    rest.length > 0 &&
    html`<details><summary>${folded}<span class="hidden-text">, ${label}</span></summary>${tableOf(rest, `${label}, ${folded}`, words[by], words, lang)}</details>`
  }`;
}

const tableOf = (some: readonly Group[], label: string, head: string, words: T, lang: Overview["lang"]): Html =>
  scrollRegion(
    label,
    html`<table class="wide rows groups" role="table"><caption>${words.caption}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${head}</th><th scope="col" role="columnheader" class="num">${words.procedures}</th>
<th scope="col" role="columnheader" class="num">${words.reachable}</th><th scope="col" role="columnheader">${words.mean}</th><th scope="col" role="columnheader">${words.goals}</th><th scope="col" role="columnheader">${words.handicap}</th></tr></thead>
<tbody role="rowgroup">${some.map(([name, members]) => row(name || words.unknown, members, words, lang))}</tbody></table>`,
  );

function row(name: string, members: readonly ProcedureOverview[], words: T, lang: Overview["lang"]): Html {
  const mean = meanScore(members);
  const reached = sum(members.map(({ score }) => score.goals.reached));
  const evaluated = sum(members.map(({ score }) => score.goals.evaluated));
  const levels = tallies("handicap", members);
  return html`<tr role="row"><th scope="row" role="rowheader"><bdi>${name}</bdi></th><td role="cell" class="num">${cellName(words.procedures)}${figure(members.length, lang)}</td><td role="cell" class="num">${cellName(words.reachable)}${figure(members.filter(isJudgeable).length, lang)}</td>
<td role="cell">${cellName(words.mean)}${mean === null ? words.none : html`${figure(mean, lang)}${meter(mean)}`}</td>
<td role="cell">${cellName(words.goals)}${evaluated === 0 ? words.noGoal : html`${percentage(reached / evaluated, lang)} <small>${fill(words.of, { reached: figure(reached, lang), evaluated: figure(evaluated, lang) })}</small>${meter((100 * reached) / evaluated)}`}</td>
<td role="cell">${cellName(words.handicap)}${levels.map(({ level, count }, place) => html`<span class="nowrap"${lang === "fr" ? "" : html` lang="fr"`}>${level} <b>${figure(count, lang)}</b>${place < levels.length - 1 && ","}</span> `)}${stackedBar(levels)}</td></tr>
`;
}
