import type { ConnectCandidate, FranceConnectEvidence } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/**
 * Runs inside the page: every control and every block of text that names a "…Connect" identity, or whose target, images
 * or class do. Controls come first; at most `max` in all. What it means is not decided here.
 */
export function collectConnectCandidates(kit: Kit, { max }: { readonly max: number }): FranceConnectEvidence {
  const brand = /(france|pro|agent|edu|inclusion|aidants?|prosant[ée]|sant[ée])[\s_-]*connect(?!i)|moncomptepro|franceconnect/i;
  const trace =
    /(france|pro|agent)[\s_-]*connect|fr-connect|\bfc[-_]?(bouton|button|btn|connect)|(bouton|button|btn|with|logo|login)[-_]?fc|eidas|moncomptepro|\/(auth|login|sso|connexion|omniauth|oidc)\/fc\b|\/fc\/(login|callback|auth|connexion|start)/i;
  /** Words that sign in without saying with what: the heading of their block may. */
  const generic =
    /^((je )?(me|se) connecter?|je me connecte|connexion|connectez-vous|(je )?[ms]['’](identifie|authentifie)r?|(identifi|authentifi)ez-vous|continuer|acc[ée]der [àa] mon (compte|espace)|sign in|log ?in)( avec)?$/i;
  const native =
    "a,area,button,input[type=submit],input[type=button],input[type=image],summary,[role=button],[role=link],[role=tab],[role=menuitem],input[type=radio]";
  const handlers =
    /^(onclick|onmousedown|onpointerdown|onkeydown|ng-click|data-ng-click|v-on:click|@click|\(click\)|x-on:click|jsaction|wire:click)$/i;
  const links = /^(A|AREA)$/;

  const handled = (element: Element): boolean => element.getAttributeNames().some((attribute) => handlers.test(attribute));
  const parentOf = (element: Element): Element => kit.parent(element) ?? element;
  const pointed = (element: Element): boolean =>
    getComputedStyle(element).cursor === "pointer" && (parentOf(element) === element || getComputedStyle(parentOf(element)).cursor !== "pointer");

  /** Name as a person would get it once the panel that holds the control is open. */
  const nameOf = (element: Element): string => {
    const exposed = kit.name(element);
    if (exposed || kit.exposed(element)) return kit.fold(exposed, 300);
    const pieces = [...element.querySelectorAll("img[alt],svg title,[aria-label]")];
    const alternatives = pieces.map((one) => one.getAttribute("alt") ?? one.getAttribute("aria-label") ?? one.textContent);
    return kit.fold(`${element.textContent} ${alternatives.join(" ")}`, 300);
  };

  /** Its own tooltip, or that of the picture inside: the only words of some buttons. */
  const titleOf = (element: Element): string | null =>
    element.getAttribute("title") ?? element.querySelector("img[title]")?.getAttribute("title") ?? null;

  const fileNames = (value: string): string[] =>
    [...value.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1] ?? "").filter((url) => url !== "" && !url.startsWith("data:"));

  const shortName = (url: string): string => {
    if (url.startsWith("data:")) return "";
    const path = url.split(/[?]/)[0] ?? "";
    return (
      decodeURI(path.replace(/%(?![0-9a-f]{2})/gi, "%25"))
        .split("/")
        .at(-1) ?? ""
    );
  };

  const imagesOf = (element: Element): string[] => {
    const inside = [element, ...[...element.querySelectorAll("*")].slice(0, 15)];
    const sources = inside.flatMap((one) => [
      ...["src", "data-src", "data"].map((attribute) => one.getAttribute(attribute) ?? ""),
      ...(one.getAttribute("srcset") ?? "").split(",").map((piece) => piece.trim().split(/\s+/)[0] ?? ""),
      ...["href", "xlink:href"].map((attribute) => (/^(use|image)$/i.test(one.tagName) ? (one.getAttribute(attribute) ?? "") : "")),
    ]);
    const painted = inside.flatMap((one) =>
      [null, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(one, part);
        return fileNames(`${style.backgroundImage} ${style.maskImage} ${part ? style.content : ""}`);
      }),
    );
    return [...new Set([...sources, ...painted].map(shortName).filter(Boolean))].slice(0, 10);
  };

  const readable = (frame: Element): boolean => {
    try {
      return (frame as HTMLIFrameElement).contentDocument !== null;
    } catch {
      return false;
    }
  };

  const submits = (element: Element): HTMLFormElement | null => {
    const type = (element.getAttribute("type") ?? (element.tagName === "BUTTON" ? "submit" : "")).toLowerCase();
    if (!/^(BUTTON|INPUT)$/.test(element.tagName) || !/^(submit|image)$/.test(type)) return null;
    return (element as HTMLButtonElement).form ?? (element.closest("form") as HTMLFormElement | null);
  };

  const targetOf = (element: Element): string | null => {
    const form = submits(element);
    const scripted = /(?:location(?:\.href)?\s*=\s*|location\.(?:assign|replace)\(\s*|window\.open\(\s*)["']([^"']+)["']/.exec(
      element.getAttribute("onclick") ?? "",
    );
    const link = links.test(element.tagName) ? element.getAttribute("href") : element.tagName === "IFRAME" ? element.getAttribute("src") : null;
    const written = link ?? element.getAttribute("formaction") ?? form?.getAttribute("action") ?? null;
    const other = ["data-href", "data-url", "data-link", "data-target-url"].map((attribute) => element.getAttribute(attribute)).find(Boolean);
    const usable = written !== null && written !== "#" && !/^javascript:/i.test(written) ? written : null;
    return kit.absolute(element, usable ?? scripted?.[1] ?? other ?? written);
  };

  const methodOf = (element: Element): "get" | "post" | null => {
    const form = submits(element);
    if (form) return (element.getAttribute("formmethod") ?? form.getAttribute("method") ?? "get").toLowerCase() === "post" ? "post" : "get";
    if (!links.test(element.tagName) || !element.hasAttribute("href")) return null;
    return /^(post|put|patch|delete)$/i.test(element.getAttribute("data-method") ?? element.getAttribute("data-turbo-method") ?? "get")
      ? "post"
      : "get";
  };

  /** An accordion or a menu only shows something else: it starts nothing. */
  const opens = (element: Element): boolean => element.tagName === "SUMMARY" || element.hasAttribute("aria-expanded");

  const actionable = (element: Element): boolean => {
    if (opens(element) || element.closest("pre,code")) return false;
    const role = element.getAttribute("role") ?? "";
    if (element.hasAttribute("href") || /^(BUTTON|INPUT|IFRAME)$/.test(element.tagName) || /^(button|link|menuitem|tab)$/.test(role)) return true;
    return handled(element) || pointed(element) || element.hasAttribute("tabindex");
  };

  const disabled = (element: Element): boolean =>
    element.matches(":disabled,[aria-disabled=true],.disabled,.is-disabled,[inert],[inert] *") || getComputedStyle(element).pointerEvents === "none";

  /** One way among others, to be chosen before going on. */
  const choiceOf = (element: Element): ConnectCandidate["choice"] => {
    if (element.matches("input[type=radio]")) return "radio";
    return element.getAttribute("role") === "tab" ? "tab" : undefined;
  };

  /** Heading of the block that holds one control and no other: a card, a fieldset, a column of the sign-in page. */
  const headingOf = (element: Element): string | undefined => {
    const legend = choiceOf(element) === "radio" ? element.closest("fieldset,[role=radiogroup]")?.querySelector("legend") : null;
    if (legend) return kit.fold(legend.textContent, 120);
    if (!generic.test(kit.fold(nameOf(element)))) return undefined;
    const alone = (block: Element): boolean =>
      [...block.querySelectorAll(native)].filter((one) => one !== element && !/franceconnect\.gouv\.fr/i.test(one.getAttribute("href") ?? ""))
        .length === 0;
    const blocks = kit.lineage(element).slice(1, 7).filter(alone);
    const heading = blocks.map((block) => block.querySelector("h2,h3,h4,h5,h6,legend,strong,[class*=title]")).find(Boolean);
    return heading ? kit.fold(kit.content(heading), 120) : undefined;
  };

  const candidate = (element: Element, name: string, usable: boolean, around: string): ConnectCandidate => ({
    ...kit.place(element),
    tag: element.tagName.toLowerCase(),
    name,
    title: kit.fold(titleOf(element), 200),
    classes: kit.fold(element.getAttribute("class"), 200),
    target: targetOf(element),
    method: methodOf(element),
    actionable: usable,
    disabled: usable && disabled(element),
    images: imagesOf(element),
    context: kit.fold(around, 300),
    ...(usable ? { choice: choiceOf(element), heading: headingOf(element) } : {}),
  });

  const marks = (element: Element): string =>
    ["class", "id", "title", "data-provider", "data-idp", "data-testid", "name", "value"]
      .map((attribute) => element.getAttribute(attribute) ?? "")
      .join(" ");

  const concerned = (element: Element): boolean =>
    brand.test(`${nameOf(element)} ${titleOf(element) ?? ""} ${headingOf(element) ?? ""}`) ||
    trace.test(`${marks(element)} ${targetOf(element) ?? ""}`) ||
    imagesOf(element).some((file) => trace.test(file) || brand.test(file));

  /** Elements without a native role that behave as controls (a click handler, a pointer) and hold no control of their own. */
  const scripted = (): Element[] =>
    kit
      .all("div,span,li,p,img,svg,td,article,section")
      .filter((element) => !element.closest("a,button,label,summary,[role=button],[role=link]") && element.querySelector(native) === null)
      .filter((element) => {
        const words = `${element.textContent} ${marks(element)} ${element.getAttribute("alt") ?? ""} ${shortName(element.getAttribute("src") ?? "")}`;
        return brand.test(words) || trace.test(words);
      })
      .filter((element) => kit.fold(element.textContent).length < 200 && (handled(element) || pointed(element)));

  /** A frame of another site, whose inside cannot be read: its address and its title speak for it. */
  const frames = (): Element[] =>
    kit.all("iframe[src]").filter((frame) => !readable(frame) && brand.test(`${frame.getAttribute("title") ?? ""} ${frame.getAttribute("src")}`));

  const controls = [...kit.all(native), ...frames(), ...scripted()].slice(0, 3000).filter(concerned);
  const inControl = (element: Element): boolean => controls.some((control) => control === element || control.contains(element));
  const mentions = kit.runs().filter((run) => brand.test(run.text) && !inControl(run.element));
  const kept = controls.slice(0, max);
  return {
    candidates: [
      ...kept.map((element) => candidate(element, nameOf(element), actionable(element), kit.context(element, 300))),
      ...mentions
        .slice(0, max - kept.length)
        .map((run) => ({ ...candidate(run.element, "", false, run.text), target: null, images: [], visible: run.shown })),
    ],
  };
}
