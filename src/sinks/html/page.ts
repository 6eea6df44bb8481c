import type { ReportHead } from "../../domain/overview.ts";
import { day, fill, wordsIn } from "../words.ts";
import { patterns } from "./chart.ts";
import { type Html, html, nothing, trusted } from "./markup.ts";
import { style } from "./style.ts";

const table = {
  skip: { fr: "Aller au contenu", en: "Skip to content" },
  tagline: { fr: "Vigie, qualité des démarches en ligne", en: "Vigie, quality of online procedures" },
  edition: { fr: "Édition {edition}", en: "Edition {edition}" },
  made: {
    fr: "Rapport produit par Vigie {version}, méthode de calcul {method}. Dernière page visitée le {day}.",
    en: "Report made by Vigie {version}, scoring method {method}. Last page visited on {day}.",
  },
  with: {
    fr: "Pages regardées avec {browser}, axe-core {axe}, fenêtre {viewport}.",
    en: "Pages looked at with {browser}, axe-core {axe}, viewport {viewport}.",
  },
  offline: {
    fr: "Cette page s’ouvre sans réseau : elle ne charge rien d’Internet et n’envoie rien.",
    en: "This page opens without a network: it loads nothing from the Internet and sends nothing.",
  },
} as const;

/** What one page of the report is made of. */
export type PageParts = {
  /** Text of `<title>`, without the edition. */
  readonly title: string;
  /** Way back to the folder of the edition: "" or "../". */
  readonly up: string;
  /** Links in the header, on the right. */
  readonly nav: Html;
  readonly hero: Html;
  readonly sections: readonly Html[];
  readonly script?: string;
};

// `file:` because 'self' has no meaning for a page opened from disk in every browser; nothing comes from a network either way.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: file:; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole HTML document that opens from disk: style inside, no request but for the pictures of the edition. */
export function page(report: ReportHead, parts: PageParts): string {
  const words = wordsIn(table, report.lang);
  const edition = fill(words.edition, { edition: report.edition });
  return html`<!doctype html>
<html lang="${report.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${parts.title} · ${edition} · Vigie</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#contenu">${words.skip}</a>
<header class="top"><div class="wrap"><a class="brand" href="${parts.up}index.html" aria-label="${words.tagline}">${lamp}Vigie</a>${parts.nav}</div></header>
<main id="contenu" tabindex="-1">
${patterns}
<div class="hero"><div class="wrap">${parts.hero}</div></div>
${parts.sections}
</main>
<footer><div class="wrap"><p>${fill(words.made, { version: report.tool.version, method: report.method, day: day(report.generatedAt) })}</p>
${report.environment && html`<p>${fill(words.with, report.environment)}</p>`}
<p>${words.offline}</p></div></footer>
${parts.script ? html`<script>${trusted(parts.script)}</script>` : nothing}
</body>
</html>
`.markup;
}

/** A lookout's lamp: our own sign, not the State's. */
const lamp = trusted(
  '<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="4.5" fill="#f2b84b"/><path d="M16 2a14 14 0 0 1 14 14M16 8a8 8 0 0 1 8 8M16 30A14 14 0 0 1 2 16M16 24a8 8 0 0 1-8-8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/></svg>',
);

/** A section of the page with its heading. */
export const section = (id: string, title: string, body: Html, kind = "wrap"): Html =>
  html`<section id="${id}" aria-labelledby="${id}-h"><div class="${kind}"><h2 id="${id}-h">${title}</h2>
${body}</div></section>
`;

/** What a cell says before its value on a narrow screen, where each row is a card (`.rows` in the style sheet): elsewhere its header says it. */
export const cellName = (name: string): Html => html`<span class="cell-name" aria-hidden="true">${name}</span>`;

/** A table that may be wider than the screen: it scrolls in its own focusable region, so that the page never does. */
export const scrollRegion = (label: string, body: Html, kind = ""): Html =>
  html`<div class="scroll ${kind}" role="region" aria-label="${label}" tabindex="0">${body}</div>`;
