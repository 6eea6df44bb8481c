import type { Stated, Trait, TraitValue, Truth } from "../domain/calibration.ts";
import { type IndicatorId, sentinels, TO_CONFIRM } from "../domain/indicator.ts";
import type { Indicator, ReportProcedure } from "../domain/report.ts";

/** What Vigie says of a trait, in which words and where it read them. */
export type Answer = Stated & { readonly quote: string; readonly url: string | null };

/** Reads Vigie's own answer out of a report. What Vigie leaves to a person, or takes over from the list, is no answer. */
export const answerOf = (procedure: ReportProcedure, trait: Trait, convention: Truth["convention"]): Answer => {
  const answer = answers[trait](procedure, convention);
  return { ...answer, url: answer.url ?? startOf(procedure) };
};

type Read = (procedure: ReportProcedure, convention: Truth["convention"]) => Answer;

const stated = (value: TraitValue, quote = "", url: string | null = null): Answer => ({ state: "stated", value, quote, url });
const left = (reason: "to-confirm" | "declared", quote = ""): Answer => ({ state: "left", reason, quote, url: null });
const yes = (is: boolean): string => (is ? "Oui" : "Non");

const startOf = ({ url, pages }: ReportProcedure): string | null => pages[0]?.finalUrl ?? url;

/** A level that was measured, with the first words that prove it (the reason, when an absence has none). */
function levelOf({ indicators }: ReportProcedure, id: IndicatorId, proof?: Proof): Answer {
  const { level, provenance, why } = indicators[id];
  if (level === TO_CONFIRM || provenance === "to-confirm") return left("to-confirm", why);
  if (provenance !== "measured") return left("declared", why);
  return stated(level, proof?.quote || why, proof?.url ?? null);
}
type Proof = { readonly quote: string; readonly url: string | null };

const declarationOf = ({ indicators }: ReportProcedure): Indicator<"handicap">["declaration"] => indicators.handicap.declaration;

/** Only announced: there is a link, but nobody read what it leads to. */
const isUnread = ({ indicators }: ReportProcedure): boolean =>
  indicators.handicap.provenance === "to-confirm" && (indicators.handicap.declaration?.url ?? null) === null;

const statusAnswer: Read = ({ status, why, pages }) =>
  // Not visited yet: there is no outcome to compare.
  status === "scanner_error" && pages.length === 0 ? left("to-confirm", why) : stated(status, pages[0]?.quote ?? why);

const handicapAnswer: Read = (procedure) => {
  const declaration = declarationOf(procedure);
  const quote = [declaration?.quotes.level, declaration?.quotes.rate].filter((one) => one !== undefined).join(" … ");
  return levelOf(procedure, "handicap", { quote, url: declaration?.url ?? null });
};

/** A page that is its own declaration may show its state in the text only. */
const mentionAnswer: Read = (procedure) => {
  const declaration = declarationOf(procedure);
  if (!declaration) return left("to-confirm", procedure.indicators.handicap.why);
  const { mention, url, level, quotes, sources } = declaration;
  if (mention !== null || url === null || url !== startOf(procedure)) return stated(mention, quotes.mention, sources.mention?.url);
  return stated(level ?? "unknown", quotes.level, url);
};

const pageAnswer: Read = (procedure, convention) => {
  const declaration = declarationOf(procedure);
  const { why } = procedure.indicators.handicap;
  if (!declaration) return left("to-confirm", why);
  if (isUnread(procedure)) return convention === "page" ? stated("Oui", why) : left("to-confirm", why);
  return stated(yes(declaration.url !== null), why, declaration.url);
};

const rateAnswer: Read = (procedure, convention) => {
  const declaration = declarationOf(procedure);
  if (!declaration || isUnread(procedure)) return left("to-confirm", procedure.indicators.handicap.why);
  const { rate, expired, quotes, url } = declaration;
  return stated(convention === "official" && expired ? null : rate, quotes.rate, url);
};

const dateAnswer: Read = (procedure) => {
  const declaration = declarationOf(procedure);
  if (!declaration || isUnread(procedure)) return left("to-confirm", procedure.indicators.handicap.why);
  const { date, established, quotes, url } = declaration;
  return stated(date, date === established ? quotes.established : quotes.updated, url);
};

const authAnswer: Read = (procedure) => {
  const { level, why, evidence = [] } = procedure.indicators.auth;
  // The list often comes from the very table that it would be compared with: agreeing with it would prove nothing.
  if (level === sentinels.notApplicable && procedure.listed.franceConnect === "not_applicable") return left("declared", why);
  return levelOf(procedure, "auth", evidence.find(({ brand, kind }) => brand === level && kind !== "mention") ?? evidence[0]);
};

const proconnectAnswer: Read = ({ indicators: { auth } }) => {
  const proof = auth.evidence?.find(({ brand }) => brand === "ProConnect");
  return auth.proconnect === undefined ? left("to-confirm", auth.why) : stated(yes(auth.proconnect), proof?.quote, proof?.url);
};

const ownContacts = ({ indicators: { contact } }: ReportProcedure) => (contact.contacts ?? []).filter(({ own, kind }) => own && kind !== "postal");

const contactAnswer: Read = (procedure) => {
  const own = ownContacts(procedure);
  return levelOf(procedure, "contact", { quote: own.map(({ kind, value }) => `${kind} ${value}`).join(" ; "), url: own[0]?.url ?? null });
};

/** Something found is found, whatever else could not be seen; nothing found means nothing where a person still has to look. */
const nonDigitalAnswer: Read = (procedure) => {
  const { nonDigital, provenance, why } = procedure.indicators.contact;
  if (nonDigital === undefined || (!nonDigital && provenance === "to-confirm")) return left("to-confirm", why);
  const proof = ownContacts(procedure).find(({ kind }) => ["phone", "callback", "counter"].includes(kind));
  return stated(yes(nonDigital), proof?.quote, proof?.url);
};

/** On a page, a button that is not there is not there; of a procedure, it may stand on a page that nobody reached. */
const jdmaAnswer: Read = (procedure, convention) => {
  const { sources, why } = procedure.indicators.jdma;
  if (convention === "official" || sources === undefined) return levelOf(procedure, "jdma", sources?.[0]);
  return stated(yes(sources.length > 0), sources[0]?.quote ?? why, sources[0]?.url);
};

const answers: Readonly<Record<Trait, Read>> = {
  status: statusAnswer,
  online: (procedure) => levelOf(procedure, "online"),
  handicap: handicapAnswer,
  mention: mentionAnswer,
  page: pageAnswer,
  rate: rateAnswer,
  date: dateAnswer,
  auth: authAnswer,
  proconnect: proconnectAnswer,
  contact: contactAnswer,
  nonDigital: nonDigitalAnswer,
  jdma: jdmaAnswer,
};
