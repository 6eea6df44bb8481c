import type { Form, Link } from "../domain/evidence.ts";

/** What tells a page of a site from another, for navigation. */
export type SitePage = { readonly url: string; readonly links: { readonly links: readonly Link[]; readonly cut: boolean } };

/** Links that are seen and lead somewhere, in the order of the page. */
export const shownLinks = ({ links }: SitePage): readonly (Link & { readonly href: string })[] =>
  links.links.flatMap((link) => (link.visible && link.kind === "link" && link.href !== null ? [{ ...link, href: link.href }] : []));

/** The pages of one site, at two addresses at least, each with its place in the list; a site of which one page was seen is left out. */
export function sitesOf<P extends SitePage>(pages: readonly P[]): readonly (readonly { readonly page: P; readonly place: number }[])[] {
  const placed = pages.map((page, place) => ({ page, place }));
  const groups = Object.values(Object.groupBy(placed, ({ page }) => URL.parse(page.url)?.host ?? ""));
  return groups.flatMap((group = []) => (new Set(group.map(({ page }) => addressOf(page.url))).size > 1 ? [group] : []));
}

/** An address without what changes from visit to visit. */
export function addressOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.host}${parsed.pathname.replace(/\/$/, "")}` : url;
}

/** Menus of a page: links of navigation areas that follow one another, three at least. */
export function menusOf(page: SitePage): readonly (readonly (Link & { readonly href: string })[])[] {
  const menus: (Link & { readonly href: string })[][] = [[]];
  for (const link of shownLinks(page)) {
    if (link.landmark === "nav") menus.at(-1)?.push(link);
    else if (menus.at(-1)?.length) menus.push([]);
  }
  return menus.filter((menu) => menu.length > 2);
}

/** The link to the site map; undefined when none is shown. */
export const sitemapLink = (page: SitePage): (Link & { readonly href: string }) | undefined =>
  shownLinks(page).find(({ name }) => /^(voir )?(le )?plan d(u|e ce|e notre) site\b|^site ?map\b/i.test(name.trim()));

/** True when the two pages have at least so many links in common in areas of that kind: they are made after one model. */
export function shareLinks(one: SitePage, other: SitePage, landmarks: readonly Link["landmark"][], least: number): boolean {
  const hrefs = (page: SitePage): readonly string[] =>
    shownLinks(page)
      .filter(({ landmark }) => landmarks.includes(landmark))
      .map(({ href }) => href);
  const known = new Set(hrefs(one));
  return new Set(hrefs(other).filter((href) => known.has(href))).size >= least;
}

/** The first element of the second list that stands elsewhere, among those that both lists have once; undefined when the order is the same. */
export function firstMoved(first: readonly string[], second: readonly string[]): string | undefined {
  const once = (list: readonly string[], one: string): boolean => list.indexOf(one) >= 0 && list.indexOf(one) === list.lastIndexOf(one);
  const common = first.filter((one) => once(first, one) && once(second, one));
  return second.filter((one) => common.includes(one)).find((one, place) => one !== common[place]);
}

/** The search of the site: a form in the banner, the navigation or an area of search. */
export const searchForm = ({ forms }: { readonly forms: { readonly forms: readonly Form[] } }): Form | undefined =>
  forms.forms.find((form) => form.visible && /^(header|nav|search)$/.test(form.landmark ?? "") && isSearch(form));

/** True when a form searches something, by its fields. */
export const isSearch = ({ fields }: Form): boolean =>
  fields.some(
    ({ type, name, label }) => type === "search" || /^(q|s|query|search|keywords?|keys|recherche)$/i.test(name) || /recherch|search/i.test(label),
  );

/** A link or a button that leads to a search, by its name. */
export const searchControl = ({ links }: SitePage): Link | undefined =>
  links.links.find(({ name, landmark, visible }) => visible && landmark !== "main" && /^(rechercher?|recherche|search)\b.{0,25}$/i.test(name.trim()));
