import type { Kit } from "./kit.ts";

/** Two links that read alike, stand alike, and lead to two pages of this site. */
export type TwinLinks = {
  readonly selector: string;
  readonly html: string;
  readonly name: string;
  /** Nothing around says more than the links do: no sentence, item, heading or description. */
  readonly bare: boolean;
  /** The two addresses. */
  readonly here: string;
  readonly there: string;
};

/**
 * Runs inside the page: pairs of links with the same name and the same context (sentence, item, heading, description) whose addresses differ: those told apart for
 * the eye by words or pictures around them, and those that stand in one block with no context at all. Links in tables have their headers for context and are left
 * out, and so are files and what ends a session.
 */
export function findTwinLinks(kit: Kit, { max }: { readonly max: number }): readonly TwinLinks[] {
  const blockSelector = "p,li,dd,dt,figcaption,blockquote,div,section,article,main,aside,nav,header,footer,form,body";
  const plain = (words: string | null | undefined): string =>
    kit
      .fold(words)
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  /** Where a link leads: the address, and its shape to compare, in which a folder and its first page are the same. */
  const addressOf = (link: Element): { readonly url: string; readonly place: string } | null => {
    const written = link.getAttribute("href") ?? link.getAttribute("xlink:href");
    const scripted = /\blocation(?:\.href)?\s*=\s*['"]([^'"]+)['"]/.exec(link.getAttribute("onclick") ?? "")?.[1] ?? null;
    const absolute = kit.absolute(link, written ?? scripted);
    if (absolute === null || !absolute.startsWith(`${location.origin}/`) || link.hasAttribute("download")) return null;
    const url = new URL(absolute);
    url.hash = "";
    const asked = url.href;
    for (const key of [...url.searchParams.keys()]) if (/^(utm_|at_|xtor|mtm_)/.test(key)) url.searchParams.delete(key);
    url.pathname = url.pathname.replace(/\/(index\.\w+)?$/, "");
    const leaves = /log-?out|sign-?out|deconn|supprim|delete|remove|annul|desabonn|unsubscribe/i.test(plain(`${absolute} ${link.textContent}`));
    return leaves || /\.(pdf|zip|docx?|xlsx?|csv|od[ts]|ics|jpe?g|png)$/i.test(url.pathname) ? null : { url: asked, place: url.href };
  };

  const links = kit
    .all("a[href],area[href],svg a,[role=link]")
    .filter((link) => link.ownerDocument === document && kit.exposed(link) && link.closest("table,[role=table],[role=grid]") === null)
    .map((link) => ({ link, name: plain(kit.name(link)), address: addressOf(link), block: link.closest(blockSelector) ?? kit.body() }))
    .filter(({ name, address }) => name !== "" && address !== null);

  /** The sentence of its block that holds the link, in which every link of that name looks the same. */
  const sentenceOf = (link: Element, block: Element): string => {
    const mark = "\u0001";
    const parts: string[] = [];
    const walk = (node: Node): void => {
      if (node === link) parts.push(mark);
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? "");
      else for (const child of node.childNodes) walk(child);
    };
    walk(block);
    return plain(
      parts
        .join("")
        .split(/(?<=[.!?])\s+/)
        .find((sentence) => sentence.includes(mark)),
    );
  };

  /** What the RGAA lets complete the words of a link. */
  const contextOf = ({ link, block }: (typeof links)[number]): readonly string[] => {
    const item = link.closest("li,dd,[role=listitem]");
    const described = (link.getAttribute("aria-describedby") ?? "").split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "");
    return [sentenceOf(link, block), plain(item?.textContent), kit.headingAbove(link), plain(described.join(" ")), link.getAttribute("title") ?? ""];
  };
  const keyOf = (one: (typeof links)[number]): string => [one.name, ...contextOf(one)].join("\n");
  /** The context is empty, or nothing but the words of the link again. */
  const isBare = (one: (typeof links)[number]): boolean => contextOf(one).every((words) => plain(words).replaceAll(one.name, "").trim() === "");

  const pictureOf = (link: Element): string =>
    `${getComputedStyle(link).backgroundImage} ${[...link.querySelectorAll("img,svg,path")].map((one) => one.outerHTML).join("")}`;

  /** For the eye something tells them apart: words between them, the words before, their pictures or those beside them. */
  const isToldApart = (a: (typeof links)[number], b: (typeof links)[number]): boolean => {
    if (a.block !== b.block || pictureOf(a.link) !== pictureOf(b.link)) return true;
    const between = document.createRange();
    between.setStartAfter(a.link);
    between.setEndBefore(b.link);
    const pictures = [...a.block.querySelectorAll("img,svg")].filter((one) => one.closest("a,[role=link]") === null && !one.querySelector("a"));
    return /\p{L}{2}/u.test(between.toString()) || pictures.length > 1;
  };

  return [...Map.groupBy(links, keyOf).values()]
    .flatMap((group) => {
      const [first] = group;
      const second = group.find(({ address }) => address?.place !== first?.address?.place);
      if (!first?.address || !second?.address) return [];
      const told = isToldApart(first, second);
      const bare = !told && first.block === second.block && isBare(first);
      if (!told && !bare) return [];
      return [
        {
          selector: kit.selector(second.link),
          html: kit.markup(second.link),
          name: kit.fold(kit.name(second.link), 120),
          bare,
          here: first.address.url,
          there: second.address.url,
        },
      ];
    })
    .slice(0, max);
}
