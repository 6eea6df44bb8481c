import { defineCheck, type SeenPage } from "../domain/check.ts";
import type { Text } from "../domain/text.ts";
import { type Finding, failed, type Judgement, passed } from "../domain/verdict.ts";
import { phoneFit, worstWidth, zoomBlocked } from "../reading/phone-fit.ts";

/**
 * States the level of the indicator `mobile`, from every page seen at 360 and 320 CSS pixels:
 * - Non: the start page or a form page has a fixed layout (no `<meta name="viewport">` that follows the device's width), or
 *   its content is more than 10 % wider than the screen at both widths;
 * - Partiel: another page does so, some page goes over the edge otherwise, or zoom is blocked somewhere;
 * - Oui: every page fits and can be zoomed.
 */
export default defineCheck({
  id: "mobile-reflow",
  indicator: "mobile",
  scope: "procedure",
  title: { fr: "La démarche tient sur un écran de téléphone", en: "The procedure fits a phone's screen" },
  references: ["RGAA 10.11", "WCAG 1.4.10", "RGAA 10.4", "WCAG 1.4.4"],
  needs: ["reflow"],
  judge: ({ seen }): Judgement<"mobile"> => {
    const [first, ...others] = seen.flatMap(findingsOf);
    const details = { widths: widestOf(seen), zoomBlocked: seen.some(({ evidence }) => zoomBlocked(evidence.reflow.viewport)) };
    if (!first) return { ...passed(why.Oui), level: "Oui", details };
    const level = seen.some(stopsPeople) ? "Non" : "Partiel";
    return { ...failed(why[level], [first, ...others]), level, details };
  },
});

type Page = SeenPage<"reflow">;

const why = {
  Oui: {
    fr: "Toutes les pages vues tiennent dans 360 et 320 pixels de large, et peuvent être agrandies.",
    en: "Every page seen fits a width of 360 and 320 pixels, and can be enlarged.",
  },
  Partiel: {
    fr: "La démarche s'utilise sur un téléphone, avec des défauts.",
    en: "The procedure can be used on a phone, with defects.",
  },
  Non: {
    fr: "La page d'entrée ou un formulaire ne s'adapte pas à l'écran d'un téléphone.",
    en: "The start page or a form does not adapt to a phone's screen.",
  },
} as const satisfies Record<string, Text>;

/** The pages without which nobody can make the procedure. */
function stopsPeople({ page, evidence }: Page): boolean {
  const fit = phoneFit(evidence.reflow);
  return (page.role === "start" || page.role === "form") && (fit === "fixed" || fit === "wide");
}

function findingsOf(seen: Page): readonly Finding[] {
  const fit = phoneFit(seen.evidence.reflow);
  const overflowing = fit === "fixed" ? [fixedLayout(seen)] : fit === "fits" ? [] : [overflow(seen)];
  return zoomBlocked(seen.evidence.reflow.viewport) ? [...overflowing, blockedZoom(seen)] : overflowing;
}

const placeOf = ({ page }: Page) => ({ page: page.role, url: page.finalUrl ?? page.requestedUrl });

const viewportQuote = ({ evidence }: Page): string => {
  const { viewport } = evidence.reflow;
  return viewport === null ? "" : `<meta name="viewport" content="${viewport}">`;
};

const fixedLayout = (seen: Page): Finding => ({
  outcome: "failed",
  message: {
    fr: "La page ne suit pas la largeur de l'appareil : un téléphone affiche une page d'ordinateur en réduction, illisible sans zoomer.",
    en: "The page does not follow the device's width: a phone shows a shrunken desktop page that cannot be read without zooming.",
  },
  repair: {
    fr: 'Ajoutez <meta name="viewport" content="width=device-width, initial-scale=1"> et une mise en page souple.',
    en: 'Add <meta name="viewport" content="width=device-width, initial-scale=1"> and a fluid layout.',
  },
  selector: viewportQuote(seen) ? "meta[name=viewport]" : "",
  quote: viewportQuote(seen),
  references: [],
  rule: "fixed-layout",
  ...placeOf(seen),
});

function overflow(seen: Page): Finding {
  const worst = worstWidth(seen.evidence.reflow.widths);
  const culprit = worst?.overflowing[0];
  const width = worst?.width ?? 320;
  return {
    outcome: "failed",
    message: {
      fr: `À ${width} pixels de large, le contenu dépasse de l'écran : il faut faire défiler la page de côté pour lire, surtout quand on agrandit le texte.`,
      en: `At a width of ${width} pixels, content goes beyond the screen: one has to scroll sideways to read, all the more when text is enlarged.`,
    },
    repair: {
      fr: "Remplacez la largeur fixe de l'élément par une largeur maximale (max-width: 100%), ou faites-le passer à la ligne.",
      en: "Replace the element's fixed width by a maximum (max-width: 100%), or let it wrap.",
    },
    selector: culprit?.selector ?? "",
    quote: culprit?.html ?? "",
    references: [],
    rule: "overflow",
    count: worst?.overflowing.length ?? 1,
    ...placeOf(seen),
  };
}

const blockedZoom = (seen: Page): Finding => ({
  outcome: "failed",
  message: {
    fr: "La page empêche d'agrandir avec deux doigts : les personnes malvoyantes ne peuvent pas lire.",
    en: "The page keeps people from enlarging it with two fingers: people with low vision cannot read it.",
  },
  repair: {
    fr: "Retirez user-scalable=no et maximum-scale de la balise meta viewport.",
    en: "Remove user-scalable=no and maximum-scale from the viewport meta element.",
  },
  selector: "meta[name=viewport]",
  quote: viewportQuote(seen),
  references: ["RGAA 10.4.2", "WCAG 1.4.4"],
  rule: "zoom-blocked",
  ...placeOf(seen),
});

/** For each width looked at, the widest content of all pages. */
function widestOf(seen: readonly Page[]): readonly { readonly width: number; readonly scrollWidth: number }[] {
  const all = seen.flatMap(({ evidence }) => evidence.reflow.widths);
  return [...Map.groupBy(all, ({ width }) => width)].map(([width, group]) => ({
    width,
    scrollWidth: Math.max(...group.map(({ scrollWidth }) => scrollWidth)),
  }));
}
