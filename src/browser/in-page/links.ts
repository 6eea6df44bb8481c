import type { LinksEvidence } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/** Runs inside the page: every link and button, in document order, at most `max`. */
export function collectLinks(kit: Kit, { max }: { readonly max: number }): LinksEvidence {
  const controls = kit.all("a,area[href],button,input[type=submit],input[type=button],[role=button],[role=link]");
  const links = controls.slice(0, max).map((element) => {
    const isLink = element.tagName === "A" || element.tagName === "AREA" || element.getAttribute("role") === "link";
    return {
      ...kit.place(element),
      name: kit.fold(kit.name(element), 300),
      href: isLink ? kit.absolute(element, element.getAttribute("href")) : null,
      kind: isLink ? ("link" as const) : ("button" as const),
    };
  });
  return { links, cut: controls.length > max };
}
