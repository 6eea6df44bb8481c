import type { Base } from "./base.ts";

/** A zone in the sense of RGAA 12.6. */
type Zone = "footer" | "header" | "menu" | "main" | "search";

/** Inside the page: zones that authors name by an id or a class, and the links that lead to them. Sent as text: its parameter only. */
export function makeZones({ all, fold, once }: Base) {
  const names: readonly (readonly [Zone, RegExp])[] = [
    ["footer", /^(site-|page-|main-|global-)?(footer|pied(-de-page)?|pied_de_page|piedpage)$/i],
    ["header", /^(site-|page-|main-|global-)?(header|entete|en-tete|bandeau|banner)$/i],
    ["menu", /^(site-|main-|primary-|top-)?(nav|navigation|navbar|menu|menu-principal|menuprincipal|mainmenu|main-menu)$/i],
    ["main", /^(site-|page-|main-)?(main|content|contenu|contenu-principal|main-content|maincontent|corps)$/i],
    ["search", /^(site-)?(search|recherche|moteur-de-recherche|searchbox|search-form)$/i],
  ];

  /** What the zone must hold to be one. */
  const holds: Readonly<Record<Zone, (element: Element) => boolean>> = {
    footer: (element) => element.querySelectorAll("a[href]").length > 2,
    header: (element) => element.querySelector("a[href],img") !== null,
    menu: (element) => element.querySelectorAll("a[href]").length > 2,
    main: (element) => fold(element.textContent).split(" ").length > 50,
    search: (element) => element.querySelector("input:not([type=hidden],[type=checkbox],[type=radio])") !== null,
  };

  const named = (): ReadonlyMap<Element, Zone> =>
    once("zones", () => {
      const candidates = all("div,section,ul,table").flatMap(({ actualNode: element }) => {
        const zone = names.find(([, words]) => [element.id, ...element.classList].some((name) => words.test(name)))?.[0];
        return zone && holds[zone](element) ? [[element, zone] as const] : [];
      });
      // A name that is given more than once names no zone of the page.
      return new Map(candidates.filter(([, zone]) => candidates.filter(([, other]) => other === zone).length === 1));
    });

  /** The zone that an element is, by its name and what it holds; null for any other element. */
  const zoneOf = (element: Element): Zone | null => named().get(element) ?? null;

  /** True when a link of the page leads to the element or to something in it. */
  const isTargeted = (element: Element): boolean =>
    all("a[href*='#']").some((link) => {
      const id = decodeURIComponent(/#(.+)$/.exec(link.attr("href") ?? "")?.[1] ?? "");
      const target = id === "" ? null : element.ownerDocument.getElementById(id);
      return target !== null && element.contains(target);
    });

  return { zoneOf, isTargeted };
}
