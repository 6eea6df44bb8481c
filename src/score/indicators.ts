import type { Confirmation } from "../domain/confirmation.ts";
import { type IndicatorId, indicatorIds, type Provenance, rankOf, TO_CONFIRM } from "../domain/indicator.ts";
import { type Declared, importedFigures, type Procedure, sourceOf } from "../domain/procedure.ts";
import type { IndicatorBase, Indicators } from "../domain/report.ts";
import { type Lang, say, type Text } from "../domain/text.ts";
import type { Verdict } from "../domain/verdict.ts";
import { percent } from "../lib/percent.ts";
import { isScaled, levelOf } from "./levels.ts";

/**
 * The rows of the observatory for one procedure. Measured rows come from the verdict that states their level, declared rows from what people
 * state in the list, imported rows from statistics; what none of them gives is to confirm, never green, until a person says. Details that a check brought back stand
 * beside the level wherever it comes from.
 */
export function indicatorsOf(procedure: Procedure, verdicts: readonly Verdict[], lang: Lang): Indicators {
  const rows = indicatorIds.map((id) => {
    const own = verdicts.filter(({ indicator }) => indicator === id);
    const row = withWord(id, build[sources[id]](id, procedure, own), procedure.confirmed?.[id]);
    return [id, { ...detailsOf(own), ...row, rank: rankOf(id, row.level), why: say(row.why, lang) }];
  });
  return Object.fromEntries(rows) as Indicators;
}

type Row = Omit<IndicatorBase, "rank" | "why"> & { readonly why: Text };
type Build = (id: IndicatorId, procedure: Procedure, own: readonly Verdict[]) => Row;

/** Who gives each indicator. */
const sources: Readonly<Record<IndicatorId, Exclude<Provenance, "to-confirm">>> = {
  online: "declared",
  handicap: "measured",
  auth: "measured",
  contact: "measured",
  uptime: "imported",
  performance: "measured",
  mobile: "measured",
  jdma: "measured",
  dlnuf: "declared",
  simplicity: "imported",
  satisfaction: "imported",
  help_reachable: "imported",
  help_efficient: "imported",
  help_used: "imported",
  usage: "imported",
};

const build: Readonly<Record<Exclude<Provenance, "to-confirm">, Build>> = {
  measured: (id, { declared, imported }, own) => {
    const before = declaredBefore(id, declared);
    const stated = own.find(({ level }) => level !== undefined);
    const level = stated?.level ?? TO_CONFIRM;
    // A monitor's figure, where there is one, is better than nothing; it says that it is one.
    if (level === TO_CONFIRM && id === "performance" && imported?.response_ms !== undefined)
      return importedRow(id, imported.response_ms, sourceOf(imported, "response_ms"));
    const provenance = level === TO_CONFIRM ? "to-confirm" : "measured";
    return { level, provenance, why: stated?.why ?? whyUntested(own), ...(before === undefined ? {} : { declared: before }) };
  },
  declared: (id, { declared }) => {
    const value = id === "online" || id === "dlnuf" ? declared[id] : undefined;
    if (value === undefined) return toConfirm(undeclared);
    return { level: labelOf(id, value), provenance: "declared", why: declaredByHand, value };
  },
  imported: (id, { imported }) => {
    const figure = importedFigures.find((one) => one === id);
    const value = figure && imported?.[figure];
    if (imported === undefined || figure === undefined || value === undefined) return toConfirm(notImported(id));
    return importedRow(id, value, sourceOf(imported, figure));
  },
};

/**
 * A person's word fills what nobody could tell, and stands against what is found: both are shown, and nothing is overwritten. Where they agree,
 * the measure stays one.
 */
