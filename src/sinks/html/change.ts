import type { Lang } from "../../domain/text.ts";
import { figure, fill, wordsIn } from "../words.ts";
import { type Html, html, nothing } from "./markup.ts";

const table = {
  since: { fr: "{moved} depuis {edition}", en: "{moved} since {edition}" },
  same: { fr: "sans changement depuis {edition}", en: "no change since {edition}" },
  points: { fr: "{by}\u00a0pt", en: "{by}\u00a0pt" },
} as const;

/** A figure now and in the edition before. */
export type Before = { readonly now: number; readonly before: number; readonly edition: string };

/** `points` for a share or a score. */
type Unit = "count" | "points";

/** How a figure moved since the edition before, in words. Compared as printed: what reads the same is the same. */
export function change(both: Before, unit: Unit, lang: Lang): Html {
  const words = wordsIn(table, lang);
  const moved = difference(both, unit, lang);
  return html`<span class="change">${fill(moved === null ? words.same : words.since, { moved: moved ?? "", edition: both.edition })}</span>`;
}

/** The same where the edition before is named elsewhere: `+1,8 pt`, and nothing when nothing moved. */
export function shift(both: Before, unit: Unit, lang: Lang): Html {
  const moved = difference(both, unit, lang);
  return moved === null ? nothing : html`<span class="change">${moved}</span>`;
}

function difference({ now, before }: Before, unit: Unit, lang: Lang): string | null {
  const by = figure(Math.abs(now - before), lang);
  if (by === "0") return null;
  return `${now > before ? "+" : "−"}${unit === "points" ? fill(wordsIn(table, lang).points, { by }) : by}`;
}
