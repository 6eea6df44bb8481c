import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.js";
import { npm, SetupError } from "./npm.js";

/**
 * Makes node_modules match package-lock.json: nothing to do when it does already, `npm ci` otherwise.
 * @throws SetupError
 */
export async function ensureDependencies(root, tell) {
  if (stamped(root)) return;
  await withLock(root, tell, async () => {
    // Another set-up may have done it while we waited.
    if (stamped(root)) return;
    const linked = isLink(join(root, "node_modules"));
    if (!matches(root)) {
      if (linked) throw new SetupError(linkedWords);
      tell("installation des dépendances par npm ci… (installing dependencies)");
      // Development tools are needed even where NODE_ENV=production or npm's `omit` says otherwise.
      await npm(["ci", "--include=dev"], root);
    }
    if (!linked) writeFileSync(stampOf(root), fingerprint(root));
  });
}

/** `npm ci` empties the folder behind a link: another project's. */
const linkedWords = [
  "node_modules est un lien vers un autre dossier, que npm ci viderait. Supprimez le lien (pas ce qu'il y a derrière) puis recommencez : rm node_modules",
  "vigie: node_modules is a link to another folder, which npm ci would empty. Remove the link (not what is behind it), then try again: rm node_modules",
].join("\n");

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const stampOf = (root) => join(root, "node_modules", ".vigie-setup");

/** Lockfile and kind of machine: a checkout shared between two systems is installed again. */
const fingerprint = (root) =>
  `${createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex")} ${process.platform}-${process.arch}\n`;

const stamped = (root) => readIf(stampOf(root)) === fingerprint(root);

/**
 * Does what npm says it installed (the hidden lockfile, written last) hold everything that package-lock.json asks for?
 * So a developer's own `npm install` is accepted. Packages in excess do no harm; optional ones belong to other systems.
 */
function matches(root) {
  const hidden = readIf(join(root, "node_modules", ".package-lock.json"));
  if (hidden === null) return false;
  const present = JSON.parse(hidden).packages ?? {};
  const wanted = Object.entries(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages ?? {});
  return wanted
    .filter(([path]) => path !== "")
    .every(([path, { version, optional }]) =>
      present[path] ? present[path].version === version && existsSync(join(root, path)) : optional === true,
    );
}

const readIf = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);
