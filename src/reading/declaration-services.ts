import type { TextBlock } from "../domain/evidence.ts";
import { plain } from "../lib/plain.ts";
import { statedIn } from "./conformity.ts";
import { isStatement } from "./declaration-state.ts";
import { hostsIn } from "./hosts.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** By what a declaration may call the procedure: its hosts without `www.`, and its name in the form of `lib/plain`. */
export type Naming = { readonly hosts: readonly string[]; readonly name: string };

/** One service of a declaration that speaks of several: where its state is said, and its part of the text. */
type ServicePart = { readonly statement: Sentence; readonly blocks: readonly TextBlock[] };
export type Services = { readonly parts: readonly ServicePart[]; readonly chosen: ServicePart | null };

/**
 * Tells the services of a declaration apart when it states the conformity of several by name, and chooses the one that names
 * this procedure, else the only web site among applications and intranets. Null when it speaks of one service.
 */
export function readServices(blocks: readonly TextBlock[], naming: Naming): Services | null {
  const statements = distinct(blocks.flatMap(statementsIn));
  if (statements.length < 2) return null;
  const starts = statements.map(({ index }, rank) => (rank === 0 ? 0 : startOf(blocks, index, statements[rank - 1]?.index ?? 0)));
  const parts = statements.map(({ sentence }, rank) => ({ statement: sentence, blocks: blocks.slice(starts[rank], starts[rank + 1]) }));
  return { parts, chosen: chooseBy(parts, (part) => calledBy(part, naming)) ?? chooseBy(parts, (part) => (isApart(part) ? 0 : 1)) };
}

type Statement = { readonly index: number; readonly sentence: Sentence; readonly names: ReadonlySet<string>; readonly state: string };

/** Parts of a service, not services. */
const content = /\b(?:documents?|pdf|videos?|composants?|cartes?|pages?|contenus?|formulaires?|modules?|images?|captcha|tableaux?|fichiers?)\b/;

function statementsIn(block: TextBlock, index: number): readonly Statement[] {
  return sentencesOf([block]).flatMap((sentence) => {
    const stated = statedIn(sentence.plain);
    if (!stated || stated.state === "claim" || stated.state === "template" || !isStatement(sentence.plain, stated.at)) return [];
    const subject = subjectOf(sentence, block.tag, stated.at);
    const names = namesIn(subject, /^(?:tr|li|dt|dd)$/.test(block.tag));
    return names.size === 0 || content.test(plain(subject)) ? [] : [{ index, sentence, names, state: stated.state }];
  });
}

/** What stands before "est … conforme", or in the first cell of a row; "" when there is no verb. */
function subjectOf({ text, plain: words }: Sentence, tag: string, at: number): string {
  if (tag === "tr") return text.split(/[:;]/)[0] ?? "";
  const verb = / (?:est|sont|n'est|n'est pas|is)\b[^,;]{0,25}$/.exec(words.slice(0, at));
  if (!verb) return "";
  return text.slice(0, verb.index);
}

/** Hosts and proper names: what distinguishes one service from another. In a list the first word is one, in a sentence it may be any. */
function namesIn(subject: string, isListed: boolean): ReadonlySet<string> {
  const proper = [...subject.matchAll(/(?<=^|[\s'’«"(-])\p{Lu}[\p{L}\d+-]*|\biOS\b/gu)].filter(({ index }) => isListed || index > 0);
  const words = proper.map((match) => plain(match[0]));
  return new Set([...hostsIn(subject), ...words.filter((word) => !/^(?:rgaa|site|internet|le|la|les|cette?|notre|url|web|https?)$/.test(word))]);
}

/** Statements of services that each have a name of their own; one service said twice counts once, and two in the same state are one answer. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const kept = statements.filter((one, at) => statements.slice(0, at).every((other) => hasOwn(one, other) && hasOwn(other, one)));
  const answers = new Set(kept.map(({ state, sentence }) => `${state} ${/\d+(?:[.,]\d+)? ?%/.exec(sentence.plain)?.[0] ?? ""}`));
  return answers.size > 1 ? kept : [];
}

const hasOwn = (one: Statement, other: Statement): boolean => [...one.names].some((name) => !other.names.has(name));

/** Where the part of a service begins: the first heading of its own above its statement, else the statement itself. */
function startOf(blocks: readonly TextBlock[], index: number, previous: number): number {
  const headings = blocks.flatMap((block, at) => (at > previous && at <= index && /^h[1-6]$/.test(block.tag) ? [at] : []));
  const own = headings.findLast((at) => !/etat de conformite|^conformite|resultats?/.test(plain(blocks[at]?.text ?? "")));
  return own ?? headings.at(-1) ?? index;
}

/** The one part with the highest points; null when none has any, or several share them. */
function chooseBy(parts: readonly ServicePart[], points: (part: ServicePart) => number): ServicePart | null {
  const ranked = parts.map((part) => ({ part, worth: points(part) })).toSorted((a, b) => b.worth - a.worth);
  const [first, second] = ranked;
  return first && first.worth > 0 && first.worth > (second?.worth ?? 0) ? first.part : null;
}

/** How plainly a part names the procedure: by its host, its name, or most of the words of its name. */
function calledBy({ statement, blocks }: ServicePart, { hosts, name }: Naming): number {
  const titles = blocks.filter(({ tag, text }) => /^h[1-6]$/.test(tag) || /s['’]applique/.test(text)).map(({ text }) => text);
  const text = [statement.text, ...titles].join("\n");
  if (hostsIn(text).some((host) => hosts.includes(host))) return 3;
  const words = plain(text);
  if (name !== "" && words.includes(name)) return 2;
  const telling = name.split(/[^\p{L}\d]+/u).filter((word) => word.length > 3);
  const met = telling.filter((word) => new RegExp(`\\b${word}\\b`).test(words));
  return telling.length > 1 && met.length / telling.length >= 0.6 ? 1 : 0;
}

/** An application or a site for agents: not the online procedure. */
const isApart = ({ statement, blocks }: ServicePart): boolean =>
  /\b(?:applications? mobiles?|appli|ios|android|extranet|intranet|back-?office)\b/.test(
    [statement.plain, ...(/^h[1-6]$/.test(blocks[0]?.tag ?? "") ? [plain(blocks[0]?.text ?? "")] : [])].join(" "),
  );
