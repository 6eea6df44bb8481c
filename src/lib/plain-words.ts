/**
 * The words of a text that belong to its language: names, brands, acronyms, numbers and addresses are the same in every language, and are told by
 * their capitals, digits or signs. The first word of a sentence is kept whatever its capital.
 */
export function plainWords(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.flatMap((word, index) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    const starts = index === 0 || /[.!?:…]["'»”)]*$/.test(words[index - 1] ?? "");
    return isPlain(bare) && (starts || !/^\p{Lu}/u.test(bare)) ? [bare] : [];
  });
}

const isPlain = (word: string): boolean => !/[\d@/_]|\.\p{L}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word);
