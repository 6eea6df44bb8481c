import { defineCheck } from "../domain/check.ts";
import { judgementOf } from "../rgaa/judgement.ts";
import { readAxe } from "../rgaa/mapping.ts";

/** What axe-core finds on a page with its rules and ours, in the RGAA's terms. Says nothing of what a machine cannot see. */
export default defineCheck({
  id: "rgaa-automatic",
  indicator: "handicap",
  scope: "page",
  title: { fr: "Non-conformités RGAA détectables automatiquement", en: "RGAA non-conformities that a machine can find" },
  references: ["RGAA"],
  needs: ["axe"],
  judge: ({ axe }) => judgementOf(readAxe(axe)),
});
