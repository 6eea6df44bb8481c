import type { DocumentLink, DocumentsEvidence } from "../../domain/behaviour-evidence.ts";
import type { Kit } from "./kit.ts";

/** What can be read in the page itself: the files are looked at afterwards. */
export type DocumentCandidates = Omit<DocumentsEvidence, "links"> & { readonly links: readonly Omit<DocumentLink, "file">[] };

/** Runs inside the page: links and buttons that lead to a file, by their address, type or words; at most `max`. */
export function collectDocuments(kit: Kit, { max }: { readonly max: number }): DocumentCandidates {
  const format = /\b(pdf|odt|ods|odp|docx?|rtf|xlsx?|pptx?|epub)\b/i;
  const words = /t[ée]l[ée]charge|download|\bcerfa\b/i;
  const path = /[./=](pdf|odt|ods|odp|docx?|rtf|xlsx?|pptx?|epub)(?=$|[?#&/])|download|t[ée]l[ée]charge|getfile|attachment|displayfile/i;
  const decoded = (href: string): string => {
    try {
      return decodeURI(href);
    } catch {
      return href;
    }
  };
  const hrefOf = (element: Element): string | null => (element.matches("a,area") ? kit.absolute(element, element.getAttribute("href")) : null);
  /** A link within the page, to a person or to a script leads to no file. */
  const leads = (href: string | null): href is string =>
    href !== null && /^(https?|data|blob):/.test(href) && href.split("#")[0] !== document.URL.split("#")[0];
  const isFile = (element: Element): boolean => {
    const href = hrefOf(element);
    const said = kit.name(element);
    if (!element.matches("a,area")) return words.test(said);
    if (!leads(href)) return false;
    return (
      element.hasAttribute("download") ||
      /pdf|msword|officedocument|opendocument/i.test(element.getAttribute("type") ?? "") ||
      format.test(said) ||
      words.test(said) ||
      path.test(decoded(href))
    );
  };
  const around = (element: Element): Element | null => {
    const item = element.closest("li,tr,dd,figure,article,.fr-card,.fr-tile,.fr-download,p");
    if (item) return item;
    const parent = kit.parent(element);
    return parent && parent.querySelectorAll("a[href]").length <= 8 ? parent : null;
  };
  const besideOf = (element: Element): DocumentLink["beside"] =>
    [...(around(element)?.querySelectorAll("a[href]") ?? [])]
      .filter((other) => other !== element)
      .slice(0, 8)
      .map((other) => ({ name: kit.fold(kit.name(other), 120), href: kit.absolute(other, other.getAttribute("href")) ?? "" }));
  const found = kit.all("a[href],area[href],button,input[type=submit],input[type=button],[role=button]").filter(isFile);
  const isOpaque = (frame: Element): boolean => kit.frameDocument(frame) === null && kit.visible(frame);
  return {
    links: found.slice(0, max).map((element) => ({
      ...kit.place(element),
      html: kit.markup(element),
      name: kit.fold(kit.name(element), 200),
      href: hrefOf(element),
      beside: besideOf(element),
      context: kit.context(element, 400),
    })),
    cut: found.length > max,
    opaque: kit.all("iframe,frame,object,embed").some(isOpaque),
  };
}
