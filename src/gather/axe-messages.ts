import english from "axe-core/locales/_template.json" with { type: "json" };
import french from "axe-core/locales/fr.json" with { type: "json" };
import type { Text } from "../domain/text.ts";
import { pageRules } from "../rules/index.ts";
import completion from "./axe-locale-completion.json" with { type: "json" };

/** A message of axe's locale files: words, or words by circumstance (`pass` / `fail` / `incomplete`, then axe's own keys). */
export type Message = string | { readonly [key: string]: Message };
type Locale = { readonly rules: Readonly<Record<string, Message>>; readonly checks: Readonly<Record<string, Message>> };

/** One axe check on one element, as axe reports it: its English message and the figures behind it. */
export type CheckResult = { readonly id: string; readonly data: unknown; readonly message: string };

/** axe's messages in English and those of our rules, by rule and check. */
export const englishMessages: Locale = withOurs(english as unknown as Locale, "en");

/** axe's French translation, ours for what it lacks or says with other figures than the English, and the messages of our rules. */
export const frenchMessages: Locale = withOurs(
  { rules: merge(french.rules, completion.rules) as Locale["rules"], checks: merge(french.checks, completion.checks) as Locale["checks"] },
  "fr",
);

/** What a rule demands, in both languages; axe's own English when it was made without our translation. */
export function ruleHelp(rule: string, help: string): Text {
  return { fr: at(frenchMessages.rules[rule], ["help"]) ?? help, en: help };
}

/**
 * The message of a check in both languages. axe ran once and spoke English: the template that gives exactly these words
 * with this data is looked up, and its French twin filled with the same data.
 */
export function checkMessage({ id, data, message }: CheckResult): Text {
  if (message === english.incompleteFallbackMessage) return { fr: french.incompleteFallbackMessage, en: message };
  const template = leaves(englishMessages.checks[id] ?? {}).find(([, words]) => fill(words, data) === message);
  const twin = template && at(frenchMessages.checks[id], template[0]);
  return { fr: twin ? fill(twin, data) : message, en: message };
}

/** Every sentence of a message with the path of keys that leads to it. */
export function leaves(message: Message, path: readonly string[] = []): readonly (readonly [readonly string[], string])[] {
  if (typeof message === "string") return [[path, message]];
  return Object.entries(message).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** The sentence at a path; where a language has one sentence for several circumstances, that one. */
export function at(message: Message | undefined, path: readonly string[]): string | undefined {
  if (message === undefined || typeof message === "string") return message;
  const [key, ...rest] = path;
  return key === undefined ? at(message.default, []) : at(message[key], rest);
}

/** Fills `${data}` and `${data.key}` the way axe does; a placeholder without a figure stays as it is. */
function fill(template: string, data: unknown): string {
  if (typeof data === "string") return template.replace(/\$\{\s?data\s?\}/g, () => data);
  if (typeof data !== "object" || data === null) return template;
  const figures: Readonly<Record<string, unknown>> = Array.isArray(data) ? { ...data, values: data } : { ...data };
  return template.replace(/\$\{\s?data\.(\w+)\s?\}/g, (whole, key: string) => (key in figures ? words(figures[key]) : whole));
}

function words(value: unknown): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** A rule of ours is one check of the same name. */
function withOurs({ rules, checks }: Locale, lang: keyof Text): Locale {
  const ours = pageRules.map(({ id, help, failed, cantTell = failed }) => ({
    id,
    rule: { help: help[lang] },
    check: { fail: failed[lang], incomplete: cantTell[lang] },
  }));
  return {
    rules: { ...rules, ...Object.fromEntries(ours.map(({ id, rule }) => [id, rule])) },
    checks: { ...checks, ...Object.fromEntries(ours.map(({ id, check }) => [id, check])) },
  };
}

/** The second message over the first, key by key. */
function merge(under: Message, over: Message): Message {
  if (typeof under === "string" || typeof over === "string") return over;
  const added = Object.entries(over).map(([key, inner]) => [key, under[key] === undefined ? inner : merge(under[key], inner)] as const);
  return { ...under, ...Object.fromEntries(added) };
}
