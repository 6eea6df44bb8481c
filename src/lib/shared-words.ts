/**
 * How much two texts have in common, 0–1 in hundredths: words of at least four letters, each as often as both have it. Texts that give the same telephone number
 * or e-mail address have at least half in common: they lead to the same place. Texts that both give telephone numbers, and not one that is the same, have nothing in
 * common: they lead to different people, in whatever words.
 */
export function sharedWords(one: string, other: string): number {
  const [first, second] = [contactsOf(one), contactsOf(other)];
  const same = first.all.some((contact) => second.all.includes(contact));
  if (!same && first.phones.length > 0 && second.phones.length > 0) return 0;
  return Math.max(same ? 0.5 : 0, share(wordsOf(one), wordsOf(other)));
}

function share(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = second.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  });
  const all = first.length + second.length;
  return all === 0 ? 1 : Math.round((200 * shared.length) / all) / 100;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Telephone numbers, by their digits, and e-mail addresses. `phones` are those that are nothing else: dates and amounts have fewer digits, official numbers more. */
function contactsOf(text: string): { readonly all: readonly string[]; readonly phones: readonly string[] } {
  const numbers = (text.match(/\d[\d .()-]{5,}\d/g) ?? []).map((number) => number.replace(/\D/g, ""));
  const addresses = text.toLowerCase().match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
  return { all: [...numbers, ...addresses], phones: numbers.filter((number) => /^\d{10,13}$/.test(number)) };
}
