import type { Procedure } from "../domain/procedure.ts";
import { type Draft, listingOf } from "../input/import/listing.ts";
import { readPublik } from "../input/import/publik.ts";
import { readPage } from "../input/site/page.ts";
import { draftsOf, procedureLinks } from "../input/site/procedure-links.ts";
import { readSitemap } from "../input/site/sitemap.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { refusal } from "./import-sources.ts";
import type { Download } from "./services.ts";

/** What a site says about its procedures. */
export type Discovery = {
  /** Where they were found. */
  readonly by: "publik" | "page" | "sitemap" | "none";
  /** How the site names itself; "" when it does not. */
  readonly siteName: string;
  readonly procedures: readonly Procedure[];
};

/** Pages and site maps that are asked for at most. */
const mostRequests = 8;

/**
 * Looks for the procedures of a site by plain GET: the list of forms of a Publik site, else the links of the page, else the site map.
 * What robots.txt closes is not asked for; the page itself is, because a person named it. @throws UserError when the page does not answer.
 */
export async function discover(command: Command, site: string): Promise<Discovery> {
  const home = await command.services.download({ url: site });
  if (!isFine(home)) throw new UserError(refusal(site, home, undefined));
  const page = readPage(home.body, home.url);
  const siteName = page.siteName || (page.title.split(/\s[|–—-]\s/).at(-1) ?? "");
  const forms = await politely(command, new URL("/api/formdefs/", home.url).href);
  const publik = forms === null ? null : readPublik(forms, "formdefs");
  if (publik?.ok && publik.found.procedures.length > 0) return { by: "publik", siteName, procedures: named(publik.found.procedures, siteName) };
  const links = procedureLinks(page.links, home.url);
  if (links.length > 0) return { by: "page", siteName, procedures: listed(draftsOf(links, siteName)) };
  const mapped = procedureLinks(await sitemapPages(command, home.url), home.url);
  return { by: mapped.length > 0 ? "sitemap" : "none", siteName, procedures: listed(draftsOf(mapped, siteName)) };
}

const isFine = (answer: Download): answer is Extract<Download, { readonly ok: true }> => answer.ok && answer.status >= 200 && answer.status < 300;

const listed = (drafts: readonly Draft[]): readonly Procedure[] => listingOf("site", drafts).procedures;

const named = (procedures: readonly Procedure[], administration: string): readonly Procedure[] =>
  procedures.map((procedure) => ({ ...procedure, administration: procedure.administration || administration }));

/** The body of an address that robots.txt leaves open and that answers well; null otherwise. */
async function politely({ services }: Command, url: string): Promise<string | null> {
  if ((await services.closedToRobots(url)) !== null) return null;
  const answer = await services.download({ url });
  return isFine(answer) ? answer.body : null;
}

async function sitemapPages(command: Command, home: string) {
  const queue = [new URL("/sitemap.xml", home).href];
  const pages = [];
  for (let asked = 0; queue.length > 0 && asked < mostRequests; asked += 1) {
    const body = await politely(command, queue.shift() ?? home);
    const map = body === null ? null : readSitemap(body);
    pages.push(...(map?.pages ?? []));
    queue.push(...(map?.maps ?? []).filter((one) => new URL(one).origin === new URL(home).origin));
  }
  return pages;
}
