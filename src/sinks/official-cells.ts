import { type IndicatorId, type Provenance, sentinels, TO_CONFIRM } from "../domain/indicator.ts";
import { audienceLabel, type OfficialColumn } from "../domain/official.ts";
import type { Imported } from "../domain/procedure.ts";
import type { IndicatorBase, ReportProcedure } from "../domain/report.ts";
import type { Cell } from "./csv.ts";
import { day } from "./words.ts";

/**
 * The official row of a procedure. Identity comes from the list; what Vigie measures comes from the measure and is "À vérifier" when a
 * person has to confirm it (never the value declared before); what only people or users know is taken over as it was given, empty when
 * nobody gave it. Percentages are fractions 0–1, times are milliseconds.
 */
export function officialCells(procedure: ReportProcedure): Readonly<Record<OfficialColumn, Cell>> {
  const { listed, indicators } = procedure;
  const declaration = declarationCells(procedure);
  return {
    ...importedCells(procedure),
    "Nom Démarche": listed.name,
    "ID Démarche": listed.id,
    "Périmètre ministériel (AC/SG)": listed.perimeter,
    "Ministère politique": listed.ministry,
    "Réf Administration": listed.administration,
    "Statut En ligne": stated(indicators.online, listed.declared.online),
    "Categories Usagers": audienceLabel(listed.audience),
    "Volumétrie Totale": listed.volume,
    "Volumétrie En Ligne": listed.volumeOnline,
    "Prise en compte Handicap": confirmed(indicators.handicap),
    "Taux Audit RGAA": declaration.rate,
    "Date Publication Déclaration": declaration.date,
    FranceConnect: confirmed(indicators.auth),
    "Score DLNUF": stated(indicators.dlnuf, listed.declared.dlnuf),
    "Tps Moy Chargement": responseTime(procedure),
    "URL Démarche": listed.url,
  };
}

/** What people say: the word that somebody confirmed, else the list's. */
const stated = ({ confirmed: word, value, level }: IndicatorBase, given: Cell | undefined): Cell => (word ? (value ?? level) : (given ?? TO_CONFIRM));

/** Zero is a value: only what nobody gave is empty. */
function importedCells({ listed, indicators }: ReportProcedure) {
  const given = (id: IndicatorId & keyof Imported): Cell =>
    (indicators[id].provenance === "declared" ? indicators[id].value : listed.imported?.[id]) ?? null;
  return {
    "% Recours au Numérique": given("usage"),
    "Note Satisfaction": given("satisfaction"),
    "Note Clarté Langage": given("simplicity"),
    "Niveau Autonomie": given("help_used"),
    "Aide Joignable": given("help_reachable"),
    "Aide Efficace": given("help_efficient"),
    "Taux Dispo": given("uptime"),
  };
}

const confirmed = (indicator: { readonly level: string; readonly provenance: Provenance }): string =>
  indicator.provenance === "to-confirm" ? TO_CONFIRM : indicator.level;

function responseTime({ indicators: { performance: time } }: ReportProcedure): Cell {
  if (time.provenance === "imported" || time.provenance === "declared") return time.value ?? null;
  return time.provenance === "measured" ? (time.responseMs ?? null) : TO_CONFIRM;
}

type DeclarationCells = { readonly rate: Cell; readonly date: Cell };

function declarationCells({ indicators: { handicap }, listed: { declared } }: ReportProcedure): DeclarationCells {
  if (handicap.provenance === "to-confirm") return { rate: TO_CONFIRM, date: TO_CONFIRM };
  if (handicap.provenance !== "measured") return { rate: declared.rgaa_rate ?? null, date: declared.declaration_date ?? null };
  const found = handicap.declaration;
  // A measured sentinel ("Non applicable", "À venir") leaves no declaration to read: the official edition repeats it.
  if (!found) return handicap.rank === "grey" ? { rate: handicap.level, date: handicap.level } : { rate: sentinels.no, date: null };
  if (found.expired) return { rate: sentinels.no, date: found.date && `${day(found.date)} (périmée)` };
  return { rate: found.rate === null ? sentinels.no : fraction(found.rate), date: found.date };
}

/** 76.4 → 0.764, without the noise of binary division. */
const fraction = (percent: number): number => Number((percent / 100).toFixed(6));
