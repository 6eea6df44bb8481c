import type { DomEvidence, FormsEvidence } from "../domain/evidence.ts";
import type { Text } from "../domain/text.ts";
import type { VisitStatus } from "../domain/visit.ts";
import { byClues } from "./outcome-clues.ts";
import { regret } from "./outcome-outage.ts";
import { reasonFor, type SaidStatus } from "./outcome-reasons.ts";
import {
  blockedWords,
  closedWords,
  maintenanceWords,
  notFoundWords,
  openWords,
  serverErrorWords,
  sessionWords,
  wayIn,
  withoutDeeds,
} from "./outcome-words.ts";
import type { Wording } from "./wording.ts";

/** A page whose visible text is shorter than this shows little else than its message (characters). */
export const littleText = 1500;

/** One whose text is shorter than this shows almost nothing else (characters). */
export const almostNothing = 600;

/** One whose text is shorter than this shows its message, and that is all (characters). */
const onlyMessage = 250;

/** What a page shows, and the forms that it holds. */
type Shown = { readonly dom: DomEvidence | null; readonly forms: FormsEvidence | null };

/** What is told of a page by its own words. */
type Saying = { readonly status: VisitStatus; readonly why: Text; readonly quote: string };

const rows: readonly (readonly [SaidStatus, Wording])[] = [
  ["blocked", blockedWords],
  ["not_found", notFoundWords],
  ["unstable", sessionWords],
  ["maintenance", maintenanceWords],
  ["closed", closedWords],
  ["server_error", serverErrorWords],
];

/** What a page says against itself although it answers 200; null when it says nothing of the kind. */
export function saidAgainstItself(shown: Shown): Saying | null {
  for (const [status, words] of rows) {
    const quote = spoken(shown, words);
    if (quote) return { status, why: reasonFor(status, `${quote} ${shown.dom?.title ?? ""} ${shown.dom?.text ?? ""}`), quote };
  }
  return null;
}

/** What a page with nothing to do lets one gather from several clues. */
export function saidInClues({ dom, forms }: Shown): Saying | null {
  if (!dom || !isAlmostEmpty(dom) || hasOwnForm(forms)) return null;
  const text = unquoted(lined(dom));
  const told = sentencesOf(text).filter((sentence) => !sentence.trimEnd().endsWith("?") && !isSupposed(sentence.replace(/[.!]+$/u, "")));
  const found = isAboutQuestions(text) ? null : byClues(told);
  if (found?.status === "closed" && openWords.test(text)) return null;
  return found && { ...found, why: reasonFor(found.status, `${found.quote} ${dom.text}`) };
}

/** It says sorry or asks to come back, and offers nothing else: something is wrong, whatever it is. */
export function saidSorry(shown: Shown): Saying | null {
  const quote = spoken(shown, regret);
  if (!quote) return null;
  return {
    status: "maintenance",
    why: {
      fr: "La page présente ses excuses ou demande de revenir plus tard, sans rien offrir d'autre.",
      en: "The page says sorry or asks to come back later, and offers nothing else.",
    },
    quote,
  };
}

/** The page's own words when a wording dominates it; null otherwise. */
export function spoken({ dom, forms }: Shown, wording: Wording): string | null {
  if (!dom) return null;
  const own = wording === blockedWords ? (words: string): string => words : unquoted;
  const title = saidByTitles(dom, (words) => wording.dominant.test(own(words)));
  if (title !== null || dom.text.length >= littleText || hasOwnForm(forms)) return title;
  const text = own(lined(dom));
  return wording === closedWords && openWords.test(text) ? null : heard(text, isAlmostEmpty(dom), wording);
}

/**
 * The first title that says it. A long page whose title only is about maintenance or closure may be a page of information: two must say so, and none
 * may name something to do.
 */
function saidByTitles(dom: DomEvidence, says: (words: string) => boolean): string | null {
  const all = mainTitles(dom);
  const found = all.filter((title) => says(withoutDeeds(title)));
  const isFirm = dom.text.length < littleText || (found.length > 1 && !all.some(namesDeed));
  return isFirm ? (found[0] ?? null) : null;
}

/** True for a title that names what people come to do: "Signaler une page introuvable". */
export const namesDeed = (title: string): boolean => withoutDeeds(title) !== title;

/** The text with each main heading on a line of its own; those that name what people come to do are left out. */
function lined(dom: DomEvidence): string {
  const [title = "", ...headings] = mainTitles(dom);
  const lines = headings.reduce((left, one) => left.replace(one, () => (namesDeed(one) ? "\n" : `\n${one}\n`)), dom.text);
  return (namesDeed(title) ? lines.replace(title, "\n") : lines).replace(/\s*\n\s*/g, "\n").trim();
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+|\n/);

