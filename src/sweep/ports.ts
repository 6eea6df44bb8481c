import type { Edition } from "../domain/edition.ts";
import type { EvidenceManifest, FilePrint } from "../domain/manifest.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Text } from "../domain/text.ts";
import type { Dossier, Environment, Visit, VisitStatus } from "../domain/visit.ts";

/** Looks at the pages of a procedure; implemented by src/browser. Total: trouble is an outcome of a visit, never an exception. */
export type Explorer = {
  readonly environment: Environment;
  /** Visits the start page, then the pages found on it. `save` keeps files beside the dossier. */
  readonly explore: (procedure: Procedure, options: ExploreOptions) => Promise<readonly Visit[]>;
  /**
   * Asks for a start page ahead of its visit, which uses the answer when it follows soon; true when its server says nothing for a while.
   * Total. Nobody is asked ahead when absent.
   */
  readonly foresee?: (procedure: Procedure, signal: AbortSignal) => Promise<boolean>;
  readonly close: () => Promise<void>;
};
export type ExploreOptions = {
  readonly signal: AbortSignal;
  /** Called when a server keeps us waiting: somebody else may be visited meanwhile. The function returned is called when the wait is over. */
  readonly lend?: () => () => void;
  /** Saves a file of evidence; returns its path relative to the edition folder. */
  readonly save: (name: string, content: Uint8Array | string) => Promise<string>;
  /** On which pages Lighthouse runs. */
  readonly lighthouse: PageScope;
  /** On which pages the browser is put to the test: keyboard, zoom, movement… */
  readonly probes: PageScope;
};

/** On which pages of a procedure something is done. */
export type PageScope = "start" | "all" | "off";

/** An edition on disk; implemented by src/store. */
export type EditionStore = {
  /** Folder of the edition, for messages. */
  readonly folder: string;
  readonly readEdition: () => Promise<Edition | null>;
  readonly writeEdition: (edition: Edition) => Promise<void>;
  readonly hasDossier: (id: string) => Promise<boolean>;
  /** Null when there is none; throws a readable error when the file cannot be understood. */
  readonly readDossier: (id: string) => Promise<Dossier | null>;
  /** Writes a dossier; the manifest of its evidence first, so that a dossier that is there has it. */
  readonly writeDossier: (dossier: Dossier, manifest?: Omit<EvidenceManifest, "dossier">) => Promise<void>;
  /** Saves evidence of a procedure; returns its path relative to the edition folder. */
  readonly saveEvidence: (id: string, name: string, content: Uint8Array | string) => Promise<string>;
  /** Prints of files of evidence, in the order asked; those that are not there are left out. */
  readonly printEvidence: (paths: readonly string[]) => Promise<readonly FilePrint[]>;
  /** Removes files of evidence; those that are not there are no trouble. */
  readonly dropEvidence: (paths: readonly string[]) => Promise<void>;
  /** Writes a report file (`index.html`, `procedures/1656.html`…), atomically. */
  readonly writeReport: (path: string, content: Uint8Array | string) => Promise<void>;
  /** A report file that is written piece by piece: it is there, whole, once it is closed. No value may lie across two pieces. */
  readonly openReport: (path: string) => Promise<ReportWriter>;
  /**
   * Puts a dossier that cannot be understood out of the way, under another name, and returns where; null when there is none, or when it can be
   * understood, or when a newer Vigie wrote it.
   */
  readonly setAside: (id: string) => Promise<string | null>;
  /** Adds a line to the journal of the edition. */
  readonly note: (entry: JournalEntry) => Promise<void>;
  /** Keeps other processes from auditing this edition; throws a readable error when one does. */
  readonly lock: () => Promise<EditionLock>;
  /** Removes the dossiers and evidence of the edition (`--fresh`), or only the dossiers of the given procedures. */
  readonly clear: (ids?: readonly string[]) => Promise<void>;
};

/** A report file that is being written; `drop` leaves nothing of it. */
export type ReportWriter = {
  readonly add: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

/** What happened to procedures, and when (ISO 8601, UTC). The journal tells the story; the dossiers alone say what is done. */
export type JournalEntry =
  | {
      readonly at: string;
      /** `failed`: through our fault, to be done again by the next run. */
      readonly event: "started" | "finished" | "failed";
      readonly id: string;
      /** Outcome of the start page; absent when it has only started. */
      readonly status?: VisitStatus;
    }
  | {
      readonly at: string;
      /** What was gathered of these is about to be removed (`--fresh`). */
      readonly event: "forgotten";
      readonly ids: readonly string[];
    };

/** An edition that is ours until it is released. */
export type EditionLock = {
  /** What to tell when the lock of a process that is gone was taken over. */
  readonly takenOver: Text | null;
  readonly release: () => Promise<void>;
};

/** What a sweep tells while it runs. */
export type Progress = {
  readonly start: (total: number, already: number) => void;
  readonly visiting: (procedure: Procedure) => void;
  readonly done: (dossier: Dossier) => void;
  /** Something that a person should know, and that stops nothing. */
  readonly warn?: (text: Text) => void;
  readonly end: () => void;
};
