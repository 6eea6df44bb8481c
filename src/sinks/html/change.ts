import type { Lang } from "../../domain/text.ts";
import { figure, fill, wordsIn } from "../words.ts";
import { type Html, html } from "./markup.ts";

const table = {
  up: { fr: "+{by} depuis {edition}", en: "+{by} since {edition}" },
  down: { fr: "−{by} depuis {edition}", en: "−{by} since {edition}" },
  same: { fr: "sans changement depuis {edition}", en: "no change since {edition}" },
  points: { fr: "{by}\u00a0pt", en: "{by}\u00a0pt" },
} as const;

/** A figure now and in the edition before. */
export type Before = { readonly now: number; readonly before: number; readonly edition: string };

/** How a figure moved since the edition before, in words; `points` for a share or a score. Compared as printed: what reads the same is the same. */
export function change({ now, before, edition }: Before, unit: "count" | "points", lang: Lang): Html {
  const words = wordsIn(table, lang);
  const by = figure(Math.abs(now - before), lang);
  if (by === "0") return html`<span class="change">${fill(words.same, { edition })}</span>`;
  const moved = unit === "points" ? fill(words.points, { by }) : by;
  return html`<span class="change">${fill(now > before ? words.up : words.down, { by: moved, edition })}</span>`;
}
