import type { Overview, ProcedureOverview } from "../../domain/overview.ts";
import { isJudgeable } from "../../domain/visit.ts";
import { meanScore } from "../mean-score.ts";
import { figure, type Words, wordsIn } from "../words.ts";
import { meter, stackedBar } from "./chart.ts";
import { levelMark } from "./level.ts";
import { type Html, html } from "./markup.ts";
import { scrollRegion } from "./page.ts";
import { tallies } from "./tally.ts";

const table = {
  caption: {
    fr: "Les démarches de chaque ministère, du plus grand nombre au plus petit. Le score moyen ne porte que sur les démarches notées.",
    en: "The procedures of each ministry, the most first. The mean score is that of the rated procedures only.",
  },
  label: { fr: "Tableau par ministère", en: "Table by ministry" },
  ministry: { fr: "Ministère", en: "Ministry" },
  procedures: { fr: "Démarches", en: "Procedures" },
  reachable: { fr: "Vues", en: "Seen" },
  mean: { fr: "Score moyen", en: "Mean score" },
  none: { fr: "non noté", en: "not rated" },
  handicap: { fr: "Prise en compte du handicap", en: "Accessibility" },
  unknown: { fr: "Ministère non précisé", en: "Ministry not stated" },
} as const;

/** One row per ministry: how many procedures, how many answer, mean score, accessibility levels; drawn and written. */
export function ministries({ procedures, lang }: Overview): Html {
  const words = wordsIn(table, lang);
  const groups = [...Map.groupBy(procedures, ({ ministry }) => ministry)].toSorted(
    ([a, ones], [b, others]) => others.length - ones.length || a.localeCompare(b, "fr"),
  );
  return scrollRegion(
    words.label,
    html`<table class="wide"><caption>${words.caption}</caption><thead><tr><th scope="col">${words.ministry}</th><th scope="col" class="num">${words.procedures}</th>
<th scope="col" class="num">${words.reachable}</th><th scope="col">${words.mean}</th><th scope="col">${words.handicap}</th></tr></thead>
<tbody>${groups.map(([name, members]) => row(name || words.unknown, members, words, lang))}</tbody></table>`,
  );
}

function row(name: string, members: readonly ProcedureOverview[], words: Words<typeof table>, lang: Overview["lang"]): Html {
  const mean = meanScore(members);
  const levels = tallies("handicap", members);
  return html`<tr><th scope="row">${name}</th><td class="num">${members.length}</td><td class="num">${members.filter(isJudgeable).length}</td>
<td>${mean === null ? words.none : html`${figure(mean, lang)}${meter(mean)}`}</td>
<td>${stackedBar(levels)}<ul class="legend">${levels.map((one) => html`<li>${levelMark(one, lang)} <b>${one.count}</b></li>`)}</ul></td></tr>
`;
}
