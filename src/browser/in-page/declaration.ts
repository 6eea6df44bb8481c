import type { DeclarationMention } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/** What the page shows of its accessibility, and its titles, by which a declaration is recognised. */
export type DeclarationSigns = { readonly mentions: readonly DeclarationMention[]; readonly title: string; readonly headings: readonly string[] };

/** Runs inside the page: links and short texts that name accessibility or its status, at most `max`; nothing is judged. */
export function collectDeclaration(kit: Kit, { max }: { readonly max: number }): DeclarationSigns {
  const subject = /accessibilit|accessibility|a11y|\brgaa\b/i;
  const status = /conform|compliant|conformit/i;
  const path = /accessibilit|accessibility|a11y|rgaa/i;
  const maxQuote = 300;

  const decoded = (href: string): string => {
    try {
      return decodeURI(href)
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "");
    } catch {
      return href;
    }
  };

  /** The words that carry the status: shown, then the label, then the title, then the line that the link stands in. */
  const quoteOf = (element: Element): string => {
    const shown = kit.content(element);
    const own = [shown, kit.name(element), kit.fold(element.getAttribute("title"))].filter(Boolean);
    // Long blocks are not lines; reading each of them for each link would take forever on long pages.
    const around = kit
      .lineage(element)
      .slice(1, 4)
      .filter((at) => (at.textContent ?? "").length <= 400)
      .map((at) => kit.content(at));
    const line = around.find((text) => text.length <= 120 && subject.test(text) && status.test(text));
    const stated = own.find((text) => status.test(text)) ?? line;
    return stated ?? own.find((text) => subject.test(text)) ?? own[0] ?? "";
  };

  const isLink = (element: Element): boolean => /^(A|AREA)$/.test(element.tagName) || element.getAttribute("role") === "link";
  const hrefOf = (element: Element): string | null => (isLink(element) ? kit.absolute(element, element.getAttribute("href")) : null);
  const isNamed = (element: Element): boolean => {
    const words = [kit.content(element), kit.name(element), element.getAttribute("title") ?? ""].join(" ");
    // "Accessibilité : non conforme (voir la déclaration)".
    const line = element.parentElement?.textContent ?? "";
    const isInLine = /d[ée]claration/i.test(words) && line.length <= 120 && subject.test(line) && status.test(line);
    return isInLine || subject.test(words) || path.test(decoded(hrefOf(element) ?? "").replace(/^https?:\/\/[^/]+/, ""));
  };
  // The footer comes last: the last links are kept when there are too many.
  const named = kit.all("a,area,[role=link],button").filter(isNamed).slice(-max);
  const controls = named.flatMap((element) => {
    const href = hrefOf(element);
    const quote = quoteOf(element);
    const kept = quote !== "" && (isLink(element) || status.test(quote) || /d[ée]claration/i.test(quote));
    return kept ? [{ ...kit.place(element), quote: kit.fold(quote, maxQuote), href }] : [];
  });
  const quoted = new Set(controls.map((one) => one.quote));
  const lines = kit.runs().flatMap(({ element, text, shown }) => {
    const quote = kit.fold(text);
    const kept = quote.length <= maxQuote && subject.test(quote) && status.test(quote) && !quoted.has(quote);
    return kept ? [{ ...kit.place(element), visible: shown, quote, href: null }] : [];
  });
  const headings = kit.all("h1,[role=heading][aria-level='1']").map((one) => kit.fold(kit.content(one), 200));
  return { mentions: [...controls, ...lines].slice(0, max), title: kit.fold(document.title, 300), headings };
}
