import type { ContactCandidate, ContactsEvidence } from "../../domain/evidence.ts";
import type { Kit } from "./kit.ts";

/**
 * Runs inside the page: everything that could be a way to reach a human, at most `max`; concrete means (numbers, addresses,
 * forms) first, then links and words. Text is read block by block, never over whole containers.
 */
export function collectContactCandidates(kit: Kit, { max }: { readonly max: number }): ContactsEvidence {
  type Kind = ContactCandidate["kind"];
  const controls = "a,area,button,input[type=submit],input[type=button],[role=button],[role=link],[onclick]";
  const longNumber = /(\+\s?\d|\b00\s?\d\d)[\d\s.()-]{7,}\d|(?<![\d])\(?0[\s.]?[1-9]([\s.\-/()]*\d){7,8}|0[\s.]?8\d{2}([\s.-]?\d){6}/g;
  const longOrNamed = new RegExp(`${longNumber.source}|t[ée]l[ée]phon|num[ée]ro|appele[rz]|joindre`, "i");
  const shortNumber =
    /(?<![\d.,:/+-])(1\d{1,3}|3\d{3}|3\d \d{2}|10 \d{2}|11[68] ?\d{3})(?![\d/-]|[,.:]\d| ?(%|€|h\b|heures|ans|jours|mois|minutes))/g;
  const phoneWords = /t[ée]l\b|t[ée]l[ée]phon|appel|joign|joindre|compos|num[ée]ro|urgence|contact|standard|gratuit|€\s?\/|surtax|☎|📞|au 3\d/i;
  const mail =
    /[\w.+%'-]{1,64}\s?(@|\[\s?(@|at|a|arobase|à|chez)\s?\]|\(\s?(@|at|a|arobase|à|chez)\s?\)|\{at\}| AT | AROBASE )\s?[\w-]+(\s?(\.|\[\s?(\.|dot|point)\s?\]|\(\s?(\.|dot|point)\s?\)| DOT | POINT )\s?[\w-]+)+/gi;
  const postcode = /(?<![\d/-])\d{2} ?\d{3}\s+(?:[A-ZÀ-ÖØ-Þ]|\d{5}\s+[A-ZÀ-Þ])/g;
  const street =
    /\b(rue|avenue|av\.|boulevard|bd|place|quai|chemin|impasse|all[ée]es?|cours|route|square|esplanade|parvis|faubourg|passage|BP|CS|TSA|libre r[ée]ponse|arche|tour|immeuble|b[âa]timent)\b/i;
  const numbered =
    /(?<![\d/-])\d{1,4}( ?(bis|ter|quater))?,? ([Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Aa]ll[ée]es?|[Cc]ours|[Rr]oute|[Ss]quare|[Ee]splanade|[Pp]arvis) ((de|du|des|la|le|les) |[dl]['’])*[A-ZÀ-Þ]/g;
  const live =
    /t?chat\b|chatter|tchatter|messagerie instantan|module de discussion|discut|conseill[eè]re?s? en ligne|ac[cç][ée]o|elioz|roger ?voice|tadeo|sourdline|relais t[ée]l|sourd|malentendant|langue des signes|\blsf\b|[êe]tre rappel|faire rappeler|on vous rappelle|rappel gratuit|demande de rappel/i;
  const asking =
    /contact|[ée]cri(re|vez)|joindre|rendez[- ]?vous|\brdv\b|rappel|message|assistance|support|question|conseill|r[ée]clamation|guichet|demande de renseignement|formulaire|courriel|e-?mail|mail\b/i;

  const runs = kit.runs();
  const nameOf = (element: Element): string => {
    const name = kit.name(element);
    if (name || kit.exposed(element)) return name;
    const pieces = [...element.querySelectorAll("img[alt],svg title,[aria-label]")];
    return kit.fold(
      `${element.textContent} ${pieces.map((one) => one.getAttribute("alt") ?? one.getAttribute("aria-label") ?? one.textContent).join(" ")}`,
    );
  };

  const regions = new Map<Element, ReturnType<Kit["landmarkOf"]>>();
  const regionOf = (element: Element): ReturnType<Kit["landmarkOf"]> => {
    const known = regions.get(element);
    const region = known === undefined ? kit.landmarkOf(element) : known;
    regions.set(element, region);
    return region;
  };

  /** Text of a neighbouring block, "" when it stands in another landmark: the end of the article says nothing of the footer. */
  const neighbour = (index: number, step: number): string => {
    const [run, other] = [runs[index], runs[index + step]];
    return run && other && regionOf(run.element) === regionOf(other.element) ? kit.fold(other.text) : "";
  };

  /** Heads of the row and of the column of a cell: they name its value, and the cell before it does not. Empty out of a table with heads. */
  const headsOf = (element: Element): readonly string[] => {
    const cell = element.closest("td");
    const table = cell?.closest("table");
    const row = cell?.closest("tr");
    if (!cell || !table || !row) return [];
    const top = table.rows[0];
    const column = cell.getAttribute("data-label") ?? cell.getAttribute("data-title") ?? cell.getAttribute("data-th");
    const head = column ?? (top && top !== row && top.querySelector("th") ? top.cells[cell.cellIndex]?.textContent : null);
    return head ? [row.cells[0] === cell ? "" : kit.fold(row.cells[0]?.textContent, 80), kit.fold(head, 80)] : [];
  };

  /** The other cells of a row, each after the head of its column; none out of a table with heads. */
  const cellsBeside = (element: Element): readonly string[] => {
    const cell = element.closest("td");
    const row = cell?.closest("tr");
    const heads = row?.closest("table")?.rows[0];
    if (!row || !heads || headsOf(element).length === 0) return [];
    const others = [...row.cells].filter((one) => one !== cell);
    return others.flatMap((one) => [kit.fold(heads.cells[one.cellIndex]?.textContent, 60), kit.fold(one.textContent, 80)]);
  };

  /** What stands before and after a block, the nearest words first to be kept. */
  const around = (index: number, text: string): string => {
    const heads = runs[index] ? headsOf(runs[index].element) : [];
    if (heads.length > 0) return kit.fold([...heads, kit.fold(text, 300)].filter(Boolean).join(" ¦ "), 600);
    const before = [neighbour(index, -2), neighbour(index, -1)].filter(Boolean).join(" ¦ ");
    const after = [neighbour(index, 1), neighbour(index, 2)].filter(Boolean).join(" ¦ ");
    return kit.fold([before.slice(-160), kit.fold(text, 300), after.slice(0, 120)].filter(Boolean).join(" ¦ "), 600);
  };

  const indexOf = new Map(runs.map((run, index) => [run.element, index]));
  /** The block of text that holds an element, or the first one inside it; -1 when there is none. */
  const nearest = (element: Element): number => {
    const holder = kit.lineage(element).find((at) => indexOf.has(at)) ?? element.querySelector("*");
    return holder ? (indexOf.get(holder) ?? -1) : -1;
  };

  type Draft = Omit<ContactCandidate, "selector" | "landmark" | "visible" | "heading"> & { readonly element: Element; readonly shown?: boolean };
  const make = (kind: Kind, element: Element, quote: string, href: string | null, context: string): Draft => ({
    kind,
    element,
    quote: kit.fold(quote, 400),
    href,
    context,
  });
  /** Places and headings cost: they are looked up for what is kept only. */
  const finish = ({ element, shown, ...draft }: Draft): ContactCandidate => {
    const place = kit.place(element);
    return { ...place, ...draft, visible: shown ?? place.visible, heading: kit.headingAbove(element) };
  };

  const scriptedTarget = (element: Element): string | null =>
    /(mailto|tel):[^'"\s)]+/.exec(`${element.getAttribute("onclick") ?? ""} ${element.getAttribute("data-href") ?? ""}`)?.[0] ?? null;

  const hrefOf = (element: Element): string | null => {
    const href = (element.getAttribute("href") ?? "").trim();
    const written = /^(mailto|tel|callto|sms):/i.test(href) ? href : null;
    return written ?? scriptedTarget(element) ?? kit.absolute(element, element.getAttribute("href"));
  };

  const linkKind = (name: string, href: string | null): Kind | null => {
    if (/^(tel|callto):/i.test(href ?? "")) return "tel-link";
    if (/^mailto:/i.test(href ?? "")) return "mail-link";
    if (live.test(name) || /acce-?o\.|elioz|rogervoice|sourdline|tadeo/i.test(href ?? "")) return "chat";
    if (/rendez[- ]?vous|\brdv\b/i.test(name)) return "appointment";
    return asking.test(name) || /contact|nous-ecrire|formulaire\.defenseurdesdroits/i.test(href ?? "") ? "contact-link" : null;
  };

  const control = (element: Element): Draft[] => {
    // The last step of a breadcrumb, the page itself in a menu.
    if (element.getAttribute("aria-current") === "page" && !element.getAttribute("href")) return [];
    const name = kit.fold(nameOf(element));
    const href = hrefOf(element);
    const said = linkKind(`${name} ${element.getAttribute("title") ?? ""}`, href);
    // "Contactez-nous : mairie@ville.fr" is the address, not a page to go to.
    const kind = said === "contact-link" && name.search(mail) >= 0 ? "mail-text" : said;
    if (!kind || (name.length > 200 && !/^(tel|mail)-link$/.test(kind))) return [];
    const index = nearest(element);
    return [make(kind, element, name || (element.getAttribute("title") ?? ""), href, around(index, runs[index]?.text ?? name))];
  };

  /** Sentences around a match: a long block is cut where no number is. */
  const excerpt = (text: string, from: number, to: number): string => {
    if (text.length <= 400) return text;
    const start = Math.max(0, from - 180);
    const end = Math.min(text.length, to + 180);
    const opening = start === 0 ? 0 : start + Math.max(0, text.slice(start, from).search(/[a-zà-ÿ]\s|[.;:]\s/i) + 1);
    const closing = text.slice(to, end).search(/[.;](\s|$)(?!.*[.;]\s)/);
    return text.slice(opening, closing >= 0 ? to + closing + 1 : end).slice(0, 400);
  };

  const matchesIn = (text: string, pattern: RegExp): { from: number; to: number }[] =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));

  const pieces = (kind: Kind, index: number, pattern: RegExp): Draft[] => {
    const run = runs[index];
    if (!run) return [];
    const text = kit.fold(run.text);
    const excerpts = new Set(matchesIn(text, pattern).map(({ from, to }) => excerpt(text, from, to)));
    return [...excerpts].map((piece) => ({ ...make(kind, run.element, piece, null, around(index, piece)), shown: run.shown }));
  };

  /** An address is often spread over lines: a postcode alone takes the short lines above it. A town's own page may leave its name out. */
  const addresses = (index: number): Draft[] => {
    const isContinued = [1, 2].some((step) => neighbour(index, step).search(postcode) >= 0);
    const whole = pieces("address-text", index, postcode);
    const found = whole.length > 0 || isContinued ? whole : pieces("address-text", index, numbered);
    if (found.length === 0) return found;
    const above = [-2, -1].filter((step) => !/^H[1-6]$/.test(runs[index + step]?.element.tagName ?? "")).map((step) => neighbour(index, step));
    const short = above.filter((text) => text !== "" && text.length < 90);
    // Hours often stand lower in the same part, or in the same row: they are read as well.
    const beside = runs[index] ? cellsBeside(runs[index].element) : [];
    const below = beside.length > 0 ? beside : linesBelow(index);
    return found.map((one) => ({
      ...one,
      quote: street.test(one.quote) ? one.quote : kit.fold([...short, one.quote].join(", "), 400),
      context: kit.fold([one.context, ...below].join(" ¦ "), 900),
    }));
  };

  /** The blocks from the third after one, until the next heading: the first two are in its context. "Horaires" goes on with the same place. */
  const linesBelow = (index: number): readonly string[] => {
    const isHeading = (at: number): boolean =>
      /^H[1-6]$/.test(runs[at]?.element.tagName ?? "") && !/^\W*(nos |les )?(horaires?|heures d|jours et h|ouverture)/i.test(runs[at]?.text ?? "");
    const last = Math.min(runs.length, index + 11);
    const next = Array.from({ length: last - index - 1 }, (_, step) => index + 1 + step).find(isHeading);
    const end = next ?? last;
    const steps = Array.from({ length: Math.max(0, end - index - 3) }, (_, step) => step + 3);
    return steps.map((step) => kit.fold(neighbour(index, step), 120)).filter(Boolean);
  };

  const decoded = (element: Element): string | null => {
    const bytes = (element.getAttribute("data-cfemail") ?? "").match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
    if (bytes.length > 1)
      return bytes
        .slice(1)
        .map((byte) => String.fromCharCode(byte ^ (bytes[0] ?? 0)))
        .join("");
    const style = getComputedStyle(element);
    if (/override/.test(style.unicodeBidi) && style.direction === "rtl") return [...kit.fold(element.textContent)].reverse().join("");
    const part = (...names: readonly string[]): string | null => names.map((name) => element.getAttribute(`data-${name}`)).find(Boolean) ?? null;
    const [user, domain] = [part("user", "name", "local", "login"), part("domain", "host", "site")];
    return user && domain ? `${user}@${domain}` : part("email", "mail", "mailto");
  };

  /** Addresses that a script, a direction or a code puts together for the eyes: the words of the page stay the quote. */
  const disguised = (): Draft[] =>
    kit
      .all("[data-cfemail],[data-domain],[data-host],[data-site],[data-email],[data-mail],[data-mailto],[style*=rtl],bdo,.rtl")
      .flatMap((element) => {
        const address = (decoded(element) ?? "").replace(/^mailto:/i, "");
        const index = nearest(element);
        if (address.search(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/) < 0 || /^(input|textarea|form)$/i.test(element.tagName)) return [];
        return [make("mail-link", element, kit.content(element), `mailto:${address}`, around(index, runs[index]?.text ?? ""))];
      });

  /** Numbers that only a label or a style sheet gives: an icon to press, a picture made of generated text. */
  const unwritten = (): Draft[] => {
    const labelled = kit.all("[aria-label]:not(input,select,textarea)").flatMap((element) => {
      const label = element.getAttribute("aria-label") ?? "";
      return label.search(longNumber) >= 0 && (element.textContent ?? "").search(longNumber) < 0
        ? [make("phone-text", element, label, null, label)]
        : [];
    });
    const empty = kit.all("span:empty,i:empty,b:empty,strong:empty,a:empty,p:empty,div:empty").slice(0, 500);
    const painted = empty.flatMap((element) => {
      const words = ["::before", "::after"].map((part) => /^"(.*)"$/.exec(getComputedStyle(element, part).content)?.[1] ?? "").join("");
      return words.search(longNumber) >= 0 ? [make("image", element, words, null, kit.context(element))] : [];
    });
    return [...labelled, ...painted];
  };

  const isHint = (element: Element): boolean => element.closest("label,legend,option,code,pre,.fr-hint-text,.fr-error-text") !== null;

  const fieldText = (field: Element): string => {
    const type = field.tagName === "INPUT" ? (field.getAttribute("type") ?? "text").toLowerCase() : field.tagName.toLowerCase();
    const label = kit.name(field) || field.getAttribute("placeholder") || field.getAttribute("name") || "";
    return `${type}: ${kit.fold(label, 60)}`;
  };

  const form = (element: Element): Draft => {
    const fields = [...element.querySelectorAll("input:not([type=hidden]),select,textarea,button:not([type=button])")];
    const inner = element.querySelector("h1,h2,h3,h4,legend");
    const title = kit.fold(element.getAttribute("aria-label")) || kit.fold(inner?.textContent) || kit.headingAbove(element);
    // Fields to write in come first: a long form keeps its message.
    const order = (field: Element): number => (field.tagName === "TEXTAREA" ? 0 : field.tagName === "BUTTON" ? 1 : 2);
    const context = [...fields].sort((a, b) => order(a) - order(b)).map(fieldText);
    return make(
      "form",
      element,
      title,
      kit.absolute(element, element.getAttribute("action")) ?? element.ownerDocument.URL,
      kit.fold(context.join(" ; "), 600),
    );
  };

  const looseForms = (): Element[] => {
    const loose = kit.all("textarea").filter((field) => !field.closest("form"));
    return [...new Set(loose.map((field) => field.closest("section,article,dialog,[role=dialog],main,body") ?? field))];
  };

  const frame = (element: Element): Draft[] => {
    const source = kit.absolute(element, element.getAttribute("src") ?? element.getAttribute("data-src"));
    const title = kit.fold(element.getAttribute("title"), 200);
    if (!source || !/contact|support|zendesk|freshdesk|tally\.so|chat|crisp|intercom|helpdesk|nous-?ecrire/i.test(`${title} ${source}`)) return [];
    return [make(/chat|crisp|intercom/i.test(`${title} ${source}`) ? "chat" : "form", element, title, source, "iframe")];
  };

  const indexes = runs.flatMap((run, index) => (isHint(run.element) ? [] : [index]));
  const textOf = (index: number): string => runs[index]?.text ?? "";
  const inText = indexes.flatMap((index) => [
    ...pieces("phone-text", index, longNumber),
    ...(phoneWords.test(`${textOf(index - 1)} ${textOf(index)}`) ? pieces("phone-text", index, shortNumber) : []),
    ...pieces("mail-text", index, mail),
    ...addresses(index),
  ]);
  const images = kit.all("img[alt]").filter((image) => {
    const alt = image.getAttribute("alt") ?? "";
    return longOrNamed.test(alt) || alt.search(mail) >= 0;
  });
  const linked = kit.all(controls).slice(0, 3000).flatMap(control);
  const concrete = linked.filter((one) => /^(tel|mail)-link$/.test(one.kind));
  const drafts: Draft[] = [
    ...concrete,
    ...inText,
    ...disguised(),
    ...unwritten(),
    ...images.map((image) => make("image", image, image.getAttribute("alt") ?? "", null, kit.context(image))),
    ...[...kit.all("form"), ...looseForms()].map(form),
    ...kit.all("iframe").flatMap(frame),
    ...linked.filter((one) => !concrete.includes(one)),
    ...indexes.flatMap((index) => pieces("chat", index, new RegExp(live.source, "gi"))),
  ];
  return { candidates: drafts.slice(0, max).map(finish), cut: drafts.length > max };
}
