/** Cyrillic and Greek letters, then the Latin ones that they look like. */
const [others, latin] = ["аеорсухіјѕԁһӏвкмтнΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανі", "aeopcyxijsdhlbkmthABEZHIKMNOPTYXoavi"];
const byOther = new Map([...others].map((letter, place) => [letter, latin[place] ?? letter]));

/** Words as they look: where a word mixes alphabets, the letters that only look Latin are made so. */
export const asTheyLook = (text: string): string =>
  /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)
    ? text.replace(/\p{L}+/gu, (word) => (/\p{Script=Latin}/u.test(word) ? word.replace(/\p{L}/gu, (letter) => byOther.get(letter) ?? letter) : word))
    : text;
