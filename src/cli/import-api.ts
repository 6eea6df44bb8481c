import { dayInFrance } from "../domain/day.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { ImportKind } from "../input/import/kind.ts";
import { addMonths } from "../lib/dates.ts";
import { parseUrl } from "../lib/sites.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { ask, refusal, type Source } from "./import-sources.ts";

/** An API whose figures have to be asked for one by one. */
export type Api = {
  readonly kind: Extract<ImportKind, "jdma" | "updown">;
  /** Every answer put together, as the readers understand it. */
  readonly collect: (command: Command, url: string, procedures: readonly Procedure[]) => Promise<Source>;
};

/** The API at an address, told by `--from` or by its host; null for data that one request brings. */
export function apiAt(url: string, from: ImportKind | undefined): Api | null {
  const parsed = parseUrl(url);
  const isRoot = parsed !== null && /^\/(api\/?(checks\/?)?)?$/.test(parsed.pathname);
  if (!isRoot) return null;
  if (from === "updown" || (from === undefined && parsed.hostname === "updown.io")) return { kind: "updown", collect: collectUpdown };
  if (from === "jdma" || (from === undefined && parsed.hostname === "jedonnemonavis.numerique.gouv.fr"))
    return { kind: "jdma", collect: collectJdma };
  return null;
}

/** More pages than that are a loop. */
const mostPages = 200;

/** Checks, page by page, then the metrics of each over the three months that the observatory looks at. Source: updown.io/api. */
async function collectUpdown(command: Command, url: string): Promise<Source> {
  const headers = keyed(command, "UPDOWN_API_KEY", (key) => ({ "x-api-key": key }));
  const checks: unknown[] = [];
  let next: string | null = new URL("/api/checks", url).href;
  for (let page = 0; next !== null && page < mostPages; page += 1) {
    const answer = await ask(command, next, headers, "UPDOWN_API_KEY");
    checks.push(...listIn(answer.body, next));
    next = nextPage(answer.headers.link, next, url);
  }
  const to = dayInFrance(command.services.now());
  const period = new URLSearchParams({ from: addMonths(to, -3), to });
  const read: unknown[] = [];
  for (const check of checks) {
    const token = typeof check === "object" && check !== null && "token" in check ? String(check.token) : "";
    const metrics = await ask(command, new URL(`/api/checks/${encodeURIComponent(token)}/metrics?${period}`, url).href, headers, "UPDOWN_API_KEY");
    read.push({ ...(check as object), metrics: parsedAt(metrics.body, url) });
  }
  return asSource(url, read);
}

/** Statistics of the last twelve months of each procedure that may be a product. Source: the observatory's own nightly job. */
async function collectJdma(command: Command, url: string, procedures: readonly Procedure[]): Promise<Source> {
  const headers = keyed(command, "JDMA_API_KEY", (key) => ({ authorization: `Bearer ${key}` }));
  const to = dayInFrance(command.services.now());
  const answers: unknown[] = [];
  for (const id of [...new Set(procedures.map((one) => one.jdmaId ?? one.id))].filter((one) => /^\d+$/.test(one))) {
    const input = JSON.stringify({ json: { product_id: Number(id), start_date: addMonths(to, -12), end_date: to } });
    const address = new URL(`/api/trpc/answer.getObservatoireStats?input=${encodeURIComponent(input)}`, url).href;
    const answer = await command.services.download({ url: address, headers });
    if (answer.ok && (answer.status === 404 || answer.status === 400)) answers.push({ product_id: id });
    else if (answer.ok && answer.status < 300) answers.push({ product_id: id, date: to, ...parsedAt(answer.body, address) });
    else throw new UserError(refusal(address, answer, "JDMA_API_KEY"));
  }
  return asSource(url, answers);
}

function keyed({ io }: Command, name: string, header: (key: string) => Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const key = io.env[name]?.trim();
  return key ? header(key) : {};
}

/** The next page that a `Link` header names (RFC 8288), on the same host only: a key goes nowhere else. */
function nextPage(link: string | undefined, from: string, start: string): string | null {
  const target = /<([^>]*)>[^,]*;\s*rel="?next"?/i.exec(link ?? "")?.[1];
  const next = target && URL.canParse(target, from) ? new URL(target, from) : null;
  return next && next.origin === new URL(start).origin ? next.href : null;
}

function listIn(body: string, url: string): readonly unknown[] {
  const list = parsed(body);
  if (Array.isArray(list)) return list;
  throw new UserError(notData(url));
}

function parsedAt(body: string, url: string): object {
  const value = parsed(body);
  if (typeof value === "object" && value !== null) return value;
  throw new UserError(notData(url));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const notData = (url: string) => ({
  fr: `${new URL(url).host} : la réponse n'est pas celle de cette API. Vérifiez l'adresse.`,
  en: `${new URL(url).host}: the answer is not the one of this API. Check the address.`,
});

const asSource = (url: string, answers: readonly unknown[]): Source => ({
  name: new URL(url).host,
  bytes: new TextEncoder().encode(JSON.stringify(answers)),
});
