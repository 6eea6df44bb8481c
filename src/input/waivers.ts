import { LineCounter, parseDocument } from "yaml";
import type { Waiver } from "../domain/gate.ts";
import type { Text } from "../domain/text.ts";
import { pageRoles } from "../domain/visit.ts";
import { addMonths, isDay } from "../lib/dates.ts";
import { type Located, locate } from "./located.ts";
import { type Mistake, type Problem, quote, type Reading, shownKey, write } from "./problem.ts";
import { suggestion } from "./suggestion.ts";
import { syntaxMistake } from "./syntax.ts";

export type WaiverOptions = {
  /** The file's name, for messages. */
  readonly file: string;
  /** ISO date of today: a waiver of an earlier day is a mistake. */
  readonly today: string;
  /** Ids of the checks that there are; any is taken when absent. */
  readonly checks?: readonly string[] | undefined;
};

/** Reads a file of waivers, or says everything that is wrong with it. A waiver without a reason, or past its date, is a mistake. Never throws. */
export function readWaivers(source: string, { file, today, checks }: WaiverOptions): Reading<{ readonly waivers: readonly Waiver[] }> {
  const lines = new LineCounter();
  const signed = ({ at, path, message, fix }: Mistake): Problem => {
    const { line, col } = lines.linePos(at);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path, message, fix };
  };
  const text = source.replace(/^\uFEFF/, "");
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const syntax = document.errors.map((error) => syntaxMistake(error, document, text));
  if (syntax.length > 0) return { ok: false, problems: syntax.map(signed) };
  const { root, mistakes } = locate(document, text);
  const found = [...mistakes, ...mistakesIn(root, { today, checks })];
  if (found.length > 0) return { ok: false, problems: found.toSorted((a, b) => a.at - b.at).map(signed) };
  return { ok: true, waivers: (root.keys?.get("waivers")?.items ?? []).map(waiverOf) };
}

const example = "waivers: [{ check: rgaa-automatic, rule: image-alt, reason: …, expires: 2027-06-30 }]";
const matching = ["check", "rule", "procedure", "page"] as const;
const keys = [...matching, "reason", "expires"] as const;

type Known = Pick<WaiverOptions, "today" | "checks">;

function mistakesIn(root: Located, known: Known): readonly Mistake[] {
  const list = root.keys?.get("waivers");
  const others = [...(root.keys ?? [])].filter(([key]) => key !== "waivers");
  if (!list?.items) {
    return [
      {
        at: list?.at ?? root.at,
        path: "waivers",
        message: { fr: "ce n'est pas une liste de dérogations", en: "this is not a list of waivers" },
        fix: write(example),
      },
    ];
  }
  return [
    ...others.map(([key, { at }]) => unknownKey(key, at, ["waivers"])),
    ...list.items.flatMap((item, place) => inWaiver(item, `waivers[${place}]`, known)),
  ];
}

function inWaiver(item: Located, path: string, { today, checks }: Known): readonly Mistake[] {
  if (!item.keys)
    return [
      {
        at: item.at,
        path,
        message: { fr: "ce n'est pas un bloc de clés", en: "this is not a block of keys" },
        fix: write("- check: rgaa-automatic"),
      },
    ];
  const unknown = [...item.keys].filter(([key]) => !keys.some((known) => known === key)).map(([key, { at }]) => unknownKey(key, at, keys));
  const empty = [...item.keys].filter(([key, node]) => key !== "reason" && key !== "expires" && wordsOf(node) === "");
  const blank = empty.map(
    ([key, { at }]): Mistake => ({
      at,
      path: `${path}.${shownKey(key)}`,
      message: { fr: "la valeur est vide", en: "the value is empty" },
      fix: write(`${shownKey(key)}: …`),
    }),
  );
  return [
    ...unknown,
    ...blank,
    ...scope(item, path),
    ...check(item, path, checks),
    ...role(item, path),
    ...reason(item, path),
    ...expiry(item, path, today),
  ];
}

