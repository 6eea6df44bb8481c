import type { Kit } from "./kit.ts";

/** Two links that read alike, stand alike, and lead to two pages of this site. */
export type TwinLinks = {
  readonly selector: string;
  readonly html: string;
  readonly name: string;
  /** The two addresses. */
  readonly here: string;
  readonly there: string;
};

/**
 * Runs inside the page: pairs of links with the same name and the same context (sentence, item, heading, description), told apart for the eye by words or pictures
 * around them, whose addresses differ. Links in tables have their headers for context and are left out, and so are files and what ends a session.
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

  const addressOf = (link: Element): string | null => {
    const written = link.getAttribute("href") ?? link.getAttribute("xlink:href");
    const scripted = /\blocation(?:\.href)?\s*=\s*['"]([^'"]+)['"]/.exec(link.getAttribute("onclick") ?? "")?.[1] ?? null;
    const absolute = kit.absolute(link, written ?? scripted);
    if (absolute === null || !absolute.startsWith(`${location.origin}/`) || link.hasAttribute("download")) return null;
    const url = new URL(absolute);
    url.hash = "";
    for (const key of [...url.searchParams.keys()]) if (/^(utm_|at_|xtor|mtm_)/.test(key)) url.searchParams.delete(key);
    url.pathname = url.pathname.replace(/\/(index\.\w+)?$/, "");
    const leaves = /log-?out|sign-?out|deconn|supprim|delete|remove|annul|desabonn|unsubscribe/i.test(plain(`${absolute} ${link.textContent}`));
    return leaves || /\.(pdf|zip|docx?|xlsx?|csv|od[ts]|ics|jpe?g|png)$/i.test(url.pathname) ? null : url.href;
  };

  const links = kit
    .all("a[href],area[href],svg a,[role=link]")
    .filter((link) => link.ownerDocument === document && kit.exposed(link) && link.closest("table,[role=table],[role=grid]") === null)
    .map((link) => ({ link, name: plain(kit.name(link)), address: addressOf(link), block: link.closest(blockSelector) ?? document.body }))
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

  const keyOf = ({ link, name, block }: (typeof links)[number]): string => {
    const item = link.closest("li,dd,[role=listitem]");
    const described = (link.getAttribute("aria-describedby") ?? "").split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "");
    return [
      name,
      sentenceOf(link, block),
      plain(item?.textContent),
      kit.headingAbove(link),
      plain(described.join(" ")),
      link.getAttribute("title"),
    ].join("\n");
  };

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
      const second = group.find(({ address }) => first && address !== first.address);
      if (!first?.address || !second?.address || !isToldApart(first, second)) return [];
      return [
        {
          selector: kit.selector(second.link),
          html: kit.markup(second.link),
          name: kit.fold(kit.name(second.link), 120),
          here: first.address,
          there: second.address,
        },
      ];
    })
    .slice(0, max);
}

/** Runs inside the page: what another page of the site says, read in a frame that can do nothing else. Null when it cannot be read. */
export async function readBehind(kit: Kit, { url, waitMs }: { readonly url: string; readonly waitMs: number }): Promise<string | null> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
  frame.setAttribute("aria-hidden", "true");
  for (const [property, value] of Object.entries({ position: "fixed", left: "-3000px", top: "0", width: "1280px", height: "900px" }))
    frame.style.setProperty(property, value);
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const loaded = new Promise<void>((done) => frame.addEventListener("load", () => done(), { once: true }));
  frame.src = url;
  document.documentElement.append(frame);
  await Promise.race([loaded, pause(waitMs)]);
  await pause(200);
  const inside = kit.frameDocument(frame);
  const shown = inside?.querySelector("main,[role=main]") ?? inside?.body;
  const words = inside?.readyState === "complete" && shown ? kit.fold((shown as HTMLElement).innerText, 5000) : "";
  frame.remove();
  return words === "" ? null : words;
}
