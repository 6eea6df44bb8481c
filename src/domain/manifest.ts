import type { Environment, PageRole, Visit } from "./visit.ts";

/** A file as it was written: its size, and what it is told by if anybody changes it. */
export type FilePrint = {
  /** Relative to the edition folder, forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
};

/** What a file of evidence shows. */
export type EvidenceKind = "mobile" | "snapshot" | "desktop";

/** A page that was seen, as the manifest names it. */
export type ManifestPage = Pick<Visit, "role" | "requestedUrl" | "finalUrl" | "status" | "httpStatus" | "startedAt"> & {
  /** Response headers that matter for judging, as a plain client got them (start page only); cookies never. Null when none were asked for. */
  readonly headers: Readonly<Record<string, string>> | null;
};

/** What a procedure's findings rest on, so that they can be contested: `evidence/<id>/manifest.json`. */
export type EvidenceManifest = {
  readonly schema: 1;
  readonly procedure: string;
  readonly edition: string;
  readonly gatheredAt: string;
  /** Versions of Vigie, the browser, axe-core and Node, and how the pages were looked at. */
  readonly environment: Environment;
  /** Versions of the rules of that time; an edition can be judged again with others. */
  readonly rules: { readonly rgaa: string; readonly method: number; readonly lighthouse: string | null };
  readonly pages: readonly ManifestPage[];
  /** All that was read in the pages: quotes, selectors, links, results of the engines. */
  readonly dossier: FilePrint;
  /** Rendered pages and pictures. */
  readonly files: readonly (FilePrint & { readonly role: PageRole; readonly kind: EvidenceKind })[];
  /** Most that the files may weigh together, in bytes. */
  readonly limit: number;
  /** Files that were taken away to stay within the limit, the least useful first. */
  readonly cut: readonly { readonly path: string; readonly bytes: number }[];
};
