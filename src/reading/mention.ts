import type { DeclarationMention } from "../domain/evidence.ts";
import type { ConformityState } from "../domain/reading.ts";
import { plain } from "../lib/plain.ts";
import { statedIn } from "./conformity.ts";

/** What a page says of its accessibility, and where. */
export type ReadMention = {
  /** `unknown`: accessibility is named without one of the three legal states. */
  readonly state: ConformityState | "unknown";
  /** The official model "non/partiellement/totalement conforme" was left as is. */
  readonly template: boolean;
  readonly mention: DeclarationMention;
};

/** Chooses the mention that a person would take as the page's own: the three states first, the footer first, the visible first. */
export function readMention(mentions: readonly DeclarationMention[]): ReadMention | null {
  const read = mentions.flatMap((mention) => {
    const one = readOne(mention);
    return one ? [{ ...one, weight: weigh(one) }] : [];
  });
  const best = read.toSorted((a, b) => b.weight - a.weight)[0];
  return best ? { state: best.state, template: best.template, mention: best.mention } : null;
}

/** Links that lead to a declaration, the best one first; a link to nowhere ("#", "javascript:") is none. */
export function declarationLinks(mentions: readonly DeclarationMention[], pageUrl: string): readonly DeclarationMention[] {
  const read = mentions.flatMap((mention) => {
    const one = leadsSomewhere(mention.href, pageUrl) ? readOne(mention) : null;
    return one ? [{ ...one, weight: weigh(one) }] : [];
  });
  return read.toSorted((a, b) => b.weight - a.weight).map((one) => one.mention);
}

function leadsSomewhere(href: string | null, pageUrl: string): boolean {
  if (href === null || !/^https?:/i.test(href)) return false;
  const [page = "", fragment] = href.split("#");
  return fragment === undefined || /^!?\//.test(fragment) || page !== (pageUrl.split("#")[0] ?? "");
}

const subject = /accessib|\brgaa\b|a11y/;
/** Accessibility of places, transport or housing, display settings, plans: not the status of the page. */
const otherSubject =
  /\b(?:pmr|batiments?|erp|logements?|transports?|voirie|locaux|batie?|handicapees? moteur|parametres?|options?|outils?|menu|police|contraste|schema|plan d'action)\b/;
const bareName =
  /^(?:(?:la|notre|voir|consulter|lire|page|a propos|mentions?|informations?|attestation|politique|engagement|charte|de|sur|the) |l'|d')*(?:declaration|accessibilite|accessibility|a11y|rgaa)\b.{0,60}$/;
const lastStep =
  /(?:^|[/=])(?:declaration[a-z-]*-)?(?:accessibilite|accessibility|a11y|rgaa)(?:-(?:numerique|du-site|rgaa|statement|web))?(?:\.\w+)?\/?(?:[;?&#].*)?$/;

function readOne(mention: DeclarationMention): ReadMention | null {
  const words = plain(mention.quote);
  const path = plain(decoded(mention.href ?? "").replace(/^https?:\/\/[^/]+/i, "")).replaceAll("_", "-");
  const led = lastStep.test(path);
  if (!subject.test(words) && !led) return null;
  const stated = statedOf(words);
  if (stated && (words.length < 60 || subject.test(words))) return statedMention(mention, stated.state);
  return isNamed(words, led) && (mention.href !== null || /declaration|:/.test(words)) ? { state: "unknown", template: false, mention } : null;
}

/** The state in the words of a mention; "conforme aux normes d'accessibilité des bâtiments" says nothing of the page. */
function statedOf(words: string): ReturnType<typeof statedIn> {
  const stated = statedIn(words);
  return stated?.state === "claim" && otherSubject.test(words) ? null : stated;
}

/** Accessibility is named without a state: is it the page's own? */
const isNamed = (words: string, led: boolean): boolean => /declaration/.test(words) || (!otherSubject.test(words) && (led || bareName.test(words)));

const statedMention = (mention: DeclarationMention, state: NonNullable<ReturnType<typeof statedIn>>["state"]): ReadMention => ({
  state: state === "template" || state === "claim" ? "unknown" : state,
  template: state === "template",
  mention,
});

const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

function weigh({ state, template, mention }: ReadMention): number {
  const words = plain(mention.quote);
  const points = [
    state !== "unknown" ? 8 : 0,
    template ? 6 : 0,
    /accessib/.test(words) && words.length < 80 ? 4 : 0,
    mention.landmark === "footer" ? 3 : 0,
    mention.landmark === "nav" || mention.landmark === "header" ? 1 : 0,
    mention.visible ? 2 : 0,
    /declaration/.test(words) ? 1 : 0,
    mention.href ? 1 : 0,
  ];
  return points.reduce((sum, one) => sum + one, 0);
}
