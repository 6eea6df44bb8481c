import { defineCheck } from "../domain/check.ts";
import { findingOf } from "../rgaa/finding.ts";
import { judgementOf } from "../rgaa/judgement.ts";
import { readProcedure } from "../rgaa/procedure-reading.ts";

/** What differs from page to page of the procedure and must not, in the RGAA's terms: titles, menus, links to the site map, search. */
export default defineCheck({
  id: "rgaa-across-pages",
  indicator: "handicap",
  scope: "procedure",
  title: { fr: "Non-conformités RGAA d'une page à l'autre", en: "RGAA non-conformities from page to page" },
  references: ["RGAA"],
  needs: ["links"],
  judge: ({ pages }) => {
    const placed = [...readProcedure(pages)].flatMap(([{ role, requestedUrl, finalUrl }, { readings }]) =>
      readings.map((reading) => [reading, { page: role, url: finalUrl ?? requestedUrl }] as const),
    );
    const places = new Map(placed);
    return judgementOf([...places.keys()], (reading) => ({ ...findingOf(reading), ...places.get(reading) }));
  },
});
