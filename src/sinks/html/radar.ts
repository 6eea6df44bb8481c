import { curveLinearClosed, lineRadial, pointRadial } from "d3-shape";
import { type Html, html } from "./markup.ts";

/** One axis: its words, its share 0–1 now and in the edition before (null: not known), and whether few procedures stand behind it. */
export type Axis = { readonly label: string; readonly share: number; readonly before: number | null; readonly few?: boolean };

const [width, height, radius] = [410, 320, 122];
const rings = [0.2, 0.4, 0.6, 0.8, 1];
/** The observatory's line: an indicator is good when 80 % of the procedures reach its goal. */
const goalLine = 0.8;

/** Shares on a radar with the line of the goal. It repeats the table beside it, so it is hidden from screen readers, and so is its key; it takes three axes at least. */
export function radar(axes: readonly Axis[]): Html {
  const step = (2 * Math.PI) / axes.length;
  const shape = lineRadial<number>()
    .angle((_, place) => place * step)
    .radius((share) => share * radius)
    .curve(curveLinearClosed);
  const path = (shares: readonly number[]): string => (shape([...shares]) ?? "").replace(/-?\d+\.\d+/g, (digits) => String(short(Number(digits))));
  const ring = (share: number): string => path(axes.map(() => share));
  const before = axes.every((axis) => axis.before !== null) ? axes.map((axis) => axis.before ?? 0) : null;
  return html`<svg class="radar" viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" focusable="false">
${rings.map((share) => html`<path class="ring" d="${ring(share)}"/>`)}${axes.map((_, place) => spoke(place * step))}
${before && html`<path class="earlier" d="${path(before)}"/>`}<path class="area" d="${path(axes.map(({ share }) => share))}"/>
<path class="goal-line" d="${ring(goalLine)}"/>${axes.map(({ share, few }, place) => dot(place * step, share, few ?? false))}
${axes.map(({ label }, place) => name(label, place * step))}</svg>`;
}

function spoke(angle: number): Html {
  const [x, y] = pointRadial(angle, radius);
  return html`<line class="ring" x2="${short(x)}" y2="${short(y)}"/>`;
}

function dot(angle: number, share: number, few: boolean): Html {
  const [x, y] = pointRadial(angle, share * radius);
  return html`<circle class="dot${few && " few"}" cx="${short(x)}" cy="${short(y)}" r="${few ? 4 : 3}"/>`;
}

/** Outside the rings, on the side where it stands. Soft hyphens mean nothing in a drawing. */
function name(label: string, angle: number): Html {
  const [x, y] = pointRadial(angle, radius + 14);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.2 ? "middle" : side > 0 ? "start" : "end";
  const words = label.replaceAll("\u00ad", "").split(" ");
  const lines = words.length > 1 && anchor !== "middle" ? [words[0] ?? "", words.slice(1).join(" ")] : [words.join(" ")];
  return html`<text text-anchor="${anchor}" y="${short(y + 4 - (lines.length - 1) * 7)}">${lines.map((line, place) => html`<tspan x="${short(x)}"${place > 0 && html` dy="14"`}>${line}</tspan>`)}</text>`;
}

const short = (value: number): number => Number(value.toFixed(1));
