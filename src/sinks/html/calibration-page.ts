import type { Agreement, Calibration, Pair, Trait } from "../../domain/calibration.ts";
import type { Report } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { kappaLabel, keyLabel, leftLabel, shareLabel, traitLabels, valueLabel } from "../calibration-words.ts";
import { fill, printed, type Words, wordsIn } from "../words.ts";
import { type Html, html } from "./markup.ts";
import { page, scrollRegion, section } from "./page.ts";
import { address } from "./target.ts";

const table = {
  title: { fr: "Calibrage", en: "Calibration" },
  edition: { fr: "Édition {edition}", en: "Edition {edition}" },
  back: { fr: "Retour au rapport", en: "Back to the report" },
  contents: { fr: "Dans cette page", en: "On this page" },
  lead: {
    fr: "Ce que Vigie a lu, comparé à une table établie par des personnes ({truth}). Démarches appariées : {matched}.",
    en: "What Vigie read, beside a table made by people ({truth}). Procedures matched: {matched}.",
  },
  summary: { fr: "Accord par indicateur", en: "Agreement by indicator" },
  intro: {
    fr: "L’accord est donné avec son intervalle à 95 % (Wilson). Le kappa de Cohen retire la part d’accord due au hasard : 1 est un accord parfait, 0 ce que donnerait le hasard. Un désaccord n’est pas toujours une erreur de Vigie : la page a pu changer, ou la référence se tromper.",
    en: "The agreement is given with its 95% interval (Wilson). Cohen’s kappa takes out the agreement due to chance: 1 is perfect, 0 is what chance would give. A disagreement is not always an error of Vigie: the page may have changed, or the reference may be wrong.",
  },
  trait: { fr: "Indicateur", en: "Indicator" },
  compared: { fr: "Comparées", en: "Compared" },
  share: { fr: "Accord (intervalle à 95 %)", en: "Agreement (95% interval)" },
  kappa: { fr: "Kappa", en: "Kappa" },
  left: { fr: "Non comparées", en: "Not compared" },
  noRow: { fr: "Sans ligne dans la référence : {ids}", en: "Without a row in the reference: {ids}" },
  noProcedure: { fr: "Lignes de la référence absentes de l’édition : {ids}", en: "Rows of the reference that the edition lacks: {ids}" },
  matrices: { fr: "Matrices de confusion", en: "Confusion matrices" },
  matrix: { fr: "Lignes : référence. Colonnes : Vigie.", en: "Rows: reference. Columns: Vigie." },
  reference: { fr: "Référence", en: "Reference" },
  disagreements: { fr: "Désaccords ({count})", en: "Disagreements ({count})" },
  none: { fr: "Aucun désaccord.", en: "No disagreement." },
  nothing: { fr: "Rien n’a pu être comparé.", en: "Nothing could be compared." },
  procedure: { fr: "Démarche", en: "Procedure" },
  seen: { fr: "Vu sur", en: "Seen on" },
  tableOf: { fr: "Tableau : {title}", en: "Table: {title}" },
} as const;

type Vocabulary = Words<typeof table>;

/** `calibration.html`: the table of agreements, the matrices, and every disagreement with the words of both sides and the page. */
export function calibrationPage(report: Report, calibration: Calibration): string {
  const { lang } = report;
  const words = wordsIn(table, lang);
  const { agreements, truth, matched } = calibration;
  const compared = agreements.filter((one) => one.compared > 0);
  const wrong = compared.flatMap(({ trait, pairs }) => pairs.filter(({ result }) => result === "disagrees").map((pair) => ({ trait, pair })));
  const disagreements = fill(words.disagreements, { count: wrong.length });
  return page(report, {
    title: words.title,
    up: "",
    nav: html`<nav aria-label="${words.contents}"><a href="#matrices">${words.matrices}</a><a href="#desaccords">${disagreements}</a><a href="index.html">${words.back}</a></nav>`,
    hero: html`<p class="eyebrow">${fill(words.edition, { edition: calibration.edition })}</p><h1>${words.title}</h1><p class="lead">${fill(words.lead, { truth, matched })}</p>`,
    sections: [
      section("accord", words.summary, summary(calibration, words, lang)),
      section(
        "matrices",
        words.matrices,
        compared.length === 0
          ? html`<p class="intro">${words.nothing}</p>`
          : html`<p class="intro">${words.matrix}</p><div class="cards">${compared.map((one) => matrixCard(one, words, lang))}</div>`,
      ),
      section("desaccords", disagreements, wrong.length === 0 ? html`<p class="intro">${words.none}</p>` : list(wrong, words, lang)),
    ],
  });
}

