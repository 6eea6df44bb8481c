import type { Evidence } from "../domain/evidence.ts";
import type { EvidenceKind, EvidenceManifest, FilePrint, ManifestPage } from "../domain/manifest.ts";
import { notObserved, valueIn } from "../domain/observation.ts";
import type { Dossier, PageRole, Visit } from "../domain/visit.ts";
import { sum } from "../lib/sum.ts";
import { currentVersion } from "../rgaa/referential.ts";
import { METHOD } from "../score/method.ts";

/** A file of evidence that a visit names. */
export type EvidenceFile = { readonly path: string; readonly role: PageRole; readonly kind: EvidenceKind };

/** The files that visits name, in the order of the visits. */
export const filesOf = (visits: readonly Visit[]): readonly EvidenceFile[] =>
  visits.flatMap(({ role, evidence }) => {
    const pictures = valueIn(evidence.screenshot);
    const paths: Readonly<Record<EvidenceKind, string | null | undefined>> = {
      snapshot: valueIn(evidence.dom)?.snapshot,
      desktop: pictures?.desktop,
      mobile: pictures?.mobile,
    };
    return kinds.flatMap((kind) => (paths[kind] ? [{ path: paths[kind], role, kind }] : []));
  });

/** What matters least first: to contest a finding, the page as it was rendered and how it looked come last, and the start page after all. */
const kinds: readonly EvidenceKind[] = ["mobile", "snapshot", "desktop"];
const roles: readonly PageRole[] = ["legal", "page", "help", "contact", "login", "declaration", "form", "start"];

/** Visits whose files weigh no more than the limit together; those that are too much are named in `cut`, and no longer referred to. */
export function boundEvidence(visits: readonly Visit[], prints: readonly FilePrint[], limit: number): readonly Visit[] {
  const sizes = new Map(prints.map(({ path, bytes }) => [path, bytes]));
  const files = filesOf(visits).flatMap((file) => (sizes.has(file.path) ? [{ ...file, bytes: sizes.get(file.path) ?? 0 }] : []));
  const ordered = files.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  let excess = sum(files.map(({ bytes }) => bytes)) - limit;
  const cut = new Map<string, number>();
  for (const { path, bytes } of ordered) {
    if (excess <= 0) break;
    cut.set(path, bytes);
    excess -= bytes;
  }
  return cut.size === 0 ? visits : visits.map((visit) => without(visit, cut));
}

function without(visit: Visit, cut: ReadonlyMap<string, number>): Visit {
  const own = filesOf([visit]).filter(({ path }) => cut.has(path));
  if (own.length === 0) return visit;
  const lost = new Set(own.map(({ kind }) => kind));
  return {
    ...visit,
    evidence: { ...visit.evidence, ...(lost.has("snapshot") ? unsaved(visit) : {}), ...picturesLeft(visit, lost) },
    cut: own.map(({ path }) => ({ path, bytes: cut.get(path) ?? 0 })),
  };
}

function unsaved({ evidence: { dom } }: Visit): { readonly dom?: NonNullable<Visit["evidence"]["dom"]> } {
  return dom?.ok ? { dom: { ok: true, value: { ...dom.value, snapshot: null } } } : {};
}

function picturesLeft({ evidence: { screenshot } }: Visit, lost: ReadonlySet<EvidenceKind>): Pick<Visit["evidence"], "screenshot"> {
  if (!screenshot?.ok) return {};
  if (lost.has("desktop")) return { screenshot: notObserved("too_large", "au-delà de la limite des preuves (--evidence-limit)") };
  const mobile: Evidence["screenshot"]["mobile"] = lost.has("mobile") ? null : screenshot.value.mobile;
  return { screenshot: { ok: true, value: { ...screenshot.value, mobile } } };
}

/** The manifest of a dossier, but for the print of the dossier itself, which only the store knows. */
export function manifestOf(dossier: Dossier, prints: readonly FilePrint[], limit: number): Omit<EvidenceManifest, "dossier"> {
  const { procedure, edition, gatheredAt, environment, visits } = dossier;
  const byPath = new Map(prints.map((print) => [print.path, print]));
  const lighthouse = visits.map(({ evidence }) => valueIn(evidence.lighthouse)?.version).find((version) => version !== undefined);
  return {
    schema: 1,
    procedure: procedure.id,
    edition,
    gatheredAt,
    environment,
    rules: { rgaa: currentVersion, method: METHOD, lighthouse: lighthouse ?? null },
    pages: visits.map(pageOf),
    files: filesOf(visits).flatMap(({ path, role, kind }) => {
      const print = byPath.get(path);
      return print ? [{ ...print, role, kind }] : [];
    }),
    limit,
    cut: visits.flatMap(({ cut = [] }) => cut),
  };
}

const pageOf = ({ role, requestedUrl, finalUrl, status, httpStatus, startedAt, evidence }: Visit): ManifestPage => ({
  role,
  requestedUrl,
  finalUrl,
  status,
  httpStatus,
  startedAt,
  headers: valueIn(evidence.http)?.headers ?? null,
});
