import type { Source } from "../../domain/reading.ts";
import type { ReportPage } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { roleLabels } from "../labels.ts";
import { colon, fill, type Words, wordsIn } from "../words.ts";
import { type Html, html, nothing } from "./markup.ts";
import { shot } from "./shot.ts";
import { webLink } from "./target.ts";

const table = {
  on: { fr: "sur", en: "on" },
  aside: { fr: "Vu aussi, sans compter pour le niveau : {count}", en: "Also seen, without weight in the level: {count}" },
} as const;

/** One thing that was seen: what, remarks, and its place. */
export type Fact = {
  readonly title: string;
  readonly note: string;
  readonly value?: Html;
  readonly source?: Source;
  /** Seen, but without weight in the level: shown in a fold. */
  readonly aside?: boolean;
};

/** A fact, with its place when there is one. */
export const item = (title: string, note = "", source?: Source): Fact => ({ title, note, ...(source ? { source } : {}) });

/** Facts as a list, then the pictures of the pages that they come from. */
export function list(facts: readonly Fact[], pages: readonly ReportPage[], lang: Lang): Html {
  const words = wordsIn(table, lang);
  const entries = (some: readonly Fact[]): Html => html`<ul class="evidence">${some.map((fact) => entry(fact, words, lang))}</ul>`;
  const [main, aside] = [facts.filter((fact) => !fact.aside), facts.filter((fact) => fact.aside)];
  const fold = html`<details><summary>${fill(words.aside, { count: aside.length })}</summary>${entries(aside)}</details>`;
  return html`${main.length > 0 && entries(main)}${aside.length > 0 && fold}${pictures(main, pages, lang)}`;
}

const entry = (
  { title, note, value, source }: Fact,
  words: Words<typeof table>,
  lang: Lang,
): Html => html`<li${!source && html` class="flat"`}>${source ? html`<b>${title}</b>` : title}${value && html` <bdi class="url">${value}</bdi>`}${note && html` (${note})`}
${source && place(source, words, lang)}</li>
`;

const place = (
  { page, url, selector, quote }: Source,
  words: Words<typeof table>,
  lang: Lang,
): Html => html`${quote && html`<blockquote>${quote}</blockquote>`}
<span class="where">${words.on} ${webLink(url, roleLabels[page][lang])}${selector && html`${colon[lang]}<code>${selector}</code>`}</span>`;

function pictures(facts: readonly Fact[], pages: readonly ReportPage[], lang: Lang): Html {
  const byRole = Map.groupBy(
    facts.flatMap(({ source }) => source ?? []),
    ({ page }) => page,
  );
  const shots = [...byRole].map(([role, sources]) => {
    const page = pages.find((one) => one.role === role);
    return page
      ? shot(
          page,
          sources.map(({ selector }) => selector),
          lang,
        )
      : nothing;
  });
  return shots.every(({ markup }) => markup === "") ? nothing : html`<div class="shots">${shots}</div>`;
}
