import { join } from "node:path";
import { explain } from "../../src/cli/explain.ts";
import { exitCodes, type Io } from "../../src/cli/io.ts";
import { langOf, runProgram } from "../../src/cli/program.ts";
import type { Download, DownloadRequest, ExplorerOptions, Services } from "../../src/cli/services.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Explorer } from "../../src/sweep/ports.ts";
import { environment } from "./dossiers.ts";
import { type MemoryStore, memoryStore } from "./memory-store.ts";
import { type Script, seen } from "./scripted-explorer.ts";

/** A terminal that keeps what it is told; no terminal, 80 columns and no colour unless told otherwise. */
export type RecordingIo = Io & { readonly written: { out: string; err: string }; readonly interrupt: () => void };

export function recordingIo(part: Partial<Io> = {}): RecordingIo {
  const written = { out: "", err: "" };
  const handlers = new Set<() => void>();
  return {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    env: {},
    cwd: "/dossier",
    terminal: false,
    columns: 80,
    colour: false,
    onInterrupt: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    written,
    interrupt: () => {
      for (const handler of handlers) handler();
    },
    ...part,
  };
}

/** A world in memory: files by absolute path, editions by folder, every explorer that was opened. */
export type World = Services & {
  readonly files: Map<string, string | Uint8Array>;
  readonly stores: Map<string, MemoryStore>;
  readonly opened: ExplorerOptions[];
  readonly closed: string[];
  /** Every download, in order. */
  readonly asked: DownloadRequest[];
};

export type WorldOptions = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What each visit brings back; the page answers well unless told. */
  readonly script?: Script;
  readonly explorer?: Explorer;
  readonly town?: readonly Procedure[];
  /** What each address answers: a body, or a whole answer; 404 for all others. */
  readonly web?: Readonly<Record<string, string | Download>>;
  /** Parts of addresses that robots.txt closes. */
  readonly robots?: readonly string[];
};

export function worldOf({ files = {}, script = seen, explorer = explorerOf(script), town = [], web = {}, robots = [] }: WorldOptions = {}): World {
  const disk = new Map(Object.entries(files));
  const stores = new Map<string, MemoryStore>();
  const opened: ExplorerOptions[] = [];
  const closed: string[] = [];
  /** A report file of an edition, by its absolute path. */
  const report = (path: string): string | undefined =>
    [...stores].flatMap(([folder, { contents }]) => (path.startsWith(`${folder}/`) ? (contents.get(path.slice(folder.length + 1)) ?? []) : []))[0];
  const asked: DownloadRequest[] = [];
  return {
    files: disk,
    stores,
    opened,
    closed,
    asked,
    version: "0.1.0",
    invocation: "vigie",
    now: () => new Date("2026-11-02T08:00:00.000Z"),
    readFile: async (path) => bytesOf(disk.get(path) ?? report(path) ?? missing(path)),
    writeFile: async (path, content) => void disk.set(path, content),
    exists: async (path) =>
      disk.has(path) || report(path) !== undefined || [...stores.keys()].some((folder) => path === join(folder, "edition.json")),
    listFolder: async (path) => [...stores.keys()].filter((folder) => join(folder, "..") === path).map((folder) => folder.slice(path.length + 1)),
    openStore: (out, edition) => {
      const folder = join(out, edition);
      const store = stores.get(folder) ?? { ...memoryStore(), folder };
      return new Proxy(store, {
        // An edition exists once something was written in it.
        get: (target, name) => (name === "writeEdition" ? stores.set(folder, store) && target.writeEdition : Reflect.get(target, name)),
      });
    },
    openExplorer: async (options) => {
      opened.push(options);
      return { ...explorer, close: async () => void closed.push("explorer") };
    },
    download: async ({ url, headers = {} }) => {
      asked.push({ url, headers });
      const answer = web[url] ?? web[url.replace(/\?.*$/, "")];
      if (answer === undefined) return { ok: true, status: 404, url, headers: {}, body: "" };
      return typeof answer === "string" ? { ok: true, status: 200, url, headers: {}, body: answer } : answer;
    },
    closedToRobots: async (url) => robots.find((path) => url.includes(path)) ?? null,
    serveTown: async () => ({ origin: "http://127.0.0.1:8000", procedures: town, close: async () => void closed.push("town") }),
    doctor: async ({ lang, out }) => ({ text: `${lang} ${out}\n`, ready: out !== "/bad", json: { ready: true } }),
  };
}

/** A command line as a person types it, and all that comes back. Mistakes are explained as `main` does. */
export async function type(line: string | readonly string[], world: Services = worldOf(), io: RecordingIo = recordingIo()) {
  const argv = typeof line === "string" ? line.split(" ").filter(Boolean) : line;
  const code = await runProgram(argv, io, world).catch((error: unknown) => {
    io.err(explain(error, langOf(argv, io), false));
    return exitCodes.usage;
  });
  return { code, ...io.written };
}

/** A list of procedures as YAML, one line each: id and address. */
export const yamlOf = (urls: Readonly<Record<string, string | null>>): string =>
  [
    "procedures:",
    ...Object.entries(urls).map(
      ([id, url]) => `  - { id: "${id}", name: "Démarche ${id}", administration: DHUP, ministry: Logement${url ? `, url: "${url}"` : ""} }`,
    ),
    "",
  ].join("\n");

const explorerOf = (script: Script): Explorer => ({
  environment,
  explore: async (procedure, options) => script(procedure, options),
  close: async () => {},
});

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);

const missing = (path: string): never => {
  throw Object.assign(new Error(path), { code: path.endsWith("/locked.yaml") ? "EACCES" : path.endsWith("/folder") ? "EISDIR" : "ENOENT" });
};