function summary({ agreements, unmatched }: Calibration, words: Vocabulary, lang: Lang): Html {
  const rows = agreements.map(
    ({ trait, compared, share, kappa, left }) => html`<tr><th scope="row">${printed(traitLabels[trait], lang)}</th><td class="num">${compared}</td>
<td class="num">${shareLabel(share, lang)}</td><td class="num">${kappaLabel(kappa, lang)}</td><td>${leftLabel(left, lang)}</td></tr>
`,
  );
  const unpaired = [
    { words: words.noRow, ids: unmatched.edition },
    { words: words.noProcedure, ids: unmatched.truth },
  ].filter(({ ids }) => ids.length > 0);
  return html`<p class="intro">${words.intro}</p>${scrollRegion(
    fill(words.tableOf, { title: words.summary }),
    html`<table class="wide"><thead><tr><th scope="col">${words.trait}</th><th scope="col" class="num">${words.compared}</th><th scope="col" class="num">${words.share}</th>
<th scope="col" class="num">${words.kappa}</th><th scope="col">${words.left}</th></tr></thead><tbody>${rows}</tbody></table>`,
  )}${unpaired.map((one) => html`<p class="intro">${fill(one.words, { ids: one.ids.join(", ") })}</p>`)}`;
}

function matrixCard({ trait, matrix }: Agreement, words: Vocabulary, lang: Lang): Html {
  const title = printed(traitLabels[trait], lang);
  const head = matrix.columns.map((key) => html`<th scope="col">${keyLabel(trait, key, lang)}</th>`);
  const rows = matrix.rows.map(
    (key, place) =>
      html`<tr><th scope="row">${keyLabel(trait, key, lang)}</th>${(matrix.counts[place] ?? []).map((count) => html`<td>${count}</td>`)}</tr>`,
  );
  return html`<div class="card"><h3>${title}</h3>${scrollRegion(
    fill(words.tableOf, { title }),
    html`<table><thead><tr><th scope="col">${words.reference}</th>${head}</tr></thead><tbody>${rows}</tbody></table>`,
  )}</div>
`;
}

function list(wrong: readonly { readonly trait: Trait; readonly pair: Pair }[], words: Vocabulary, lang: Lang): Html {
  const side = (trait: Trait, value: Pair["truth"], quote: string): Html =>
    html`<td><b>${valueLabel(trait, value, lang)}</b>${quote && html`<blockquote><bdi>${quote}</bdi></blockquote>`}</td>`;
  const rows = wrong.map(
    ({
      trait,
      pair,
    }) => html`<tr><th scope="row"><a href="procedures/${encodeURIComponent(pair.id)}.html"><bdi>${pair.name}</bdi></a> (${pair.id})</th>
<td>${printed(traitLabels[trait], lang)}</td>${side(trait, pair.truth, pair.truthQuote)}${side(trait, pair.read, pair.readQuote)}<td>${pair.url && address(pair.url)}</td></tr>
`,
  );
  return scrollRegion(
    fill(words.tableOf, { title: fill(words.disagreements, { count: wrong.length }) }),
    html`<table class="wide"><thead><tr><th scope="col">${words.procedure}</th><th scope="col">${words.trait}</th><th scope="col">${words.reference}</th>
<th scope="col">Vigie</th><th scope="col">${words.seen}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}
