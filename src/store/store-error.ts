import { say, type Text } from "../domain/text.ts";

/** Something about the edition's folder that a person has to settle: which file, why, what to do. */
export class StoreError extends Error {
  /** The same sentence in both languages; `message` is the French one. */
  readonly text: Text;
  constructor(text: Text, cause?: unknown) {
    super(say(text, "fr"), { cause });
    this.name = "StoreError";
    this.text = text;
  }
}

/** A file that is there and cannot be understood: it can be put aside and made again. */
export class DamagedError extends StoreError {}

/** Says an error of the file system in words. What is no error of the file system stays as it is. */
export function inWords(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const { fr, en } = causes[error.code] ?? { fr: `${error.code}. Vérifiez ce dossier.`, en: `${error.code}. Check this folder.` };
  return new StoreError({ fr: `${path} : ${fr}`, en: `${path}: ${en}` }, error);
}

const denied: Text = {
  fr: "accès refusé. Donnez à votre compte le droit d'y écrire, ou choisissez un autre endroit avec --out ou --output.",
  en: "access denied. Give your account the right to write there, or choose another place with --out or --output.",
};
const full: Text = {
  fr: "il n'y a plus de place sur le disque. Libérez-en, puis relancez la même commande : elle reprendra où elle en était.",
  en: "the disk is full. Free some space, then run the same command again: it will go on from where it was.",
};
const inTheWay: Text = {
  fr: "un fichier se trouve là où un dossier est attendu (ou l'inverse). Déplacez-le, ou choisissez un autre endroit avec --out ou --output.",
  en: "a file stands where a folder is expected (or the other way round). Move it, or choose another place with --out or --output.",
};

const causes: Readonly<Record<string, Text>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: {
    fr: "ce disque est en lecture seule. Choisissez un autre endroit avec --out ou --output.",
    en: "this disk is read-only. Choose another place with --out or --output.",
  },
  ENOSPC: full,
  EDQUOT: full,
  ENOTDIR: inTheWay,
  EISDIR: inTheWay,
  EEXIST: inTheWay,
  ENOENT: {
    fr: "rien ne peut être créé à cet endroit. Choisissez-en un autre avec --out ou --output.",
    en: "nothing can be made in this place. Choose another place with --out or --output.",
  },
  ENAMETOOLONG: { fr: "ce nom est trop long. Raccourcissez-le.", en: "this name is too long. Shorten it." },
  EMFILE: {
    fr: "trop de fichiers sont ouverts. Réduisez --concurrency, puis relancez.",
    en: "too many files are open. Lower --concurrency, then run again.",
  },
};
