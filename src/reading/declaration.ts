import type { Procedure } from "../domain/procedure.ts";
import type { DeclarationReading, Source } from "../domain/reading.ts";
import type { Visit } from "../domain/visit.ts";
import { isOlderThan } from "../lib/dates.ts";
import { plain } from "../lib/plain.ts";
import { hostOf, isLoopback } from "../lib/sites.ts";
import { type DeclarationPlace, placeDeclaration, type SeenDeclarationPage, urlOf } from "./declaration-page.ts";
import { type DeclarationText, type Reader, readDeclarationText } from "./declaration-text.ts";
import { type ReadMention, readMention } from "./mention.ts";
import type { Sentence } from "./sentences.ts";

/** A mention with the page that shows it. */
export type PageMention = ReadMention & { readonly seen: SeenDeclarationPage };

/** The declaration of a procedure: the report's reading, and what the checks need beside it. */
export type DeclarationCase = {
  readonly reading: DeclarationReading;
  readonly place: DeclarationPlace;
  /** Null when no declaration was read. */
  readonly text: DeclarationText | null;
  /** One for each page that shows one, the start page first. */
  readonly mentions: readonly PageMention[];
};

/** What a ProcedureView of the evidence `declaration` offers. */
type View = { readonly procedure: Procedure; readonly seen: readonly SeenDeclarationPage[]; readonly pages: readonly Visit[]; readonly at: string };

/** Years of validity of a declaration (RGAA, obligations). */
const VALID_YEARS = 3;

/** Reads the mention and the declaration of a procedure from its visited pages. Pure: `at` is the time of the visit. */
export function readDeclaration({ procedure, seen, pages, at }: View): DeclarationCase {
  const place = placeDeclaration(procedure, [...seen, ...documentsOf(pages)], pages);
  const text = place.kind === "read" ? readDeclarationText(place.seen.evidence.declaration.blocks, readerOf(procedure, pages)) : null;
  const mentions = readMentions(seen, place);
  return { reading: readingOf(place, text, mentions[0] ?? null, at), place, text, mentions };
}

/** Declarations published as a document: no page to judge, a text to read. */
const documentsOf = (pages: readonly Visit[]): readonly SeenDeclarationPage[] =>
  pages.flatMap((page) => {
    const piece = page.status === "not_html" ? page.evidence.declaration : undefined;
    return piece?.ok ? [{ page, evidence: { declaration: piece.value } }] : [];
  });

/** What the declaration may call the procedure: addresses of its start page; none on a test server, which declarations do not name. */
function readerOf({ name, url }: Procedure, pages: readonly Visit[]): Reader {
  const start = pages.find(({ role }) => role === "start");
  const urls = [...new Set([url, start?.finalUrl].filter((one) => typeof one === "string"))].filter((one) => !isLoopback(hostOf(one)));
  return { urls, hosts: urls.map((one) => hostOf(one).replace(/^www\./, "")), name: plain(name) };
}

/** The start page speaks for the procedure, then the pages in the order of the visit, the declaration itself last. */
function readMentions(seen: readonly SeenDeclarationPage[], place: DeclarationPlace): readonly PageMention[] {
  const own = place.kind === "read" ? place.seen : null;
  const order = (one: SeenDeclarationPage): number => (one.page.role === "start" ? 0 : one === own ? 2 : 1);
  const read = seen.flatMap((one) => {
    const mention = readMention(one.evidence.declaration.mentions);
    return mention ? [{ ...mention, seen: one }] : [];
  });
  return read.toSorted((a, b) => order(a.seen) - order(b.seen));
}

function readingOf(place: DeclarationPlace, text: DeclarationText | null, mention: PageMention | null, at: string): DeclarationReading {
  const sources = { ...mentionSource(mention), ...textSources(place, text) };
  return {
    url: place.kind === "read" ? urlOf(place.seen.page) : null,
    mention: mention?.state ?? null,
    ...(text ? valuesOf(text, at) : nothing),
    quotes: Object.fromEntries(Object.entries(sources).map(([field, source]) => [field, source.quote])),
    sources,
  };
}

type Values = Omit<DeclarationReading, "url" | "mention" | "quotes" | "sources">;

const nothing: Values = {
  level: null,
  rate: null,
  averageRate: null,
  date: null,
  established: null,
  updated: null,
  expired: null,
  rgaaVersion: null,
  auditor: null,
  parts: null,
};

function valuesOf(text: DeclarationText, at: string): Values {
  const established = text.established?.iso ?? null;
  const updated = text.updated?.iso ?? null;
  const date = [established ?? "", updated ?? ""].toSorted().at(-1) || null;
  return {
    level: text.level,
    rate: text.rates.rate?.value ?? null,
    averageRate: text.rates.average?.value ?? null,
    date,
    established,
    updated,
    expired: date === null ? null : isOlderThan(date, VALID_YEARS, at),
    rgaaVersion: text.version?.version ?? null,
    auditor: text.auditor?.auditor ?? null,
    parts: text.parts,
  };
}

const mentionSource = (mention: PageMention | null): Readonly<Record<string, Source>> =>
  mention ? { mention: { ...pageOf(mention.seen), selector: mention.mention.selector, quote: mention.mention.quote } } : {};

/** The sentences behind the values; `audit` carries the date of the audit, which is no date of the declaration. */
function textSources(place: DeclarationPlace, text: DeclarationText | null): Readonly<Record<string, Source>> {
  if (place.kind !== "read" || !text) return {};
  const sentences: Readonly<Record<string, Sentence | null | undefined>> = {
    level: text.level ? text.levelSentence : null,
    rate: text.rates.rate?.sentence,
    averageRate: text.rates.average?.sentence,
    established: text.established?.sentence,
    updated: text.updated?.sentence,
    audit: text.audit?.sentence,
    rgaaVersion: text.version?.sentence,
    auditor: text.auditor?.sentence,
  };
  return Object.fromEntries(
    Object.entries(sentences).flatMap(([field, sentence]) =>
      sentence ? [[field, { ...pageOf(place.seen), selector: sentence.selector, quote: sentence.text.slice(0, 400) }]] : [],
    ),
  );
}

const pageOf = ({ page }: SeenDeclarationPage): Pick<Source, "page" | "url"> => ({ page: page.role, url: urlOf(page) });
