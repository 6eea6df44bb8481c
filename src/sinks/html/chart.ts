import { type Html, html } from "./markup.ts";
import type { Tally } from "./tally.ts";

/** A stacked bar of levels. It only repeats in a drawing what the words and the table beside it say, so it is hidden from screen readers. */
export function stackedBar(parts: readonly Tally[]): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const starts = parts.map((_, place) => parts.slice(0, place).reduce((sum, { count }) => sum + count, 0));
  const pieces = parts.map(({ rank, count }, place) => {
    const at = share(starts[place] ?? 0, total);
    const wide = share(count, total);
    return html`<rect class="fill ${rank}" x="${at}%" width="${wide}%" height="100%"/><rect class="pattern ${rank}" x="${at}%" width="${wide}%" height="100%"/>`;
  });
  const cuts = starts.slice(1).map((start) => html`<rect class="cut" x="${share(start, total)}%" width="2" height="100%"/>`);
  return html`<svg class="bar" aria-hidden="true" focusable="false">${pieces}${cuts}</svg>`;
}

/** Hatchings that tell the ranks apart without colour; once per page. */
export const patterns: Html = html`<svg class="defs" aria-hidden="true" focusable="false" width="0" height="0"><defs>
<pattern id="hatch-middle" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="7"/></pattern>
<pattern id="hatch-bottom" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0L6 6M6 0L0 6" fill="none"/></pattern>
<pattern id="hatch-grey" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1"/></pattern>
</defs></svg>`;

/** A bar for a figure 0–100. */
export const meter = (value: number): Html =>
  html`<svg class="bar meter" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%"/><rect class="value" width="${share(value, 100)}%" height="100%"/></svg>`;

const share = (part: number, total: number): number => (total === 0 ? 0 : Number(((100 * part) / total).toFixed(2)));
