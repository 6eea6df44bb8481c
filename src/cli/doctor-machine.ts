import { same, type Text } from "../domain/text.ts";
import type { Line } from "./doctor-line.ts";

/** What the lines about the machine itself are made of; sizes in bytes. */
type MachineFacts = {
  readonly node: { readonly version: string; readonly path: string };
  readonly missing: readonly string[];
  readonly out: string;
  readonly writeTrouble: string | null;
  readonly freeDisk: number | null;
  readonly memory: number;
  readonly cores: number;
};

/** Node, dependencies, reports folder, disk, memory. */
export const machineLines = (facts: MachineFacts): readonly Line[] => [
  nodeLine(facts.node),
  packagesLine(facts.missing),
  folderLine(facts.out, facts.writeTrouble),
  diskLine(facts.freeDisk),
  memoryLine(facts.memory, facts.cores),
];

/** As `engines` in package.json says. */
const oldestNode = [22, 19] as const;

function nodeLine({ version, path }: MachineFacts["node"]): Line {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const recent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  const needed = oldestNode.join(".");
  return {
    id: "node",
    state: recent ? "ok" : "bad",
    label: same("Node.js"),
    detail: { fr: `${version} (au moins ${needed}) · ${path}`, en: `${version} (at least ${needed}) · ${path}` },
    ...(recent ? {} : { todo: { fr: `Installez Node ${needed} ou plus récent.`, en: `Install Node ${needed} or later.` } }),
  };
}

function packagesLine(missing: readonly string[]): Line {
  const label: Text = { fr: "Dépendances", en: "Dependencies" };
  if (missing.length === 0) return { id: "packages", state: "ok", label, detail: { fr: "installées", en: "installed" } };
  const names = missing.join(", ");
  return { id: "packages", state: "bad", label, detail: { fr: `absentes : ${names}`, en: `missing: ${names}` }, todo: same("npm ci") };
}

function folderLine(out: string, trouble: string | null): Line {
  const label: Text = { fr: "Rapports", en: "Reports" };
  if (trouble === null) return { id: "reports", state: "ok", label, detail: same(out) };
  return {
    id: "reports",
    state: "bad",
    label,
    detail: { fr: `écriture impossible dans ${out} (${trouble})`, en: `cannot write to ${out} (${trouble})` },
    todo: {
      fr: "Donnez-vous le droit d'y écrire, ou choisissez un autre dossier avec --out.",
      en: "Give yourself the right to write there, or choose another folder with --out.",
    },
  };
}

const gigabyte = 1024 ** 3;
const inGigabytes = (bytes: number, lang: "fr" | "en"): string => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(bytes / gigabyte);

function diskLine(free: number | null): Line {
  const label: Text = { fr: "Disque", en: "Disk" };
  if (free === null) return { id: "disk", state: "warn", label, detail: { fr: "place libre inconnue", en: "free space unknown" } };
  const detail: Text = { fr: `${inGigabytes(free, "fr")} Go libres`, en: `${inGigabytes(free, "en")} GB free` };
  if (free >= gigabyte) return { id: "disk", state: "ok", label, detail };
  return {
    id: "disk",
    // Under 100 MB, a browser's own temporary files may not fit.
    state: free < gigabyte / 10 ? "bad" : "warn",
    label,
    detail,
    todo: {
      fr: "Libérez au moins 1 Go.",
      en: "Free at least 1 GB.",
    },
  };
}

/** Rule of thumb, on the safe side: what a heavy page may take of the browser's memory. Advice only; nothing is decided on it. */
const memoryPerPage = 0.7 * gigabyte;

function memoryLine(memory: number, cores: number): Line {
  const pages = Math.max(1, Math.min(2 * cores, Math.floor((memory - gigabyte / 2) / memoryPerPage)));
  return {
    id: "memory",
    state: memory < gigabyte ? "warn" : "ok",
    label: { fr: "Puissance", en: "Power" },
    detail: {
      fr: `${cores} ${cores === 1 ? "cœur" : "cœurs"}, ${inGigabytes(memory, "fr")} Go de mémoire · conseillé : --concurrency ${pages}`,
      en: `${cores} ${cores === 1 ? "core" : "cores"}, ${inGigabytes(memory, "en")} GB of memory · advised: --concurrency ${pages}`,
    },
    ...(memory < gigabyte ? { todo: { fr: "Des pages lourdes peuvent échouer : prévoyez 2 Go.", en: "Heavy pages may fail: plan for 2 GB." } } : {}),
  };
}
