import type { Procedure } from "../domain/procedure.ts";
import type { ListedProcedure, ProceduresFile } from "./shape.ts";
import { readUrl } from "./url.ts";
import type { Environment } from "./variables.ts";

/** Pages visited when the file does not say. */
export const DEFAULT_MAX_PAGES = 6;

/** The procedures of a file without mistakes, with the environment's values that went into them. */
export function proceduresOf(
  file: ProceduresFile,
  env: Environment,
): { readonly procedures: readonly Procedure[]; readonly secrets: readonly string[] } {
  const maxPages = file.defaults?.max_pages ?? DEFAULT_MAX_PAGES;
  const secrets = file.procedures.flatMap(urlsOf).flatMap((url) => {
    const read = readUrl(url, env);
    return read.ok ? read.secrets : [];
  });
  return { procedures: file.procedures.map((one) => procedureOf(one, maxPages, env)), secrets: [...new Set(secrets)] };
}

function procedureOf(listed: ListedProcedure, maxPages: number, env: Environment): Procedure {
  const address = (written: string): string => {
    const read = readUrl(written, env);
    return read.ok ? read.url : written;
  };
  return {
    id: listed.id,
    name: listed.name.trim(),
    administration: line(listed.administration),
    ministry: line(listed.ministry),
    perimeter: line(listed.perimeter),
    url: typeof listed.url === "string" ? address(listed.url) : null,
    audience: (listed.audience ?? []).map(line),
    volume: trimmed(listed.volume ?? null),
    volumeOnline: trimmed(listed.volume_online ?? null),
    pages: (listed.pages ?? []).map(({ role, url }) => ({ role, url: address(url) })),
    maxPages: listed.max_pages ?? maxPages,
    declared: stated(listed.declared ?? {}),
    ...stated({
      franceConnect: listed.france_connect,
      declarationUrl: listed.declaration_url && address(listed.declaration_url),
      jdmaId: listed.jdma_id,
      imported: listed.imported && stated(listed.imported),
      budget: listed.budget && stated(listed.budget),
    }),
  };
}

const line = (words: string | undefined): string => (words ?? "").trim();

/** What is written, without blanks around texts; keys that are not there stay absent. */
type Stated<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } & {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
};
const stated = <T extends object>(block: T): Stated<T> =>
  Object.fromEntries(Object.entries(block).flatMap(([key, value]) => (value === undefined ? [] : [[key, trimmed(value)]]))) as Stated<T>;

const trimmed = <T>(value: T): T | string => (typeof value === "string" ? value.trim() : value);

const urlsOf = ({ url, declaration_url, pages }: ListedProcedure): readonly string[] =>
  [url, declaration_url, ...(pages ?? []).map((page) => page.url)].filter((one) => typeof one === "string");
