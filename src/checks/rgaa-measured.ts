import { defineCheck } from "../domain/check.ts";
import { untested } from "../domain/verdict.ts";
import { judgementOf } from "../rgaa/judgement.ts";
import { factKeys, readFacts } from "../rgaa/page-reading.ts";

/**
 * What the rules over gathered facts find on a page (zoom, keyboard, movement, languages…), in the RGAA's terms. A rule whose facts are not there
 * does not count; when none could run the page is untested.
 */
export default defineCheck({
  id: "rgaa-measured",
  indicator: "handicap",
  scope: "page",
  title: { fr: "Non-conformités RGAA mesurées dans la page", en: "RGAA non-conformities measured in the page" },
  references: ["RGAA"],
  needs: ["dom"],
  wants: factKeys,
  judge: (evidence) => {
    const { readings, outcomes } = readFacts(evidence);
    return outcomes.size === 0 ? untested(noFacts) : judgementOf(readings);
  },
});

const noFacts = { fr: "Aucune mesure n'a été faite sur cette page.", en: "Nothing was measured on this page." };
