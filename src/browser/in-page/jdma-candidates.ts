import type { JdmaCandidate, JdmaEvidence } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/** Runs inside the page: links, images, scripts and frames of the "Je donne mon avis" button, at most `max`. */
export function collectJdmaCandidates(kit: Kit, { max }: { readonly max: number }): JdmaEvidence {
  const host = /^(https?:)?\/\/([\w-]+\.)*(jedonnemonavis|voxusagers|monavis)\.numerique\.gouv\.fr/i;
  const words = /je donne mon avis|jdma|je-donne-mon-avis/i;
  const script = /jdma-[\w-]*widget|jdma.*\.js/i;

  const url = (element: Element, ...attributes: readonly string[]): string => {
    const written = attributes.map((attribute) => element.getAttribute(attribute)).find(Boolean);
    return kit.absolute(element, written ?? null) ?? "";
  };
  /** Address in a click handler: `window.open('…')`, `location.href = '…'`. */
  const scripted = (element: Element): string =>
    kit.absolute(element, /["']((?:https?:)?\/\/[^"']+)["']/.exec(element.getAttribute("onclick") ?? "")?.[1] ?? null) ?? "";
  /** A page of the same host that only counts clicks carries the address to which it sends on. */
  const sentOn = (target: string): string => {
    if (!URL.canParse(target) || new URL(target).host !== location.host) return target;
    return [...new URL(target).searchParams.values()].find((value) => host.test(value)) ?? target;
  };
  const picture = (element: Element): Element | null => (/^(IMG|INPUT)$/.test(element.tagName) ? element : element.querySelector("img"));
  const quote = (element: Element): string =>
    kit.fold(kit.name(element) || kit.fold(element.textContent) || kit.fold(picture(element)?.getAttribute("alt")), 300);

  const linkCandidate = (element: Element): JdmaCandidate[] => {
    const written =
      url(element, "href", "data-href", "data-url", "formaction") || scripted(element) || url(element.closest("form") ?? element, "action");
    const target = sentOn(written);
    if (host.test(target)) return [{ ...kit.place(element), form: "link", url: target, quote: quote(element) }];
    const image = picture(element);
    const source = image ? url(image, "src", "data-src") : "";
    const official = words.test(`${image?.getAttribute("alt") ?? ""} ${source}`) || host.test(source);
    if (!image || !official) return [];
    return [{ ...kit.place(element), form: "image", url: target || source, quote: quote(element) }];
  };
  const scriptCandidate = (element: Element): JdmaCandidate[] => {
    const form = url(element, "data-jdma-form-url");
    const source = url(element, "src");
    if (!form && !(host.test(source) && script.test(source))) return [];
    return [{ ...kit.place(element), form: "script", url: form || source, quote: kit.fold(element.getAttribute("data-jdma-button-label"), 300) }];
  };
  const frameCandidate = (element: Element): JdmaCandidate[] => {
    const source = url(element, "src", "data-src");
    return host.test(source) ? [{ ...kit.place(element), form: "iframe", url: source, quote: kit.fold(element.getAttribute("title"), 300) }] : [];
  };

  const candidates = [
    ...kit.all("a[href],area[href],button,input[type=image],input[type=submit],[role=button],[role=link],[onclick]").flatMap(linkCandidate),
    ...kit.all("script[src],[data-jdma-form-url]").flatMap(scriptCandidate),
    ...kit.all("iframe,frame").flatMap(frameCandidate),
  ];
  return { candidates: candidates.slice(0, max) };
}
