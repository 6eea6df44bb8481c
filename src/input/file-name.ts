import { ID } from "./shape.ts";

/** The words as an id that can be a file name: no accent, no blank, 64 characters at most; null when nothing is left of them. */
export function fileNameOf(words: string): string | null {
  const name = words
    .slice(0, 200)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replaceAll(/^[.-]+/g, "")
    .slice(0, 64)
    .replaceAll(/[.-]+$/g, "");
  return ID.test(name) ? name : null;
}
