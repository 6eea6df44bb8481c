import { descendants, type Element, innerText, readHtml } from "../markup.ts";

/** A link of a page, its address made absolute. */
export type PageLink = { readonly href: string; readonly name: string };

/** What a plain reading of a page's HTML shows. */
export type Page = {
  /** The title of the document, on one line. */
  readonly title: string;
  /** `og:site_name`, which names the site better than a title does; "" when absent. */
  readonly siteName: string;
  readonly links: readonly PageLink[];
};

/** Reads a page without a browser: its title and its links, in the order of the page. Links that scripts make are not seen. */
export function readPage(html: string, url: string): Page {
  const all = descendants(readHtml(html));
  const named = (name: string): readonly Element[] => all.filter((element) => element.name === name);
  const base = absolute(named("base").find(({ attributes }) => attributes.href)?.attributes.href ?? "", url) ?? url;
  const site = named("meta").find(({ attributes }) => attributes.property === "og:site_name");
  return {
    title: named("title").slice(0, 1).map(innerText).join(""),
    siteName: site?.attributes.content?.trim() ?? "",
    links: named("a").flatMap((link) => {
      const href = link.attributes.href === undefined ? null : absolute(link.attributes.href, base);
      return href === null ? [] : [{ href, name: nameOf(link) }];
    }),
  };
}

/** What a link is called: its words, else the alternatives of its images, unless a label says it. */
function nameOf(link: Element): string {
  const alternatives = descendants(link).map(({ attributes }) => attributes.alt ?? "");
  return (link.attributes["aria-label"] || innerText(link) || alternatives.join(" ")).replaceAll(/\s+/g, " ").trim();
}

const absolute = (href: string, base: string): string | null => (URL.canParse(href.trim(), base) ? new URL(href.trim(), base).href : null);
