import type { LighthouseEngine } from "../domain/evidence.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Lang } from "../domain/text.ts";
import type { EditionStore, Explorer } from "../sweep/ports.ts";

/** What the commands need from the outside world; `main` puts it together, tests replace it. */
export type Services = {
  readonly version: string;
  /** What to type for `vigie` here (`npm run vigie --` in a checkout). */
  readonly invocation: string;
  readonly now: () => Date;
  /** Reads a whole file; throws an error with a `code` (ENOENT…) as node:fs does. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a file that the user named, whole or not at all, creating its folder; throws a readable error. */
  readonly writeFile: (path: string, content: Uint8Array | string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Names of what a folder holds, sorted; none when there is no such folder. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  /** An edition on disk; `secrets` are masked in all that is written. */
  readonly openStore: (out: string, edition: string, secrets?: readonly string[]) => EditionStore;
  /** Makes sure of a browser and starts it; throws a readable error when there is none. */
  readonly openExplorer: (options: ExplorerOptions) => Promise<Explorer>;
  /** Asks for data without a browser: one GET, redirects followed. Total: trouble is an outcome. */
  readonly download: (request: DownloadRequest) => Promise<Download>;
  /** What a host's robots.txt says of a page that was discovered: the rule that closes it, null when we may ask for it. */
  readonly closedToRobots: (url: string) => Promise<string | null>;
  /** Serves the demo town on loopback. */
  readonly serveTown: () => Promise<Town>;
  readonly doctor: (options: {
    readonly lang: Lang;
    readonly out: string;
  }) => Promise<{ readonly text: string; readonly ready: boolean; readonly json: unknown }>;
};

/** One GET to make. */
export type DownloadRequest = {
  readonly url: string;
  /** Further headers, such as a key: never sent to another origin. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** What came back. `kind` is a word for the trouble: dns, connection, tls, timeout, http, redirect_loop, too_large, aborted, proxy. */
export type Download =
  | {
      readonly ok: true;
      readonly status: number;
      /** After redirects. */
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly ok: false; readonly kind: string; readonly detail: string };

export type ExplorerOptions = {
  /** Memory beyond which the browser is replaced, in bytes. */
  readonly browserMemory: number;
  /** Address or URL written in the User-Agent, so that a site can reach whoever audits it. */
  readonly contact: string | undefined;
  /** Private machines are not visited, not even when the list names them. */
  readonly denyPrivate: boolean;
  /** Hosts whose pages may be acted on. */
  readonly active: readonly string[];
  readonly lang: Lang;
  /** Who loads the page for Lighthouse. */
  readonly lighthouseEngine: LighthouseEngine;
  /** Pause between two navigations to the same host, in ms. */
  readonly rate: number;
  /** One line on stderr (a browser being fetched). */
  readonly tell: (line: string) => void;
};

type Town = { readonly origin: string; readonly procedures: readonly Procedure[]; readonly close: () => Promise<void> };
