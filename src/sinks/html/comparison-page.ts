import { type Comparison, changes, type FindingChange, type LevelChange, type ProcedureChange } from "../../domain/comparison.ts";
import type { ReportHead } from "../../domain/overview.ts";
import type { Lang } from "../../domain/text.ts";
import { findingTally } from "../comparison-text.ts";
import { alertSentence, changeLabels, findingLabels, scoreLabel, tallyOf } from "../comparison-words.ts";
import { roleLabels, statuses } from "../labels.ts";
import { colon, day, fill, printed, typeset, type Words, wordsIn } from "../words.ts";
import { indicatorTitle, levelMark, ranked } from "./level.ts";
import { type Html, html, nothing } from "./markup.ts";
import { page, scrollRegion, section } from "./page.ts";
import { webLink } from "./target.ts";

const table = {
  title: { fr: "Ce qui a changé", en: "What changed" },
  eyebrow: { fr: "De l’édition {previous} à l’édition {current}", en: "From edition {previous} to edition {current}" },
  lead: {
    fr: "Les deux éditions, vues jusqu’au {from} et au {to}, ont été jugées avec les mêmes règles. Ce qui n’a pas pu être revu, ou qu’une seule des deux a cherché, est dit « incertain » : ni mieux, ni moins bien.",
    en: "Both editions, last seen on {from} and {to}, were judged by the same rules. What could not be seen again, or was looked for in one of them only, “cannot be told”: neither better nor worse.",
  },
  methods: {
    fr: "La méthode de calcul a changé : les scores ne se comparent pas.",
    en: "The scoring method changed: scores cannot be compared.",
  },
  contents: { fr: "Dans cette page", en: "On this page" },
  back: { fr: "Retour au rapport", en: "Back to the report" },
  alerts: { fr: "Alertes ({count})", en: "Alerts ({count})" },
  noAlert: { fr: "Aucune alerte.", en: "No alert." },
  procedures: { fr: "Démarche par démarche", en: "Procedure by procedure" },
  findings: { fr: "Constats nouveaux, aggravés ou corrigés ({count})", en: "Findings that are new, worse or fixed ({count})" },
  noFinding: { fr: "Aucun constat n’a changé.", en: "No finding changed." },
  procedureTable: { fr: "Tableau des démarches", en: "Table of the procedures" },
  procedure: { fr: "Démarche", en: "Procedure" },
  change: { fr: "Évolution", en: "Change" },
  status: { fr: "État", en: "Status" },
  score: { fr: "Score", en: "Score" },
  levels: { fr: "Niveaux", en: "Levels" },
  found: { fr: "Constats", en: "Findings" },
  finding: { fr: "Constat", en: "Finding" },
  where: { fr: "Où", en: "Where" },
  elements: { fr: "Éléments, avant et maintenant", en: "Elements, before and now" },
  successive: { fr: "{from}, puis {to}", en: "{from}, then {to}" },
  none: { fr: "–", en: "–" },
} as const;

type Vocabulary = Words<typeof table>;
/** How many findings the page shows; comparison.csv has them all. */
const findingsShown = 500;

/** `comparison.html`, in the folder of the current edition, whose report it belongs to. */
export function comparisonPage(report: ReportHead, comparison: Comparison): string {
  const { lang } = report;
  const words = wordsIn(table, lang);
  const { previous, current, procedures } = comparison;
  const alerts = procedures.flatMap((procedure) => procedure.alerts.map((alert) => ({ procedure, words: alertSentence(alert, lang) })));
  const moved = procedures.flatMap((procedure) => procedure.findings.filter(isTold).map((finding) => ({ procedure, finding })));
  const alertTitle = fill(words.alerts, { count: alerts.length });
  const findingTitle = fill(words.findings, { count: moved.length });
  const known = new Set(procedures.flatMap(({ id, status }) => (status.to === null ? [] : [id])));
  return page(report, {
    title: words.title,
    up: "",
    nav: html`<nav aria-label="${words.contents}"><a href="#alertes">${alertTitle}</a><a href="#demarches">${words.procedures}</a><a href="#constats">${findingTitle}</a><a href="index.html">${words.back}</a></nav>`,
    hero: html`<p class="eyebrow">${fill(words.eyebrow, { previous: previous.edition, current: current.edition })}</p><h1>${words.title}</h1>
<p class="lead">${fill(words.lead, { from: day(previous.generatedAt), to: day(current.generatedAt) })}${previous.method !== current.method && html` ${words.methods}`}</p>${figures(comparison, lang)}`,
    sections: [
      section(
        "alertes",
        alertTitle,
        alerts.length === 0
          ? html`<p class="intro">${words.noAlert}</p>`
          : html`<ul class="evidence">${alerts.map((one) => html`<li>${nameOf(one.procedure, known)}${colon[lang]}${one.words}</li>`)}</ul>`,
      ),
      section("demarches", words.procedures, procedureTable(procedures, words, { lang, known })),
      section(
        "constats",
        findingTitle,
        moved.length === 0 ? html`<p class="intro">${words.noFinding}</p>` : findingTable(moved.slice(0, findingsShown), words, { lang, known }),
      ),
    ],
  });
}