function unknownKey(key: string, at: number, known: readonly string[]): Mistake {
  const near = suggestion(key, known);
  const message: Text = { fr: `clé inconnue ${quote(key)}`, en: `unknown key ${quote(key)}` };
  const remove: Text = { fr: `supprimez-la ; clés possibles : ${known.join(", ")}`, en: `remove it; possible keys: ${known.join(", ")}` };
  return { at, path: shownKey(key), message, fix: near ? write(`${near}:`) : remove };
}

/** A waiver for everything would open the gate. */
function scope(item: Located, path: string): readonly Mistake[] {
  if (matching.some((key) => item.keys?.has(key))) return [];
  const message = { fr: "cette dérogation vaudrait pour tous les constats", en: "this waiver would hold for every finding" };
  return [{ at: item.at, path: `${path}.check`, message, fix: write("check: rgaa-automatic") }];
}

/** A misspelt check would waive nothing, and nobody would see why. */
function check(item: Located, path: string, checks: readonly string[] | undefined): readonly Mistake[] {
  const node = item.keys?.get("check");
  const written = wordsOf(node);
  if (!node || !checks || written === "" || checks.includes(written)) return [];
  const near = suggestion(written, checks);
  const list = { fr: "« vigie checks » en donne la liste", en: '"vigie checks" lists them' };
  const message = { fr: `${quote(written)} n'est pas une vérification`, en: `${quote(written)} is no check` };
  return [{ at: node.at, path: `${path}.check`, message, fix: near ? write(`check: ${near}`) : list }];
}

function role(item: Located, path: string): readonly Mistake[] {
  const node = item.keys?.get("page");
  const written = wordsOf(node);
  if (!node || written === "" || pageRoles.some((one) => one === written)) return [];
  const message = { fr: `${quote(written)} n'est pas un rôle de page`, en: `${quote(written)} is no page role` };
  return [{ at: node.at, path: `${path}.page`, message, fix: write(`page: ${suggestion(written, pageRoles) ?? pageRoles.join(" | ")}`) }];
}

function reason(item: Located, path: string): readonly Mistake[] {
  const node = item.keys?.get("reason");
  if (wordsOf(node) !== "") return [];
  const message = { fr: "cette dérogation n'a pas de raison", en: "this waiver has no reason" };
  const fix = {
    fr: "écrivez reason: pourquoi ce défaut est accepté, et qui le corrigera",
    en: "write reason: why this fault is accepted, and who will mend it",
  };
  return [{ at: node?.at ?? item.at, path: `${path}.reason`, message, fix }];
}

function expiry(item: Located, path: string, today: string): readonly Mistake[] {
  const node = item.keys?.get("expires");
  const written = wordsOf(node);
  const spot = { at: node?.at ?? item.at, path: `${path}.expires` };
  const fix = write(`expires: ${addMonths(today, 3)}`);
  if (written === "") return [{ ...spot, message: { fr: "cette dérogation n'a pas de date de fin", en: "this waiver has no end date" }, fix }];
  if (!isDay(written)) return [{ ...spot, message: { fr: `${quote(written)} n'est pas une date`, en: `${quote(written)} is not a date` }, fix }];
  if (written >= today) return [];
  const message = { fr: `cette dérogation a expiré le ${written}`, en: `this waiver expired on ${written}` };
  return [
    {
      ...spot,
      message,
      fix: {
        fr: "corrigez le défaut et supprimez-la, ou écrivez une nouvelle date et sa raison",
        en: "mend the fault and remove it, or write a new date and its reason",
      },
    },
  ];
}

const wordsOf = (node: Located | undefined): string => (node && !node.keys && !node.items && node.value !== null ? (node.written ?? "").trim() : "");

function waiverOf({ keys: found }: Located): Waiver {
  const entries = keys.flatMap((key) => (found?.has(key) ? [[key, wordsOf(found.get(key))] as const] : []));
  return { reason: "", expires: "", ...Object.fromEntries(entries) };
}
