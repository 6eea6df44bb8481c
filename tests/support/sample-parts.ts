import { indicators as catalogue, type IndicatorId, indicatorIds, type Provenance, rankOf, TO_CONFIRM } from "../../src/domain/indicator.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { CriterionStatus, Indicators, ReportFinding, ReportPage, ScoreLine } from "../../src/domain/report.ts";

/** A procedure as it stands in procedures.yaml. */
export function listed(changes: Partial<Procedure> = {}): Procedure {
  return {
    id: "1656",
    name: "Changement d’adresse en ligne",
    administration: "DILA",
    ministry: "Services du Premier ministre",
    perimeter: "Services du Premier ministre",
    url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
    audience: ["particulier", "entreprise"],
    volume: 600000,
    volumeOnline: 600000,
    pages: [],
    maxPages: 6,
    declared: { online: "Oui", handicap: "Totale", rgaa_rate: 1, declaration_date: "2021-03-23", auth: "FranceConnect", dlnuf: 2 },
    imported: {
      source: "édition officielle 2025-10",
      satisfaction: 9,
      simplicity: 8.7,
      help_used: 0.86,
      help_reachable: 0.504651,
      help_efficient: 7.3,
      usage: 1,
      uptime: 0.99763,
      response_ms: 269,
    },
    ...changes,
  };
}

type Short = readonly [level: string, provenance: Provenance, why: string];

/** All indicators: those given, the others to confirm. */
export function indicatorsOf(given: Partial<Record<IndicatorId, Short>>, why = "La page n’a pas pu être regardée."): Indicators {
  const row = (id: IndicatorId) => {
    const [level, provenance, reason] = given[id] ?? [TO_CONFIRM, "to-confirm", why];
    return { level, rank: rankOf(id, level), provenance, why: reason };
  };
  return Object.fromEntries(indicatorIds.map((id) => [id, row(id)])) as Indicators;
}

/** One score line per indicator, counted as method 1 does. */
export function linesOf(indicators: Indicators): readonly ScoreLine[] {
  const points = { goal: 100, middle: 50, bottom: 0, grey: null } as const;
  return indicatorIds
    .filter((id) => Object.keys(catalogue[id].levels).length > 0)
    .map((id) => {
      const { level, provenance, rank } = indicators[id];
      const counts = provenance === "measured" || provenance === "imported";
      const given = counts ? points[rank] : null;
      return { indicator: id, level, provenance, rank, weight: id === "handicap" ? 3 : 1, points: given, note: given === null ? "Non mesuré." : "" };
    });
}

const themeSizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** All 106 criteria, not tested but for those given. */
export const rgaaOf = (given: Readonly<Record<string, CriterionStatus>>): Readonly<Record<string, CriterionStatus>> =>
  Object.fromEntries(
    themeSizes.flatMap((size, theme) => Array.from({ length: size }, (_, at) => `${theme + 1}.${at + 1}`)).map((id) => [id, given[id] ?? "NT"]),
  );

/** A page that was reached, with what is to be changed. */
export function pageOf(changes: Partial<ReportPage> = {}): ReportPage {
  return {
    role: "start",
    requestedUrl: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
    finalUrl: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
    status: "ok",
    why: "La page a répondu et montre son contenu.",
    httpStatus: 200,
    clicks: 0,
    title: "Changer d’adresse",
    via: "",
    visitedAt: "2026-11-20T14:00:00.000Z",
    ms: 2310,
    screenshot: "evidence/1656/start.png",
    mobileScreenshot: "evidence/1656/start-mobile.png",
    failures: [],
    rgaa: rgaaOf({ "1.1": "NC", "2.1": "NA", "8.3": "C" }),
    ...changes,
  };
}

/** A finding about images, with what is to be changed. */
export function findingOf(changes: Partial<ReportFinding> = {}): ReportFinding {
  return {
    check: "axe",
    rule: "image-alt",
    indicator: "handicap",
    outcome: "failed",
    page: "start",
    url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
    references: ["RGAA 1.1", "WCAG 1.1.1"],
    message: "Cette image n’a pas d’alternative textuelle : une personne aveugle ne sait pas ce qu’elle montre.",
    repair: 'Donnez à l’image un attribut alt qui dit ce qu’elle montre, ou alt="" si elle décore.',
    selector: "main > img:nth-child(3)",
    quote: '<img src="etapes.png">',
    count: 1,
    ...changes,
  };
}
