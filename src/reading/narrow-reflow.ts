import type { ReflowEvidence } from "../domain/evidence.ts";
import { isOverEdge } from "../lib/edge.ts";

/** The width at which RGAA 10.11 (WCAG 1.4.10) forbids to scroll sideways, in CSS pixels. */
const NARROW = 320;

/** What certainly breaks 10.11: at 320 pixels, all that goes over the edge but pictures, which are a special case. Widest first. */
export const overNarrowEdge = ({ widths }: Pick<ReflowEvidence, "widths">): ReflowEvidence["widths"][number]["overflowing"] =>
  widths
    .filter(({ width }) => width === NARROW)
    .flatMap(({ width, overflowing }) => overflowing.filter(({ right, html }) => isOverEdge(right, width) && !isPicture(html)));

const isPicture = (html: string): boolean => /^<(img|picture|svg)[\s>]/i.test(html);
