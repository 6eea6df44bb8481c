import type { Box } from "../../domain/evidence.ts";
import type { ReportPage } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { roleLabels } from "../labels.ts";
import { fill, wordsIn } from "../words.ts";
import { type Html, html, nothing } from "./markup.ts";
import { picturePath } from "./target.ts";

const table = {
  bare: { fr: "Agrandir la capture d’écran : {role}", en: "Enlarge the screenshot: {role}" },
  one: { fr: "Agrandir la capture d’écran : {role}, l’élément est entouré", en: "Enlarge the screenshot: {role}, the element is outlined" },
  many: {
    fr: "Agrandir la capture d’écran : {role}, {count} éléments sont entourés",
    en: "Enlarge the screenshot: {role}, {count} elements are outlined",
  },
} as const;

/** Size of the pictures that a visit takes (src/gather/screenshot.ts). */
const [width, height] = [1280, 900];
/** Room between an element and its outline. */
const margin = 6;

/** The picture of a page with the elements of these selectors outlined; a page without any of them in sight is shown small, and not at all when `marked`. */
export function shot(page: ReportPage, selectors: readonly string[], lang: Lang, marked = false): Html {
  const path = picturePath(page.screenshot, "../");
  const boxes = [...new Set(selectors)].flatMap((selector) =>
    page.boxes && Object.hasOwn(page.boxes, selector) ? [page.boxes[selector] as Box] : [],
  );
  if (!path || (marked && boxes.length === 0)) return nothing;
  const words = wordsIn(table, lang);
  const sentence = boxes.length === 0 ? words.bare : boxes.length === 1 ? words.one : words.many;
  const alt = fill(sentence, { role: roleLabels[page.role][lang], count: boxes.length });
  const outlines = html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${boxes.map(outline)}</svg>`;
  return html`<a class="shot${boxes.length > 0 && " marked"}" href="${path}"><img src="${path}" width="${width}" height="${height}" loading="lazy" alt="${alt}">${boxes.length > 0 && outlines}</a>`;
}

/** Twice, the wider one below: seen on dark and on light pages alike. */
function outline([x, y, wide, high]: Box): Html {
  const rectangle = (kind: string): Html =>
    html`<rect class="${kind}" x="${x - margin}" y="${y - margin}" width="${wide + 2 * margin}" height="${high + 2 * margin}" rx="6"/>`;
  return html`${rectangle("halo")}${rectangle("outline")}`;
}
