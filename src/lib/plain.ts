/**
 * A text as rules compare it: lower case, no accent, straight apostrophes and hyphens, blanks folded (line breaks too),
 * soft hyphens and zero-width characters gone. Only for matching: what is shown to people stays the page's own words.
 */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/œ/gi, "oe")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
