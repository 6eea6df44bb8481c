import type { ReportFinding, ReportPage, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { isJudgeable } from "../../domain/visit.ts";
import { type FindingGroup, findingGroups } from "../effect.ts";
import { outcomeLabels, roleLabels } from "../labels.ts";
import { colon, figure, fill, typeset, type Words, wordsIn } from "../words.ts";
import { indicatorTitle, ranked } from "./level.ts";
import { type Html, html, nothing } from "./markup.ts";
import { shot } from "./shot.ts";
import { webLink } from "./target.ts";

const table = {
  intro: {
    fr: "Constats regroupés par réparation, dans l’ordre d’effet : les défauts sûrs avant les doutes, d’abord ceux qui font monter un niveau, puis le nombre d’éléments touchés.",
    en: "Findings grouped by repair, in order of effect: certain faults before doubts, those that raise a level first, then elements touched.",
  },
  none: {
    fr: "Aucun constat automatique. Cela ne prouve pas que tout va bien : voyez ce qui reste à décider par une personne.",
    en: "No automatic finding. This does not prove that all is well: see what is left for a person to decide.",
  },
  unseen: {
    fr: "Rien n’a été testé : la page de départ n’a pas montré son contenu.",
    en: "Nothing was tested: the start page did not show its own content.",
  },
  repair: { fr: "Réparer :", en: "Repair:" },
  one: { fr: "{count} élément", en: "{count} element" },
  many: { fr: "{count} éléments", en: "{count} elements" },
  gain: { fr: "jusqu’à +{points} points", en: "up to +{points} points" },
  where: { fr: "Où, exactement", en: "Where exactly" },
  other: { fr: "Voir l’autre réparation", en: "See the other repair" },
  others: { fr: "Voir les {count} autres réparations", en: "See the {count} other repairs" },
  more: { fr: "Autres endroits, dans findings.csv : {count}.", en: "More places, in findings.csv: {count}." },
} as const;

/** A page of a procedure with hundreds of faults stays readable: the others stand in findings.csv. */
const placesShown = 25;

/** Nobody starts with the fifth. */
const repairsShown = 4;

/** What to do first: one numbered card per repair. */
export function findings(procedure: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const groups = findingGroups(procedure);
  if (groups.length === 0)
    return html`<p class="intro">${isJudgeable(procedure) ? words.none : typeset(`${words.unseen} ${procedure.advice}`, lang)}</p>`;
  const steps = groups.map((group) => step(group, procedure.pages, words, lang));
  const rest = steps.slice(repairsShown);
  return html`<p class="intro">${words.intro}</p><ol class="steps">${steps.slice(0, repairsShown)}</ol>${
    rest.length > 0 &&
    html`<details class="paper"><summary>${fill(rest.length > 1 ? words.others : words.other, { count: rest.length })}</summary><ol class="steps" start="${repairsShown + 1}">${rest}</ol></details>`
  }`;
}

function step(
  { first, repairs, findings: members, count, gain }: FindingGroup,
  pages: readonly ReportPage[],
  words: Words<typeof table>,
  lang: Lang,
): Html {
  const { label, rank } = outcomeLabels[first.outcome];
  const references = [...new Set(members.flatMap(({ references: some }) => some))];
  const places = members.flatMap((one) => [one, ...(one.others ?? []).map((other) => ({ ...one, ...other }))]);
  const tellers = [...new Set(members.map(({ rule, check }) => rule ?? check))];
  const hidden = places.length - placesShown;
  const [head, rest] = headOf(typeset(first.message, lang));
  return html`<li><h3>${head}</h3>${rest && html`<p class="rest">${rest}</p>`}
${repairs.length > 0 && html`<p class="repair"><strong>${words.repair}</strong> ${typeset(repairs.join(" "), lang)}</p>`}
<p class="meta">${ranked(rank, label[lang])}<span>${indicatorTitle(first.indicator, lang)}</span><span>${fill(count > 1 ? words.many : words.one, { count })}</span>
${gain > 0 && html`<span class="gain">${fill(words.gain, { points: figure(gain, lang) })}</span>`}</p>
<details><summary>${words.where}<span class="hidden-text">${colon[lang]}${head}</span></summary><p class="meta">${references.length > 0 && html`<span>${typeset(references.join(", "), lang)}</span>`}${tellers.map((one) => html`<span><code>${one}</code></span>`)}</p>${pictures(places, pages, lang)}<ul class="places">${places.slice(0, placesShown).map((one) => place(one, lang))}</ul>
${hidden > 0 && html`<p>${fill(words.more, { count: hidden })}</p>`}</details></li>
`;
}

/** The pages on whose picture one of the elements is in sight. */
function pictures(members: readonly ReportFinding[], pages: readonly ReportPage[], lang: Lang): Html {
  const shots = pages.map((page) =>
    shot(
      page,
      members.filter(({ page: role }) => role === page.role).map(({ selector }) => selector),
      lang,
      true,
    ),
  );
  return shots.every(({ markup }) => markup === "") ? nothing : html`<div class="shots">${shots}</div>`;
}

/** What is wrong stands out; who is hurt, and why, follows in plain type. */
function headOf(message: string): readonly [head: string, rest: string] {
  const [, head = message, rest = ""] = /^(.{20,}?[.!?])\s+(.+)$/s.exec(message) ?? [];
  return [head, rest];
}

const place = ({ page, url, selector, quote }: ReportFinding, lang: Lang): Html =>
  html`<li><span>${webLink(url, roleLabels[page][lang])}</span>${selector && html`<code>${selector}</code>`}${quote && html`<blockquote>${quote}</blockquote>`}</li>
`;