type Context = { readonly lang: Lang; readonly known: ReadonlySet<string> };

const isTold = ({ change }: FindingChange): boolean => change === "new" || change === "regressed" || change === "fixed";

/** Only the procedures of the current edition have a page in this folder. */
const nameOf = ({ id, name }: ProcedureChange, known: ReadonlySet<string>): Html =>
  html`${known.has(id) ? html`<a href="procedures/${encodeURIComponent(id)}.html"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`} (${id})`;

function figures(comparison: Comparison, lang: Lang): Html {
  const tally = tallyOf(comparison);
  return html`<dl class="figures">${changes.map((change) => html`<div><dt>${printed(changeLabels[change].label, lang)}</dt><dd>${tally[change]}</dd></div>`)}</dl>`;
}

function procedureTable(procedures: readonly ProcedureChange[], words: Vocabulary, { lang, known }: Context): Html {
  const ordered = changes.flatMap((change) => procedures.filter((one) => one.change === change));
  const rows = ordered.map((one) => {
    const { label, rank } = changeLabels[one.change];
    return html`<tr><th scope="row">${nameOf(one, known)}</th><td class="score">${ranked(rank, label[lang])}</td><td>${statusWords(one, words, lang)}</td>
<td class="num">${scoreLabel(one.score, lang)}</td><td>${one.levels.length === 0 ? words.none : html`<ul>${one.levels.map((level) => levelItem(level, lang))}</ul>`}</td>
<td>${findingTally(one.findings, lang) || words.none}</td></tr>
`;
  });
  return scrollRegion(
    words.procedureTable,
    html`<table class="wide roomy"><thead><tr><th scope="col">${words.procedure}</th><th scope="col">${words.change}</th><th scope="col">${words.status}</th>
<th scope="col" class="num">${words.score}</th><th scope="col">${words.levels}</th><th scope="col">${words.found}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function statusWords({ status: { from, to } }: ProcedureChange, words: Vocabulary, lang: Lang): string {
  const label = (status: typeof from): string => (status === null ? words.none : statuses[status].label[lang]);
  return from === to ? label(to) : fill(words.successive, { from: label(from), to: label(to) });
}

const levelItem = ({ indicator, from, to }: LevelChange, lang: Lang): Html =>
  html`<li>${indicatorTitle(indicator, lang)}${colon[lang]}${levelMark(from, lang)} → ${levelMark(to, lang)}</li>`;

function findingTable(
  moved: readonly { readonly procedure: ProcedureChange; readonly finding: FindingChange }[],
  words: Vocabulary,
  { lang, known }: Context,
): Html {
  const rows = moved.map(
    ({ procedure, finding: { change, finding, before, after } }) => html`<tr><th scope="row">${nameOf(procedure, known)}</th>
<td class="score">${ranked(changeLabels[change].rank, printed(findingLabels[change], lang))}</td><td>${typeset(finding.message, lang)} <code>${finding.rule ?? finding.check}</code></td>
<td>${webLink(finding.url, roleLabels[finding.page][lang])}${finding.selector ? html` <code>${finding.selector}</code>` : nothing}</td><td class="num">${before} → ${after}</td></tr>
`,
  );
  return scrollRegion(
    words.found,
    html`<table class="wide roomy"><thead><tr><th scope="col">${words.procedure}</th><th scope="col">${words.change}</th><th scope="col">${words.finding}</th>
<th scope="col">${words.where}</th><th scope="col" class="num">${words.elements}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}
