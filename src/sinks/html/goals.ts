import type { History, IndicatorTrend } from "../../domain/history.ts";
import { indicators as catalogue, type IndicatorId, levelledIds } from "../../domain/indicator.ts";
import type { Overview } from "../../domain/overview.ts";
import { figure, fill, percentage, printed, type Words, wordsIn } from "../words.ts";
import { shift } from "./change.ts";
import { stackedBar } from "./chart.ts";
import { grades } from "./grades.ts";
import { indicatorTitle, levelMark } from "./level.ts";
import { type Html, html, nothing } from "./markup.ts";
import { scrollRegion } from "./page.ts";
import { radar } from "./radar.ts";
import { type Tally, tallies } from "./tally.ts";
import { shortTitles } from "./titles.ts";

const table = {
  radarTitle: { fr: "Démarches à l’objectif, par indicateur", en: "Procedures at the goal, by indicator" },
  line: { fr: "objectif de l’observatoire : 80 %", en: "the observatory’s line: 80%" },
  now: { fr: "cette édition", en: "this edition" },
  before: { fr: "édition {edition}", en: "edition {edition}" },
  few: { fr: "moins de la moitié des niveaux sont connus", en: "less than half of the levels are known" },
  radarNote: {
    fr: "Part des démarches à l’objectif, parmi celles dont le niveau est connu. Les chiffres sont dans le tableau qui suit.",
    en: "Share of the procedures at the goal, among those whose level is known. The figures are in the table below.",
  },
  caption: {
    fr: "Nombre de démarches à chaque niveau officiel. En gris, ce qui ne s’applique pas, n’est pas encore en ligne ou reste à vérifier : jamais compté comme bon.",
    en: "Number of procedures at each official level. Grey is what does not apply, is not online yet or is still to be checked: never counted as good.",
  },
  label: { fr: "Niveaux par indicateur", en: "Levels by indicator" },
  indicator: { fr: "Indicateur", en: "Indicator" },
  levels: { fr: "Niveaux", en: "Levels" },
  reached: { fr: "Objectif atteint", en: "Goal reached" },
  since: { fr: "Précédé de + ou de −, ce qui a bougé depuis l’édition {edition}.", en: "After a + or a −, what moved since edition {edition}." },
  of: { fr: "{goal} sur {known}", en: "{goal} of {known}" },
  unknown: { fr: "pas encore connu", en: "not known yet" },
} as const;

type T = Words<typeof table>;
type Line = {
  readonly id: IndicatorId;
  readonly levels: readonly Tally[];
  readonly goal: number;
  readonly known: number;
  /** Share at the goal in the edition before; null when it is not known. */
  readonly before: number | null;
};

/**
 * How the edition stands to its goals: radar, marks, and every indicator with its levels; each drawing has its figures beside it.
 * @param beside a card under the marks
 */
export function goals(overview: Overview, history: History | null, beside: Html): Html {
  const words = wordsIn(table, overview.lang);
  const lines = levelledIds.map((id) => lineOf(id, overview, history?.indicators[id].at(-2)));
  const edition = history?.editions.at(-2)?.edition ?? null;
  return html`<div class="pair">${chart(lines, overview, edition, words)}<div class="stack">${grades(overview)}${beside}</div></div>
${levels(lines, edition, words, overview.lang)}`;
}

function lineOf(id: IndicatorId, { procedures }: Overview, before: IndicatorTrend | undefined): Line {
  const levels = tallies(id, procedures);
  const count = (fits: (tally: Tally) => boolean): number => levels.filter(fits).reduce((sum, one) => sum + one.count, 0);
  return { id, levels, goal: count(({ rank }) => rank === "goal"), known: count(({ rank }) => rank !== "grey"), before: before?.share ?? null };
}

function chart(lines: readonly Line[], { procedures, lang }: Overview, edition: string | null, words: T): Html {
  const axes = lines
    .filter(({ known }) => known > 0)
    .map(({ id, goal, known, before }) => ({
      label: printed(shortTitles[id], lang),
      share: goal / known,
      before,
      few: known < procedures.length / 2,
    }));
  if (axes.length < 3) return nothing;
  const earlier = edition !== null && axes.every(({ before }) => before !== null);
  return html`<div class="card"><h3>${words.radarTitle}</h3>${radar(axes)}<ul class="legend keys" aria-hidden="true"><li class="key-now">${words.now}</li>${
    earlier && html`<li class="key-before">${fill(words.before, { edition })}</li>`
  }<li class="key-line">${words.line}</li>${axes.some(({ few }) => few) && html`<li class="key-few">${words.few}</li>`}</ul><p class="beside">${words.radarNote}</p></div>
`;
}

function levels(lines: readonly Line[], edition: string | null, words: T, lang: Overview["lang"]): Html {
  const row = ({
    id,
    levels: some,
    goal,
    known,
    before,
  }: Line): Html => html`<tr role="row"><th scope="row" role="rowheader">${indicatorTitle(id, lang)}<small>${printed(catalogue[id].question, lang)}</small></th>
<td role="cell">${stackedBar(some)}<ul class="legend">${some.map((one) => html`<li>${levelMark(one, lang)} <b>${figure(one.count, lang)}</b></li>`)}</ul></td>
<td class="share" role="cell">${
    known === 0
      ? html`<small>${words.unknown}</small>`
      : html`<b>${percentage(goal / known, lang)}</b><small>${fill(words.of, { goal: figure(goal, lang), known: figure(known, lang) })}${
          edition !== null && before !== null && html` ${shift({ now: (100 * goal) / known, before: 100 * before, edition }, "points", lang)}`
        }</small>`
  }</td></tr>
`;
  return scrollRegion(
    words.label,
    html`<table class="levels" role="table"><caption>${words.caption}${edition !== null && ` ${fill(words.since, { edition })}`}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.indicator}</th><th scope="col" role="columnheader">${words.levels}</th><th scope="col" role="columnheader">${words.reached}</th></tr></thead>
<tbody role="rowgroup">${lines.map(row)}</tbody></table>`,
  );
}
