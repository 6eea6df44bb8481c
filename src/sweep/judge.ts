import type { Check } from "../domain/check.ts";
import { type Edition, NEVER } from "../domain/edition.ts";
import type { ReportHead } from "../domain/overview.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Report, ReportProcedure } from "../domain/report.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import { DOSSIER_SCHEMA, type Dossier, type Environment } from "../domain/visit.ts";
import { engineRules } from "../rgaa/left-out.ts";
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
export async function judgeEdition(options: JudgeOptions): Promise<Report> {
  const looks: Look[] = [];
  const procedures: ReportProcedure[] = [];
  for await (const { procedure, dossier } of dossiersOf(options)) {
    looks.push(lookOf(procedure, dossier));
    procedures.push(rowOf(procedure, dossier, options));
  }
  return { ...headFrom(looks, options), procedures };
}

/** What a report says of the edition as a whole; reads every dossier, and judges none. */
export async function headOf(options: JudgeOptions): Promise<ReportHead> {
  const looks: Look[] = [];
  for await (const { procedure, dossier } of dossiersOf(options)) looks.push(lookOf(procedure, dossier));
  return headFrom(looks, options);
}

/** The procedures of a report one by one, so that an edition of any size can be written without ever being held. */
export async function* judgeRows(options: JudgeOptions): AsyncGenerator<ReportProcedure> {
  for await (const { procedure, dossier } of dossiersOf(options)) yield rowOf(procedure, dossier, options);
}

/** One procedure of the edition by itself. Rejects when its dossier cannot be read. */
export const judgeOne = async (procedure: Procedure, options: JudgeOptions): Promise<ReportProcedure> =>
  rowOf(procedure, await dossierOf(procedure, options), options);

type Read = { readonly procedure: Procedure; readonly dossier: Dossier | null };

/** In the order of the list. */
async function* dossiersOf(options: JudgeOptions): AsyncGenerator<Read> {
  for (const procedure of options.edition.procedures) yield { procedure, dossier: await dossierOf(procedure, options) };
}

/** Null when there is none, or one of another address. */
async function dossierOf(procedure: Procedure, { store }: JudgeOptions): Promise<Dossier | null> {
  const dossier = await store.readDossier(procedure.id);
  return dossier && isCurrent(dossier, procedure) ? dossier : null;
}

/** What the head of a report takes from one procedure. */
type Look = Pick<Procedure, "id" | "name"> & { readonly gatheredAt: string; readonly environment: Environment | null; readonly missing: boolean };

const lookOf = ({ id, name, url }: Procedure, dossier: Dossier | null): Look => ({
  id,
  name,
  gatheredAt: dossier?.gatheredAt ?? NEVER,
  environment: dossier?.environment ?? null,
  missing: dossier === null && url !== null,
});

const headFrom = (looks: readonly Look[], { edition, lang, version }: JudgeOptions): ReportHead => ({
  schemaVersion: 1,
  tool: { name: "vigie", version },
  method: METHOD,
  rules: engineRules,
  lang,
  edition: edition.name,
  generatedAt: looks.reduce((latest, { gatheredAt }) => (gatheredAt > latest ? gatheredAt : latest), NEVER),
  environment: looks.find(({ environment }) => environment !== null)?.environment ?? null,
  missing: looks.filter(({ missing }) => missing).map(({ id, name }) => ({ id, name })),
});

function rowOf(procedure: Procedure, dossier: Dossier | null, { edition, lang, checks }: JudgeOptions): ReportProcedure {
  const context: JudgeContext = checks ? { lang, checks } : { lang };
  if (dossier) return judgeDossier({ ...dossier, procedure }, context);
  const row = judgeDossier(unseen(procedure, edition), context);
  // No page was asked for: the row has its reason and no page.
  return procedure.url === null ? row : { ...row, pages: [], advice: say(goOn, lang) };
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
