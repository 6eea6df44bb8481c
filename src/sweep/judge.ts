import type { Check } from "../domain/check.ts";
import { type Edition, NEVER } from "../domain/edition.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Report, ReportProcedure } from "../domain/report.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import { DOSSIER_SCHEMA, type Dossier, type Environment } from "../domain/visit.ts";
import { METHOD } from "../score/method.ts";
import { faultyVisit } from "./faulty-visit.ts";
import { type JudgeContext, judgeDossier } from "./judge-dossier.ts";
import type { EditionStore } from "./ports.ts";
import { isCurrent } from "./resume.ts";

/** Everything that decides a report. */
export type JudgeOptions = {
  readonly store: Pick<EditionStore, "readDossier">;
  readonly edition: Edition;
  readonly lang: Lang;
  /** Version of Vigie. */
  readonly version: string;
  /** All of them when absent. */
  readonly checks?: readonly Check[];
};

/**
 * Judges the dossiers of an edition, in the order of its list. One dossier is in memory at a time; the same dossiers give the same report, byte
 * for byte. What people state by hand is taken from the edition's list, so that it can be corrected without a new visit. A procedure without
 * a dossier still has its row, and is listed in `missing`. Rejects when a dossier cannot be read.
 */
export async function judgeEdition({ store, edition, lang, version, checks }: JudgeOptions): Promise<Report> {
  const context: JudgeContext = checks ? { lang, checks } : { lang };
  const rows: Row[] = [];
  for (const procedure of edition.procedures) rows.push(rowOf(procedure, await store.readDossier(procedure.id), edition, context));
  const times = rows.map(({ procedure }) => procedure.gatheredAt);
  return {
    schemaVersion: 1,
    tool: { name: "vigie", version },
    method: METHOD,
    lang,
    edition: edition.name,
    generatedAt: times.reduce((latest, time) => (time > latest ? time : latest), NEVER),
    environment: rows.find((row) => row.environment !== null)?.environment ?? null,
    missing: rows.filter(({ missing }) => missing).map(({ procedure: { id, name } }) => ({ id, name })),
    procedures: rows.map(({ procedure }) => procedure),
  };
}

type Row = { readonly procedure: ReportProcedure; readonly environment: Environment | null; readonly missing: boolean };

function rowOf(procedure: Procedure, dossier: Dossier | null, edition: Edition, context: JudgeContext): Row {
  if (dossier && isCurrent(dossier, procedure)) {
    return { procedure: judgeDossier({ ...dossier, procedure }, context), environment: dossier.environment, missing: false };
  }
  const row = judgeDossier(unseen(procedure, edition), context);
  if (procedure.url === null) return { procedure: row, environment: null, missing: false };
  // No page was asked for: the row has its reason and no page.
  return { procedure: { ...row, pages: [], advice: say(goOn, context.lang) }, environment: null, missing: true };
}

/** Nothing seen yet: every check is untested on it, for this reason. */
const unseen = (procedure: Procedure, { name }: Edition): Dossier => ({
  schema: DOSSIER_SCHEMA,
  edition: name,
  procedure,
  gatheredAt: NEVER,
  environment: { vigie: "", browser: "", axe: "", node: "", locale: "", viewport: "", userAgent: "" },
  visits: procedure.url === null ? [] : [faultyVisit(procedure.url, notYet, { startedAt: NEVER, ms: 0 })],
});

const notYet: Text = {
  fr: "Pas encore visitée à cette adresse dans cette édition.",
  en: "Not visited at this address in this edition yet.",
};
const goOn: Text = {
  fr: "Relancez « vigie sweep » : l'édition reprend là où elle s'est arrêtée.",
  en: 'Run "vigie sweep" again: the edition goes on from where it stopped.',
};
