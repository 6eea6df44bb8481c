import type { Edition } from "../domain/edition.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { Dossier, Environment, Visit } from "../domain/visit.ts";

/** Looks at the pages of a procedure; implemented by src/browser. Total: trouble is an outcome of a visit, never an exception. */
export type Explorer = {
  readonly environment: Environment;
  /** Visits the start page, then the pages found on it. `save` keeps files beside the dossier. */
  readonly explore: (procedure: Procedure, options: ExploreOptions) => Promise<readonly Visit[]>;
  readonly close: () => Promise<void>;
};
export type ExploreOptions = {
  readonly signal: AbortSignal;
  /** Saves a file of evidence; returns its path relative to the edition folder. */
  readonly save: (name: string, content: Uint8Array | string) => Promise<string>;
  /** On which pages Lighthouse runs. */
  readonly lighthouse: LighthouseScope;
};
export type LighthouseScope = "start" | "all" | "off";

/** An edition on disk; implemented by src/store. */
export type EditionStore = {
  /** Folder of the edition, for messages. */
  readonly folder: string;
  readonly readEdition: () => Promise<Edition | null>;
  readonly writeEdition: (edition: Edition) => Promise<void>;
  readonly hasDossier: (id: string) => Promise<boolean>;
  /** Null when there is none; throws a readable error when the file cannot be understood. */
  readonly readDossier: (id: string) => Promise<Dossier | null>;
  readonly writeDossier: (dossier: Dossier) => Promise<void>;
  /** Saves evidence of a procedure; returns its path relative to the edition folder. */
  readonly saveEvidence: (id: string, name: string, content: Uint8Array | string) => Promise<string>;
  /** Writes a report file (`index.html`, `procedures/1656.html`…), atomically. */
  readonly writeReport: (path: string, content: string) => Promise<void>;
  /** Removes the dossiers and evidence of the edition (`--fresh`), or only the dossiers of the given procedures. */
  readonly clear: (ids?: readonly string[]) => Promise<void>;
};

/** What a sweep tells while it runs. */
export type Progress = {
  readonly start: (total: number, already: number) => void;
  readonly visiting: (procedure: Procedure) => void;
  readonly done: (dossier: Dossier) => void;
  readonly end: () => void;
};
