import type { Evidence } from "../../src/domain/evidence.ts";
import type { CasePage } from "./site-pages.ts";

/**
 * A page beside the verdict that is expected of it. HTML that begins with `<!doctype` or `<html` stands as it is; anything else is put in the body of a
 * French page with a title. In a failing or doubtful case, elements marked with the attribute `bad` are exactly those that must be reported.
 */
export type RuleCases = Readonly<Partial<Record<"failed" | "passed" | "inapplicable" | "cantTell", Readonly<Record<string, string>>>>>;

/** The same for a rule over facts: a page from which the facts are gathered, or the facts themselves. */
export type FactsCases = Readonly<
  Partial<Record<"failed" | "passed" | "inapplicable" | "cantTell" | "untested", Readonly<Record<string, string | Partial<Evidence>>>>>
>;

/** The document of a case. */
export const documentOf = (html: string): string =>
  /^\s*<(!doctype|html)/i.test(html)
    ? html
    : `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Demande de carte – Mairie</title></head><body>${html}</body></html>`;

/** Every case of a rule: expected outcome, name, document. */
export const listed = (cases: RuleCases): readonly (readonly [outcome: string, name: string, html: string])[] =>
  Object.entries(cases).flatMap(([outcome, group]) => Object.entries(group).map(([name, html]) => [outcome, name, documentOf(html)] as const));

/** The pages of a site beside what a rule that compares them finds: which page, by its place in the list, and what it quotes there. */
export type ProcedureCases = Readonly<
  Partial<
    Record<
      "failed" | "passed" | "inapplicable" | "cantTell" | "untested",
      Readonly<Record<string, { readonly pages: readonly CasePage[]; readonly at?: readonly (readonly [page: number, quote: string])[] }>>
    >
  >
>;
