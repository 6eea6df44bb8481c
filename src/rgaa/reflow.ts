import type { ReflowEvidence } from "../domain/evidence.ts";
import { isOverEdge } from "../lib/edge.ts";

/** The width at which RGAA 10.11 (WCAG 1.4.10) forbids to scroll sideways, in CSS pixels. */
const NARROW = 320;

/** True when 10.11 is certainly not met: at 320 pixels something else than a picture goes over the edge (pictures are a special case). */
export const breaksReflow = ({ widths }: Pick<ReflowEvidence, "widths">): boolean =>
  widths.some(({ width, overflowing }) => width === NARROW && overflowing.some(({ right, html }) => isOverEdge(right, width) && !isPicture(html)));

const isPicture = (html: string): boolean => /^<(img|picture|svg)[\s>]/i.test(html);
