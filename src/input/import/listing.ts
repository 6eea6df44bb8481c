import type { Declared, Procedure } from "../../domain/procedure.ts";
import type { Text } from "../../domain/text.ts";
import { fingerprint } from "../../lib/fingerprint.ts";
import { parseUrl } from "../../lib/sites.ts";
import { visible } from "../../lib/visible.ts";
import { fileNameOf } from "../file-name.ts";
import { type Problem, quote, write } from "../problem.ts";
import { DEFAULT_MAX_PAGES } from "../procedure.ts";
import { ID } from "../shape.ts";
import { addressOf } from "./address.ts";
import { type FoundProcedures, inFile, type Note, type Place } from "./found.ts";

/** One entry of a source, its words as they stand there. */
export type Draft = {
  readonly place: Place;
  /** Of its address, where that stands apart. */
  readonly urlPlace?: Place | undefined;
  /** The source's own id or slug; never a position in the list, which would change from import to import. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly administration?: string | undefined;
  readonly ministry?: string | undefined;
  readonly perimeter?: string | undefined;
  readonly audience?: readonly string[];
  readonly volume?: number | string | undefined;
  readonly jdmaId?: string | undefined;
  readonly franceConnect?: Procedure["franceConnect"];
  readonly declarationUrl?: string | undefined;
  readonly declared?: Declared;
};

type Listing = Pick<FoundProcedures, "procedures" | "remarks" | "rejected">;

/**
 * Entries of a source as procedures: ids made usable and unique, the same entry listed twice counted once, what cannot be used told.
 * An id depends on the source's own id (else on the address, else on the name) and on nothing else: it is the same in the next import.
 */
export function listingOf(file: string, drafts: readonly Draft[]): Listing {
  const candidates = drafts.map(candidateOf);
  const usable = candidates.filter((one): one is Candidate => "draft" in one);
  const clashes = clashesOf(usable);
  const kept = new Map<string, Entry>();
  const notes: { readonly remarks: Note[]; readonly rejected: Note[] } = {
    remarks: [],
    rejected: candidates.flatMap((one) => ("draft" in one ? [] : [one])),
  };
  for (const candidate of usable) {
    notes.remarks.push(...candidate.notes);
    const id = clashes.has(candidate.id.toLowerCase()) && candidate.derived ? distinct(candidate) : candidate.id;
    const first = kept.get(id.toLowerCase());
    if (!first) kept.set(id.toLowerCase(), { place: candidate.draft.place, procedure: procedureOf(candidate, id) });
    else if (first.procedure.url === candidate.url) join(kept, first, candidate, notes.remarks);
    else notes.rejected.push({ ...candidate.draft.place, ...taken(id, first.place) });
  }
  const said = (list: readonly Note[]): readonly Problem[] => list.map(inFile(file)).toSorted((one, other) => one.line - other.line);
  return { procedures: [...kept.values()].map(({ procedure }) => procedure), remarks: said(notes.remarks), rejected: said(notes.rejected) };
}

type Entry = { readonly place: Place; readonly procedure: Procedure };

type Candidate = {
  readonly draft: Draft;
  readonly name: string;
  readonly url: string | null;
  readonly id: string;
  /** What the id was made from; two different origins must not share an id. */
  readonly origin: string;
  /** The id is not, letter for letter, the source's own. */
  readonly derived: boolean;
  readonly notes: readonly Note[];
};

function candidateOf(draft: Draft): Candidate | Note {
  const address = addressOf(line(draft.url));
  const name = line(draft.name) ?? nameOf(address.url);
  if (name === undefined) return { ...draft.place, ...NOTHING };
  const own = line(draft.id);
  const origin = own ?? address.url ?? name;
  const isUsable = own !== undefined && ID.test(own);
  const notes = address.remark ? [{ ...addressPlace(draft), ...address.remark }] : [];
  const id = isUsable ? own : (fileNameOf(own ?? nameOf(address.url) ?? name) ?? `demarche-${fingerprint(origin)}`);
  return { draft, name, url: address.url, origin, id, derived: !isUsable, notes };
}

const addressPlace = ({ place, urlPlace }: Draft): Place => urlPlace ?? { ...place, path: place.path || "url" };

const line = (words: string | undefined): string | undefined => {
  const folded = visible(words ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return folded === "" ? undefined : folded;
};

/** `www.exemple.fr/ma-demarche`, the route of a single-page application included. */
function nameOf(url: string | null): string | undefined {
  const parsed = parseUrl(url);
  if (!parsed) return undefined;
  return `${parsed.host}${parsed.pathname.replace(/\/$/, "")}${/^#!?\//.test(parsed.hash) ? parsed.hash.slice(1) : ""}`;
}

/** Ids that were made from more than one origin. */
function clashesOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const origins = new Map<string, Set<string>>();
  for (const { id, origin } of candidates) origins.set(id.toLowerCase(), (origins.get(id.toLowerCase()) ?? new Set()).add(origin));
  return new Set([...origins].filter(([, { size }]) => size > 1).map(([id]) => id));
}

const distinct = ({ id, origin }: Candidate): string => `${id.slice(0, 55)}-${fingerprint(origin)}`;

function procedureOf({ draft, name, url }: Candidate, id: string): Procedure {
  const { franceConnect, jdmaId, declarationUrl } = draft;
  const declaration = addressOf(line(declarationUrl)).url;
  return {
    id,
    name,
    administration: line(draft.administration) ?? "",
    ministry: line(draft.ministry) ?? "",
    perimeter: line(draft.perimeter) ?? "",
    url,
    audience: draft.audience ?? [],
    volume: draft.volume ?? null,
    volumeOnline: null,
    ...(franceConnect ? { franceConnect } : {}),
    ...(declaration ? { declarationUrl: declaration } : {}),
    ...(jdmaId !== undefined && ID.test(jdmaId) ? { jdmaId } : {}),
    pages: [],
    maxPages: DEFAULT_MAX_PAGES,
    declared: draft.declared ?? {},
  };
}

/** The same entry once more: its audience is added, the rest is there already. */
function join(kept: Map<string, Entry>, first: Entry, { draft }: Candidate, remarks: Note[]): void {
  const audience = [...new Set([...first.procedure.audience, ...(draft.audience ?? [])])];
  const id = first.procedure.id;
  kept.set(id.toLowerCase(), { ...first, procedure: { ...first.procedure, audience } });
  const added = audience.slice(first.procedure.audience.length).join(", ");
  const message: Text = added
    ? {
        fr: `${quote(id)} est aussi à la ligne ${first.place.line} : public ajouté (${added})`,
        en: `${quote(id)} is on line ${first.place.line} too: audience added (${added})`,
      }
    : {
        fr: `${quote(id)} est déjà à la ligne ${first.place.line} : comptée une fois`,
        en: `${quote(id)} is on line ${first.place.line} already: counted once`,
      };
  remarks.push({ ...draft.place, message, fix: { fr: "rien n'est à faire", en: "nothing is to be done" } });
}

const NOTHING: { readonly message: Text; readonly fix: Text } = {
  message: { fr: "l'entrée n'a ni nom ni adresse : laissée de côté", en: "the entry has neither a name nor an address: left aside" },
  fix: write("https://www.exemple.fr/ma-demarche"),
};

const taken = (id: string, { line: at }: Place): { readonly message: Text; readonly fix: Text } => ({
  message: {
    fr: `${quote(id)} est déjà l'identifiant de la ligne ${at}, avec une autre adresse : laissée de côté`,
    en: `${quote(id)} is already the id of line ${at}, with another address: left aside`,
  },
  fix: { fr: "écrivez un autre identifiant", en: "write another id" },
});
