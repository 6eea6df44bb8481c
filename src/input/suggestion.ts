import { distance } from "fastest-levenshtein";

/** The candidate that a person most likely meant; null when none is near. Blanks, case, accents and separators do not count. */
export function suggestion<T extends string>(written: string, candidates: readonly T[]): T | null {
  if (written.length > LONGEST_NAME) return null;
  const target = plain(written);
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(target, plain(candidate)), allowed: Math.max(1, Math.floor(plain(candidate).length / 3)) }))
    .filter(({ far, allowed }) => far <= allowed)
    .toSorted((one, other) => one.far - other.far);
  return ranked[0]?.candidate ?? null;
}

/** Letters and digits only, without case or accents: how names are compared. */
export const plain = (words: string): string =>
  words
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, "");

const LONGEST_NAME = 120;
