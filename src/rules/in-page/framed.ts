import type { Base } from "./base.ts";

/** What a frame holds; null when it cannot be read. */
export type Framed = { readonly words: string; readonly pictures: string; readonly contacts: readonly string[] } | null;

/** Inside the page: what frames hold, and how much two of them have in common. Sent as text: its parameter only. */
export function makeFramed({ fold, plain }: Base) {
  /** Two contents that share less than this of the shorter one's words are about different things. */
  const FOREIGN = 1 / 3;

  const framed = (frame: Element): Framed => {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    if (!inside?.body || inside.readyState !== "complete" || inside.URL === "about:blank") return null;
    const text = fold(inside.body.innerText);
    return {
      words: plain([inside.title, text, ...[...inside.images].map(({ alt }) => alt)].join(" ")),
      pictures: [...inside.images].map(({ src }) => src).join(" "),
      contacts: text.match(/[\w.+-]+@[\w.-]+\w|\d(?:[ .-]?\d){8,}/g) ?? [],
    };
  };

  /** The share of the shorter content's words that the other has too: more or less of one thing is still that thing. */
  const sharedOf = (one: string, other: string): number => {
    const [few = [], many = []] = [one, other].map((words) => [...new Set(words.match(/\p{L}{3,}/gu))]).sort((a, b) => a.length - b.length);
    return few.length === 0 ? 1 : few.filter((word) => many.includes(word)).length / few.length;
  };

  const isForeign = (one: NonNullable<Framed>, other: NonNullable<Framed>): boolean =>
    !one.contacts.some((contact) => other.contacts.includes(contact)) && sharedOf(one.words, other.words) < FOREIGN;

  const likeness = (one: Framed, other: Framed): "same" | "foreign" | "unsure" => {
    if (one === null || other === null) return "unsure";
    if (one.words === other.words && one.pictures === other.pictures) return "same";
    return isForeign(one, other) ? "foreign" : "unsure";
  };

  return { framed, likeness };
}
