/**
 * The words by which pages say one thing. `dominant` words decide when they are the page's title or main heading; `anywhere` words also when they stand
 * in the text of a page that shows little else; `alone` words, which a banner may hold as well, when there is almost nothing beside them, nor any way in.
 */
export type Wording = { readonly dominant: RegExp; readonly anywhere: RegExp | null; readonly alone: RegExp | null };

/** A wording put together from sources of patterns; what is left out is said nowhere. */
export function wording(parts: {
  readonly dominant?: string | undefined;
  readonly anywhere?: string | undefined;
  readonly alone?: string | undefined;
}): Wording {
  return { dominant: compiled(parts.dominant) ?? /(?!)/u, anywhere: compiled(parts.anywhere), alone: compiled(parts.alone) };
}

/** One wording that holds the words of several. */
export function together(...wordings: readonly Wording[]): Wording {
  const all = (key: keyof Wording): string | undefined => wordings.flatMap((one) => one[key]?.source ?? []).join("|") || undefined;
  return wording({ dominant: all("dominant"), anywhere: all("anywhere"), alone: all("alone") });
}

/** The source of a pattern that takes any of several. */
export const either = (...sources: readonly string[]): string => `(?:${sources.join("|")})`;

const compiled = (source: string | undefined): RegExp | null => (source === undefined ? null : new RegExp(source, "iu"));
