import { StoreError } from "./store-error.ts";

/** An edition's name as a plain folder name; throws a StoreError when it could lead elsewhere. */
export function editionFolder(name: string): string {
  if (isPlain(name)) return name;
  throw new StoreError({
    fr: `Édition « ${name} » : ce n'est pas un nom de dossier. Utilisez des lettres sans accent, des chiffres, « . », « _ » et « - », par exemple 2026-T4.`,
    en: `Edition "${name}": this is not a folder name. Use plain letters, digits, ".", "_" and "-", for example 2026-T4.`,
  });
}

/** A procedure's id as a file name; throws a StoreError when it cannot be one. Ids are never rewritten: two of them could then meet. */
export function idFile(id: string): string {
  if (isPlain(id)) return id;
  throw new StoreError({
    fr: `Démarche « ${id} » : cet identifiant ne peut pas nommer un fichier. Utilisez des lettres sans accent, des chiffres, « . », « _ » et « - ».`,
    en: `Procedure "${id}": this id cannot name a file. Use plain letters, digits, ".", "_" and "-".`,
  });
}

/** A path of ours below the edition's folder, with forward slashes; throws a StoreError when it leads out of it. */
export function pathBelow(path: string): string {
  const parts = path.split("/");
  if (parts.every(isPlain)) return parts.join("/");
  throw new StoreError({
    fr: `Fichier « ${path} » : ce chemin sort du dossier de l'édition ou n'est pas un nom de fichier.`,
    en: `File "${path}": this path leaves the edition's folder or is no file name.`,
  });
}

/** Nothing hidden, nothing relative, no device of Windows, room left for an extension. */
const isPlain = (name: string): boolean =>
  /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$/.test(name) && !name.endsWith(".") && !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