/** Without what is cited: a message that people may meet elsewhere. */
const unquoted = (words: string): string => words.replace(/«[^»]{0,200}»|“[^”]{0,200}”|"[^"]{0,200}"/gu, "« »");

/** The sentence by which a page that shows little else says it. */
function heard(text: string, almostEmpty: boolean, wording: Wording): string | null {
  const { dominant, anywhere, alone } = wording;
  // Walls do ask: "Are you human?"
  const said = (words: string, pattern: RegExp | null): string | null => pattern && stated(words, pattern, wording === blockedWords);
  if (!almostEmpty) return said(text, anywhere);
  // Where a page says nothing but its message, a sentence is as good as a title; but one that is down may be one thing among others.
  const sentences = text.length < onlyMessage && wording !== maintenanceWords ? sentencesOf(text) : [];
  return said(text, anywhere) ?? said(text, alone) ?? sentences.find((sentence) => said(withoutDeeds(sentence), dominant)) ?? null;
}

/** The sentence that states what a pattern says. "If your file is no longer available…" and "A technical problem?" state nothing. */
function stated(text: string, pattern: RegExp, mayAsk: boolean): string | null {
  const isAsked = (end: number): boolean => !mayAsk && /^[^.!?\n]*\?/.test(text.slice(end));
  const isAnswer = (before: string): boolean => isAboutQuestions(text) && answered.test(before);
  const found = text
    .matchAll(new RegExp(pattern, `${pattern.flags}g`))
    .find(({ index, 0: { length } }) => ![isSupposed, isAnswer].some((one) => one(text.slice(0, index))) && !isAsked(index + length));
  return found ? sentenceAround(text, found.index, found[0].length) : null;
}

/** "If…", "in case of…", "whoever…": what is told of a case that may not be. */
const isSupposed = (before: string): boolean =>
  /(?:^|[^\p{L}])(?:si|s['’]ils?|lorsqu[e'’]|quand|en cas d[e'’]|au cas où|if|when|in case|wenn|falls|quando|cuando)(?!\p{L})/iu.test(
    before.slice(lastSentence(before)),
  );

/** Where the last sentence of a text begins: after the sign, or the end of the line, that ends the one before. */
const lastSentence = (text: string): number => 1 + Math.max(...[".", "!", "?", "\n"].map((sign) => text.lastIndexOf(sign)));

/** Several questions make a page of questions and answers. */
const isAboutQuestions = (text: string): boolean => (text.match(/\p{L} ?[»”"]? ?\?/gu) ?? []).length > 1;

/** In the sentence after a question, up to the next. */
const answered = /\?[^.!?]*(?:[.!][^.!?]*)?$/u;

/** Next to nothing, nor a way in. What the headings say is the subject of the page, not a button. */
const isAlmostEmpty = ({ text, headings }: DomEvidence): boolean =>
  text.length < almostNothing && !wayIn.test(headings.reduce((rest, heading) => rest.replace(heading.text, () => " "), text));

/** The title, then the main headings. Under a main heading, one of the second level is a banner or a part of the page. */
export function mainTitles({ title, headings }: DomEvidence): readonly string[] {
  const first = headings.filter(({ level, text }) => level === 1 && /[\p{L}\d]/u.test(text));
  const leading = first.length > 0 ? first : headings.filter(({ level }) => level === 2);
  return [title, ...leading.slice(0, 2).map(({ text }) => text)];
}

/** The main headings, then the title. */
export const titles = (dom: DomEvidence): readonly string[] => [
  ...dom.headings.filter((heading) => heading.level === 1).map((heading) => heading.text),
  dom.title,
];

/** A form to fill in, in the page's own part: what else the page says does not stop anybody. */
export const hasOwnForm = (forms: FormsEvidence | null): boolean =>
  (forms?.forms ?? []).some(
    ({ landmark, fields }) =>
      !/^(header|footer|nav|search)$/.test(landmark ?? "") &&
      fields.filter(({ visible, type }) => visible && !/^(hidden|password|search)$/.test(type)).length >= 2,
  );

/** The sentence that holds a match, at most 300 characters. */
export function sentenceAround(text: string, index: number, length: number): string {
  const before = lastSentence(text.slice(0, index + 1));
  const after = text.slice(index + length).search(/[.!?\n]/);
  return text
    .slice(before, after < 0 ? undefined : index + length + after + 1)
    .trim()
    .slice(0, 300);
}
