import type { Evidence, EvidenceKey, Gathered } from "./evidence.ts";
import type { IndicatorId } from "./indicator.ts";
import type { Procedure } from "./procedure.ts";
import type { Text } from "./text.ts";
import { type Judgement, untested, type Verdict } from "./verdict.ts";
import { type Dossier, isJudgeable, type Visit } from "./visit.ts";

/** What a check may read of a page, whatever it needs. */
export type PageFacts = Pick<Visit, "role" | "requestedUrl" | "finalUrl" | "status" | "clicks" | "httpStatus">;

/** The evidence a check declared, and nothing else: reading undeclared evidence does not compile. */
type Needed<N extends EvidenceKey> = { readonly [K in N]: Evidence[K] };

/** One judgeable page of a procedure with the evidence that was declared. */
export type SeenPage<N extends EvidenceKey> = { readonly page: PageFacts; readonly evidence: Needed<N> };

/** Everything a check over the whole procedure may read. */
export type ProcedureView<N extends EvidenceKey> = {
  readonly procedure: Procedure;
  /** Judgeable pages on which every needed gatherer succeeded, in the order of the visit. */
  readonly seen: readonly SeenPage<N>[];
  /** All pages, with their outcomes: to tell "not there" from "not seen". */
  readonly pages: readonly Visit[];
  /** ISO 8601 time of the visit: the only clock of a check. */
  readonly at: string;
};

type Common<I extends IndicatorId, N extends EvidenceKey> = {
  /** The file's name. */
  readonly id: string;
  readonly indicator: I;
  readonly title: Text;
  /** `RGAA 8.3`, `WCAG 3.1.1`, or the name of the official rule. */
  readonly references: readonly string[];
  readonly needs: readonly N[];
};

/** Judges every page by itself. */
export type PageCheck<I extends IndicatorId, N extends EvidenceKey, W extends EvidenceKey = never> = Common<I, N> & {
  readonly scope: "page";
  /** Evidence that the check reads too when it is there. */
  readonly wants?: readonly W[];
  readonly judge: (evidence: Needed<N> & Partial<Needed<W>>, page: PageFacts) => Judgement<I>;
};

/** Judges the procedure as a whole, and may state the level of its indicator. */
export type ProcedureCheck<I extends IndicatorId, N extends EvidenceKey> = Common<I, N> & {
  readonly scope: "procedure";
  /** The outcomes of the visits are what is judged: `judge` is asked even when no page was seen (`seen` may then be empty). */
  readonly always?: true;
  readonly judge: (view: ProcedureView<N>) => Judgement<I>;
};

/** A check ready to run: who it is, and a total function from a dossier to its verdicts. */
export type Check = Omit<Common<IndicatorId, EvidenceKey>, never> & {
  readonly scope: "page" | "procedure";
  readonly run: (dossier: Dossier) => readonly Verdict[];
};

/**
 * Turns a definition into a check that can be run on any dossier. A page whose needed gatherer failed gives `untested`
 * with the gatherer's reason, so that no check has to write that branch.
 */
export function defineCheck<I extends IndicatorId, N extends EvidenceKey, W extends EvidenceKey = never>(
  definition: PageCheck<I, N, W> | ProcedureCheck<I, N>,
): Check {
  const { id, indicator, title, references, needs, scope } = definition;
  const sign = (judgement: Judgement, visit?: Visit): Verdict => ({
    check: id,
    indicator,
    title,
    references,
    ...judgement,
    ...(visit ? { page: visit.role, url: visit.finalUrl ?? visit.requestedUrl } : {}),
  });
  const run = (dossier: Dossier): readonly Verdict[] =>
    definition.scope === "page"
      ? dossier.visits.map((visit) => sign(judgePage(definition, visit), visit))
      : [sign(judgeProcedure(definition, dossier))];
  return { id, indicator, title, references, needs, scope, run };
}

function judgePage<I extends IndicatorId, N extends EvidenceKey, W extends EvidenceKey>(check: PageCheck<I, N, W>, visit: Visit): Judgement {
  if (!isJudgeable(visit)) return untested(visit.why);
  const missing = check.needs.map((key) => lack(visit.evidence, key)).find((reason) => reason !== null);
  return missing ? untested(missing) : check.judge({ ...pick(visit.evidence, check.wants ?? []), ...pick(visit.evidence, check.needs) }, visit);
}

function judgeProcedure<I extends IndicatorId, N extends EvidenceKey>(check: ProcedureCheck<I, N>, dossier: Dossier): Judgement {
  const judgeable = dossier.visits.filter(isJudgeable);
  const complete = judgeable.filter((visit) => check.needs.every((key) => visit.evidence[key]?.ok));
  if (complete.length === 0 && !check.always) return untested(whyNothing(dossier, judgeable, check.needs));
  const seen = complete.map((visit) => ({ page: visit, evidence: pick(visit.evidence, check.needs) }));
  return check.judge({ procedure: dossier.procedure, seen, pages: dossier.visits, at: dossier.gatheredAt });
}

function whyNothing(dossier: Dossier, judgeable: readonly Visit[], needs: readonly EvidenceKey[]): Text {
  const first = dossier.visits[0];
  if (!first) return { fr: "La démarche n'a pas d'URL.", en: "The procedure has no URL." };
  const visit = judgeable[0];
  if (!visit) return first.why;
  return needs.map((key) => lack(visit.evidence, key)).find((reason) => reason !== null) ?? first.why;
}

/** Why a piece of evidence is not there; null when it is. */
function lack(gathered: Gathered, key: EvidenceKey): Text | null {
  const piece = gathered[key];
  if (piece?.ok) return null;
  if (!piece) return { fr: `Le collecteur « ${key} » n'a pas été lancé sur cette page.`, en: `The gatherer "${key}" was not run on this page.` };
  return { fr: `Le collecteur « ${key} » n'a rien rapporté : ${piece.detail}.`, en: `The gatherer "${key}" brought nothing back: ${piece.detail}.` };
}

function pick<N extends EvidenceKey>(gathered: Gathered, needs: readonly N[]): Needed<N> {
  const entries = needs.flatMap((key) => {
    const piece = gathered[key];
    return piece?.ok ? [[key, piece.value] as const] : [];
  });
  return Object.fromEntries(entries) as Needed<N>;
}
