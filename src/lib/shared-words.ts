/**
 * How much two texts have in common, 0–1 in hundredths: words of at least four letters, each as often as both have it. Texts that give the same telephone number
 * or e-mail address have at least half in common: they lead to the same place.
 */
export function sharedWords(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = second.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  });
  const all = first.length + second.length;
  const contacts = contactsOf(other);
  const least = contactsOf(one).some((contact) => contacts.includes(contact)) ? 0.5 : 0;
  return all === 0 ? 1 : Math.max(least, Math.round((200 * shared.length) / all) / 100);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Telephone numbers, by their digits, and e-mail addresses. */
const contactsOf = (text: string): readonly string[] => [
  ...(text.match(/\d[\d .()-]{5,}\d/g) ?? []).map((number) => number.replace(/\D/g, "")),
  ...(text.toLowerCase().match(/[\w.+-]+@[\w.-]+\w/g) ?? []),
];
