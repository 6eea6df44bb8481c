/** A text with its `${NAME}` replaced, or the names that have no value (or that are badly written). */
export type Substitution =
  | { readonly ok: true; readonly text: string; readonly secrets: readonly string[] }
  | { readonly ok: false; readonly missing: readonly string[]; readonly malformed: boolean };

/** Values of the environment by name; an empty value counts as missing. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Replaces each `${NAME}` by its value in the environment; a replaced value is never looked at again. */
export function substituted(text: string, env: Environment): Substitution {
  const names = [...text.matchAll(VARIABLE)].map((match) => match[1] ?? "");
  const missing = names.filter((name) => !lookedUp(name, env));
  const malformed = text.replaceAll(VARIABLE, "").includes("${");
  if (missing.length > 0 || malformed) return { ok: false, missing: [...new Set(missing)], malformed };
  return { ok: true, text: text.replaceAll(VARIABLE, (_, name: string) => lookedUp(name, env)), secrets: names.map((name) => lookedUp(name, env)) };
}

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

const lookedUp = (name: string, env: Environment): string => (Object.hasOwn(env, name) ? (env[name] ?? "") : "");
