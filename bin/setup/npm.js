import { spawn } from "node:child_process";
import { basename } from "node:path";

/** Trouble which the reader can do something about; the message says what. */
export class SetupError extends Error {}

/**
 * Runs npm quietly: its errors go to stderr as they come, its standard output too (ours belongs to the command).
 * @throws SetupError with npm's trouble in plain words.
 */
export function npm(args, cwd) {
  // Under `npm run …` the very same npm is used; elsewhere the one in PATH, which on Windows is a .cmd file (shell; constant words only).
  const own = process.env.npm_execpath;
  const [command, first] = own && basename(own) === "npm-cli.js" ? [process.execPath, [own]] : ["npm", []];
  const shell = process.platform === "win32" && command === "npm";
  return new Promise((resolve, reject) => {
    const words = [...first, ...args, "--loglevel=error", "--no-audit", "--no-fund", "--no-update-notifier"];
    const child = spawn(command, words, { cwd, stdio: ["ignore", 2, "pipe"], shell });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
      process.stderr.write(chunk);
    });
    child.once("error", (error) => reject(new SetupError(explain(error.code === "ENOENT" ? "npm: ENOENT" : error.message))));
    child.once("close", (code) => (code === 0 ? resolve() : reject(new SetupError(explain(errors)))));
  });
}

/** What npm's words mean, and what to do. The first that matches wins: the precise causes come before the vague ones. */
const causes = [
  [/npm: ENOENT/, "npm est introuvable : installez Node.js avec npm (https://nodejs.org). (npm is missing: install Node.js with npm.)"],
  [/ENOSPC/, "le disque est plein : libérez environ 1 Go. (The disk is full: free about 1 GB.)"],
  [
    /EUSAGE|can only install packages when your package\.json/,
    "package.json et package-lock.json ne concordent pas : lancez npm install. (They disagree: run npm install.)",
  ],
  [
    /EINTEGRITY/,
    "un paquet reçu n'est pas celui attendu : npm cache clean --force, puis réessayez. (A package is not the expected one: run this, then try again.)",
  ],
  [
    /E40[137]\b|ENEEDAUTH/,
    "le registre npm refuse l'accès : vérifiez npm config get registry, le mandataire (proxy) et vos identifiants. (The registry refuses access: check these.)",
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    "le certificat du registre n'est pas reconnu : NODE_EXTRA_CA_CERTS=/chemin/vers/autorite.pem. (Unknown certificate authority: set this.)",
  ],
  [
    /E404|ETARGET/,
    "le registre npm n'a pas un des paquets : vérifiez npm config get registry. (The registry lacks a package: check which one is used.)",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONN|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|socket/i,
    "le registre npm est injoignable : vérifiez le réseau et HTTPS_PROXY, puis réessayez. (The registry cannot be reached: check network and proxy, then try again.)",
  ],
  [
    /EACCES|EPERM|EROFS/,
    "écriture refusée : donnez-vous le droit d'écrire dans ce dossier et dans ~/.npm. (No right to write: in this folder or in ~/.npm.)",
  ],
];

const explain = (errors) =>
  `installation impossible (set-up failed). ${causes.find(([pattern]) => pattern.test(errors))?.[1] ?? "Voir le message de npm ci-dessus. (See npm's message above.)"}`;
