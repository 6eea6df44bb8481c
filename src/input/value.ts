import type { z } from "zod";
import type { Located } from "./located.ts";
import { redact } from "./problem.ts";
import { OFFICIAL_WORDS } from "./shape.ts";
import { suggestion } from "./suggestion.ts";

/** The user's own value in the form that was expected (`id: "0044"`, `usage: 0.96`); null when nothing can be made of it. */
export function betterValue(issue: z.core.$ZodIssue, node: Located, key: string | null): string | null {
  const written = node.written;
  if (key !== null && ADDRESS_KEYS.has(key)) return null;
  if (written === undefined || node.value === null || written.length > LONGEST) return null;
  const value = better(issue, redact(written.trim()));
  if (value === null) return null;
  return key === null ? value : `${key}: ${value}`;
}

const LONGEST = 80;
const ADDRESS_KEYS: ReadonlySet<string> = new Set(["url", "declaration_url"]);

/** A text that stands where a number or official words are expected. */
export const isFigure = (issue: z.core.$ZodIssue): boolean =>
  issue.code === "invalid_format" && "pattern" in issue && issue.pattern === String(OFFICIAL_WORDS);

function better(issue: z.core.$ZodIssue, written: string): string | null {
  switch (issue.code) {
    case "invalid_type":
      return typed(issue.expected, written);
    case "invalid_value":
      return suggestion(written, issue.values.map(String));
    case "too_big":
      return figure(written, issue.maximum);
    case "invalid_union":
      return figure(written, issue.errors.flat().find((one) => one.code === "too_big")?.maximum);
    default:
      return isFigure(issue) ? figure(written, undefined) : null;
  }
}

function typed(expected: string, written: string): string | null {
  if (expected === "string") return `"${written}"`;
  if (expected === "array") return /^[\p{L}\d .'-]+$/u.test(written) ? `[${written}]` : null;
  const number = expected === "number" || expected === "int" ? figure(written, undefined) : null;
  return number?.includes(".") ? null : number;
}

/** `600 000`, `0,96`, `96 %`, and a percentage where a fraction is wanted, as YAML numbers. */
function figure(written: string, maximum: number | bigint | undefined): string | null {
  const bare = written.replaceAll(/[\s\u00A0\u202F]/gu, "").replace(",", ".");
  const number = Number(bare.replace(/%$/, ""));
  if (!/^\d+(?:\.\d+)?%?$/.test(bare) || !Number.isFinite(number)) return null;
  const isPercentage = bare.endsWith("%") || (maximum === 1 && number > 1);
  if (isPercentage) return number <= 100 ? String(Number((number / 100).toPrecision(12))) : null;
  return maximum !== undefined && number > maximum ? null : String(number);
}
