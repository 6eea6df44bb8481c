/**
 * The words of a text that belong to its language: names, brands, acronyms, numbers and addresses are the same in every language, and are told by
 * their capitals, digits or signs. The first word of a sentence is kept whatever its capital.
 */
export function plainWords(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  let starts = true;
  return words.flatMap((word) => {
    const first = starts;
    starts = /[.!?:…]["'»”)]*$/.test(word) || (first && !/\p{L}/u.test(word));
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    return bare !== "" && isPlain(bare) && (first || !/^\p{Lu}/u.test(bare)) ? [bare] : [];
  });
}

const isPlain = (word: string): boolean => !/[\d@/_]|\.\p{L}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word);