function withWord(id: IndicatorId, row: Row, said: Confirmation | undefined): Row {
  if (!said) return row;
  const { by, on, against, value } = said;
  const confirmed = { level: labelOf(id, value), by, on };
  if (row.provenance === "to-confirm") return { ...stated(row, value), ...confirmedBy(confirmed, row.why), confirmed };
  if (row.level === confirmed.level) return { ...row, confirmed };
  const found = { found: row.level, ...(against === row.level ? { known: true as const } : {}) };
  return { ...stated(row, value), ...confirmedBy(confirmed, row.why), confirmed: { ...confirmed, ...found } };
}

/** The source of the value that gives way goes with it. */
const stated = ({ source: _source, ...row }: Row, value: number | string): Row => ({ ...row, value });

const confirmedBy = ({ level, by, on }: { readonly level: string; readonly by: string; readonly on: string }, why: Text) => ({
  level,
  provenance: "declared" as const,
  why: { fr: `Confirmé par ${by} le ${dayOf(on)}. Sans cela : ${why.fr}`, en: `Confirmed by ${by} on ${dayOf(on)}. Without it: ${why.en}` },
});

/** As people write it, in both languages. */
const dayOf = (iso: string): string => iso.split("-").toReversed().join("/");

const importedRow = (id: IndicatorId, value: number | string, source: string): Row => ({
  level: labelOf(id, value),
  provenance: "imported",
  why: importedFrom(source),
  value,
  source,
});

const toConfirm = (why: Text): Row => ({ level: TO_CONFIRM, provenance: "to-confirm", why });

/** Official words are kept as they are; zero is a figure like any other. */
function labelOf(id: IndicatorId, value: number | string): string {
  if (typeof value === "string") return value;
  return isScaled(id) ? levelOf(id, value) : percent(value * 100);
}

/** The verdict that states the level brings the details; without one, any verdict that has some. */
function detailsOf(own: readonly Verdict[]): object {
  const stated = own.find(({ level }) => level !== undefined) ?? own.find(({ details }) => details !== undefined);
  return stated?.details ?? {};
}

/** A check over the whole procedure knows best why nothing could be stated. */
function whyUntested(own: readonly Verdict[]): Text {
  const silent = own.filter(({ outcome }) => outcome === "untested");
  return (silent.find(({ page }) => page === undefined) ?? silent[0])?.why ?? notLooked;
}

function declaredBefore(id: IndicatorId, declared: Declared): string | undefined {
  if (id === "auth") return declared.auth;
  if (id !== "handicap" || declared.handicap === undefined) return undefined;
  const rate = declared.rgaa_rate;
  return typeof rate === "number" ? `${declared.handicap} (${percent(rate * 100)})` : declared.handicap;
}

const notLooked: Text = { fr: "Aucun contrôle n'a pu en juger.", en: "No check could judge it." };
const declaredByHand: Text = { fr: "Déclaré dans la liste des démarches.", en: "Declared in the list of procedures." };
const importedFrom = (source: string): Text => ({ fr: `Repris de : ${source}.`, en: `Taken over from: ${source}.` });
const undeclared: Text = {
  fr: "Vigie ne peut pas en décider seule : répondez dans worklist.csv, puis « vigie confirm ».",
  en: 'Vigie cannot decide this alone: answer in worklist.csv, then "vigie confirm".',
};
const ofUsers: Text = {
  fr: "Les usagers le disent, pas les pages : reprenez les chiffres de « Je donne mon avis » (vigie import).",
  en: 'Users tell it, not the pages: take over the figures of "Je donne mon avis" (vigie import).',
};

/** Figures that no look at a page can give, and who has them. */
const notImported = (id: IndicatorId): Text => elsewhere[id] ?? ofUsers;
const elsewhere: Readonly<Partial<Record<IndicatorId, Text>>> = {
  uptime: {
    fr: "Une visite ne dit rien de trois mois : reprenez les chiffres d'un outil de surveillance (vigie import).",
    en: "One visit says nothing of three months: take over the figures of a monitor (vigie import).",
  },
  usage: {
    fr: "L'administration seule connaît ses volumes : reprenez-les de l'édition officielle (vigie import).",
    en: "Only the administration knows its volumes: take them over from the official edition (vigie import).",
  },
};
