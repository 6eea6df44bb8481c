import { findDates } from "../lib/french-dates.ts";
import type { Sentence } from "./sentences.ts";

/** A date of a declaration with its sentence; ISO date. */
export type StatedDate = { readonly iso: string; readonly sentence: Sentence };
export type DeclarationDates = { readonly established: StatedDate | null; readonly updated: StatedDate | null; readonly audit: StatedDate | null };

/** Dates of the law, the decree, the directive, and of an empty clock: on nearly every declaration, never its own. */
const legal: ReadonlySet<string> = new Set(["2005-02-11", "2019-07-24", "2018-09-23", "1970-01-01", "2016-10-26", "2019-09-20"]);
/** The first RGAA decree; no declaration is older. */
const EARLIEST = "2009-05-14";

type Role = "established" | "updated" | "audit" | "noise";
type Found = StatedDate & { readonly role: Exclude<Role, "noise">; readonly weight: number };

/** Words that say what happened on a date; the last before the date decides. */
const cues: readonly { readonly role: Role; readonly weight: number; readonly form: RegExp }[] = [
  {
    role: "noise",
    weight: 0,
    form: /\b(?:loi|decret|arrete|ordonnance|directive|article|schema|plan d'actions?|fichiers?|documents?|videos?|publies?(?: avant)?|jusqu'\w+|prochain\w*|prevue?s?|d'ici|echeance|expire\w*|valable|avant le|depuis le|sera|seront|a partir du|imprime\w*|consulte\w*|licence|copyright|en vigueur|valid until|expires?)\b/g,
  },
  {
    role: "audit",
    weight: 3,
    form: /\b(?:contre-)?(?:audit\w*|evaluations?|tests?|verifications?|controles?|recette|tested|assessed|assessment)\b/g,
  },
  { role: "established", weight: 1, form: /\b(?:declaration|attestation|fait a|elle a ete (?:realisee|publiee|faite|effectuee|produite))\b/g },
  {
    role: "established",
    weight: 1,
    form: /\bdate (?:de )?publication\b|(?<!\b(?:rgaa|referentiel|version|norme|rapport|audit|contenus?|documents?|page)\b(?:[^.;]|\.\d){0,80})\bpubliee\b|\bfaite? le\b/g,
  },
  {
    role: "established",
    weight: 3,
    form: /\betabli(?:e|ssement)?\b|\b(?:statement|declaration) (?:was )?(?:prepared|drawn up|drafted|made|published)\b/g,
  },
  { role: "established", weight: 2, form: /\b(?:creee?|redigee?|signee?|datee?|generee?|elaboree?|redaction|creation|declaree?)\b/g },
  {
    role: "updated",
    weight: 3,
    form: /\b(?:mise?s? (?:a )?jour(?! a\b)|actualis\w+|revis\w+|modifi\w+|revue?|maj|reconduite?|renouvele\w*|updated?|reviewed|last modified)\b/g,
  },
];

/**
 * Finds when a declaration was established and updated, each by its sentence; audit dates apart. "Établie le" weighs more than
 * "créée le", a page's own "mis à jour le" is taken only when the declaration says nothing; the newest of equals is taken.
 */
export function readDates(sentences: readonly Sentence[]): DeclarationDates {
  const found = sentences
    .flatMap((sentence, index) => datesOf(sentence, sentences[index - 1]))
    .filter(({ iso }) => iso >= EARLIEST && !legal.has(iso));
  const established = best(found, "established");
  const updated = best(found, "updated");
  const weak = updated !== null && updated.weight < 2 && established !== null;
  return { established: strip(established), updated: weak ? null : strip(updated), audit: strip(best(found, "audit")) };
}

const strip = (found: Found | null): StatedDate | null => found && { iso: found.iso, sentence: found.sentence };

function best(found: readonly Found[], role: Role): Found | null {
  const ranked = found.filter((one) => one.role === role).toSorted((a, b) => b.weight - a.weight || b.iso.localeCompare(a.iso));
  return ranked[0] ?? null;
}

function datesOf(written: Sentence, previous: Sentence | undefined): readonly Found[] {
  // "Déclaration établie le 12 mars. Dernière révision : 2 avril": the second line speaks of what the first one named.
  const follows = /etabli|cette declaration/.test(previous?.plain ?? "") && written.lead === "";
  const sentence = follows ? { ...written, lead: "declaration" } : written;
  const dates = findDates(sentence.plain);
  return dates.flatMap((date, index) => {
    const before = sentence.plain.slice(dates[index - 1]?.end ?? 0, date.start);
    const after = sentence.plain.slice(date.end, dates[index + 1]?.start ?? date.end + 80);
    const { role, weight } = roleOf(sentence, before, after);
    return role === "noise" ? [] : [{ iso: date.iso, sentence: written, role, weight: weight - (date.exact ? 0 : 0.5) }];
  });
}

/** Steps to come, in a table or a list of its own: "Publication des résultats et mise à jour : décembre". */
const isPlanned = ({ plain, heading, lead }: Sentence): boolean =>
  /\b(?:calendrier|planning|echeancier|feuille de route|prochaines etapes|roadmap)\b/.test(`${heading} ${lead}`) ||
  /\b(?:periode|date) prevue\b/.test(plain);

function roleOf(sentence: Sentence, before: string, after: string): { readonly role: Role; readonly weight: number } {
  if (isPlanned(sentence)) return { role: "noise", weight: 0 };
  const own = cueIn(before, sentence);
  if (own) return own;
  const behind = cueIn(after.split(/[.;]/)[0] ?? "", sentence);
  if (behind) return behind;
  const lead = cueIn(sentence.lead, sentence);
  if (lead) return lead;
  const alone = sentence.plain.length < 60;
  const heading = alone ? cueIn(sentence.heading, sentence) : null;
  return heading ?? { role: "noise", weight: 0 };
}

/** The last cue of a piece of text; a participle after it keeps the subject's role ("l'audit, établi le…" is an audit). */
function cueIn(text: string, sentence: Sentence): { readonly role: Role; readonly weight: number } | null {
  const found = cues.flatMap(({ role, weight, form }) =>
    [...text.matchAll(form)].map((match) => ({ role, weight, at: match.index, words: match[0] })),
  );
  const ordered = found.toSorted((a, b) => a.at - b.at);
  const last = ordered.at(-1);
  if (!last) return null;
  if (
    last.role !== "noise" &&
    /\b(?:mise a jour|actualisation|revision|modification) (?:de )?(?:la |cette |l')?(?:declaration|attestation)\b/.test(text.slice(-80))
  )
    return { role: "updated", weight: 3 };
  const subject = ordered.findLast((one) => one.at < last.at && one.role !== "updated");
  if (last.role === "updated") return { role: updatedRole(text, subject?.role), weight: aboutDeclaration(sentence, subject?.role) ? 3 : 1 };
  if (last.role === "established" && last.weight > 1 && subject?.role === "audit") return { role: "audit", weight: 2 };
  return { role: last.role, weight: last.weight };
}

const updatedRole = (text: string, subject: Role | undefined): Role =>
  subject === "noise" || /\b(?:site|application|pages?|contenus?)\b[^.]{0,30}$/.test(text.slice(0, text.search(/mis|actualis|modifi|revis/)))
    ? "noise"
    : "updated";

/** "Mise à jour" of what? Of the declaration when it, its establishment or its pronoun is named. */
const aboutDeclaration = ({ plain, heading, lead }: Sentence, subject: Role | undefined): boolean =>
  subject === "established" ||
  /declaration/.test(lead) ||
  /declaration|statement|etabli|\belle a ete\b|\bmise a jour (?:le|en|du)\b|^mise a jour ?:|\bit was\b/.test(plain) ||
  /etablissement/.test(heading);
