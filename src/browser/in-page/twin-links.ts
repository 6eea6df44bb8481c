import type { Kit } from "./kit.ts";

/** Two links that read alike, stand alike, and lead to two pages of this site, or to two other sites. */
export type TwinLinks = {
  readonly selector: string;
  readonly html: string;
  readonly name: string;
  /** Nothing around says more than the links do: no sentence, item, heading or description. */
  readonly bare: boolean;
  /** They lead to two other sites, whose pages are not read. */
  readonly elsewhere: boolean;
  /** The two addresses. */
  readonly here: string;
  readonly there: string;
};

/**
 * Runs inside the page: pairs of links with the same name and the same context (sentence, paragraph, items, heading, description, landmark) whose addresses differ: those told apart for
 * the eye by words or pictures around them, and those that stand in one block with no context at all. Links in tables have their headers for context and are left
 * out, and so are files and what ends a session.
 */
export function findTwinLinks(kit: Kit, { max }: { readonly max: number }): readonly TwinLinks[] {
  const blockSelector = "p,li,dd,dt,figcaption,blockquote,div,section,article,main,aside,nav,header,footer,form,body";
  const known = new Map<Element, string>();
  const textOf = (element: Element): string => {
    const text = known.get(element) ?? plain(element.textContent);
    known.set(element, text);
    return text;
  };
  const plain = (words: string | null | undefined): string =>
    kit
      .fold(words)
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  /** Whose site it is: the name before the endings that many share, the same whatever the ending ("service-public.fr", "www.service-public.gouv.fr"). */
  const ownerOf = (host: string): string => {
    const labels = host.split(".").slice(0, -1);
    while (labels.length > 1 && /^(gouv|gov|asso|com|co|org|ac|github|gitlab|netlify|vercel)$/.test(labels.at(-1) ?? "")) labels.pop();
    return labels.at(-1) ?? host;
  };

  /** Where a link leads: the address, its shape to compare, in which a folder and its first page are the same, and whose site it is; "" for this one. */
  const addressOf = (link: Element): { readonly url: string; readonly place: string; readonly site: string } | null => {
    const written = link.getAttribute("href") ?? link.getAttribute("xlink:href");
    const scripted = /\blocation(?:\.href)?\s*=\s*['"]([^'"]+)['"]/.exec(link.getAttribute("onclick") ?? "")?.[1] ?? null;
    const absolute = kit.absolute(link, written ?? scripted);
    if (absolute === null || !/^https?:/.test(absolute) || link.hasAttribute("download")) return null;
    const url = new URL(absolute);
    const site = url.origin === location.origin ? "" : ownerOf(url.hostname);
    url.hash = "";
    const asked = url.href;
    for (const key of [...url.searchParams.keys()]) if (/^(utm_|at_|xtor|mtm_)/.test(key)) url.searchParams.delete(key);
    url.pathname = url.pathname.replace(/\/(index\.\w+)?$/, "");
    const leaves = /log-?out|sign-?out|deconn|supprim|delete|remove|annul|desabonn|unsubscribe/i.test(plain(`${absolute} ${link.textContent}`));
    return leaves || /\.(pdf|zip|docx?|xlsx?|csv|od[ts]|ics|jpe?g|png)$/i.test(url.pathname) ? null : { url: asked, place: url.href, site };
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
      else if (node.nodeName === "IMG") parts.push(` ${(node as Element).getAttribute("alt") ?? ""} `);
      else for (const child of kit.childrenOf(node)) walk(child);
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
    const around = kit.lineage(link).filter((at) => at.matches("p,li,dd,[role=listitem]"));
    const described = (link.getAttribute("aria-describedby") ?? "").split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "");
    return [
      sentenceOf(link, block),
      around.map(textOf).join(" "),
      kit.headingAbove(link),
      plain(described.join(" ")),
      link.getAttribute("title") ?? "",
    ];
  };
  /** A link of the banner and one of the footer are told apart by where they stand. */
  const keyOf = (one: (typeof links)[number]): string => [one.name, kit.landmarkOf(one.link), ...contextOf(one)].join("\n");
  /** The context is empty, or nothing but the words of the link again. */
  const isBare = (one: (typeof links)[number]): boolean => contextOf(one).every((words) => plain(words).replaceAll(one.name, "").trim() === "");

  const pictureOf = (link: Element): string =>
    `${getComputedStyle(link).backgroundImage} ${[...link.querySelectorAll("img,svg,path")].map((one) => one.outerHTML).join("")}`;

  /** What leads elsewhere is told from what leads to another site only: pages of other sites are not read. */
  const isOther = (a: (typeof links)[number], b: (typeof links)[number]): boolean =>
    a.address?.site === "" && b.address?.site === ""
      ? a.address.place !== b.address.place
      : a.address?.site !== b.address?.site && a.address?.site !== "" && b.address?.site !== "";

  /** For the eye something tells them apart: words between them, the words before, their pictures or those beside them. */
  const isToldApart = (a: (typeof links)[number], b: (typeof links)[number]): boolean => {
    if (a.block !== b.block || pictureOf(a.link) !== pictureOf(b.link)) return true;
    const between = document.createRange();
    between.setStartAfter(a.link);
    between.setEndBefore(b.link);
    const pictures = [...a.block.querySelectorAll("img,svg")].filter((one) => one.closest("a,[role=link]") === null && !one.querySelector("a"));
    return /\p{L}{2}/u.test(between.toString()) || pictures.length > 1;
  };

  // Contexts are costly: only those of links whose words lead to several places are worked out.
  const namesakes = [...Map.groupBy(links, ({ name }) => name).values()].filter((group) => group.some((one) => group[0] && isOther(group[0], one)));
  return namesakes
    .flatMap((group) => [...Map.groupBy(group, keyOf).values()])
    .flatMap((group) => {
      const [first] = group;
      const second = first && group.find((one) => isOther(first, one));
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
          elsewhere: first.address.site !== "",
          here: first.address.url,
          there: second.address.url,
        },
      ];
    })
    .slice(0, max);
}
