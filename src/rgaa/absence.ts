import type { AxeEvidence, DomEvidence } from "../domain/evidence.ts";

type Countable = keyof DomEvidence["counts"];

/**
 * What a criterion is about: when the page holds none of these elements, the criterion does not apply. `seenBy` are the axe
 * rules that look at such elements, in ways the count may miss (roles): one that found something to look at is a veto.
 */
type Subject = { readonly criteria: readonly string[]; readonly counts: readonly Countable[]; readonly seenBy: readonly string[] };

const subjects: readonly Subject[] = [
  {
    criteria: ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"],
    counts: ["img", "svg", "canvas", "object"],
    seenBy: ["image-alt", "role-img-alt", "svg-img-alt", "input-image-alt", "area-alt", "object-alt"],
  },
  { criteria: ["2.1", "2.2"], counts: ["iframe"], seenBy: ["frame-title", "frame-tested"] },
  // 4.10 is not here: a script may play a sound without any element.
  { criteria: ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.11"], counts: ["video", "audio", "object"], seenBy: ["video-caption"] },
  { criteria: ["4.8", "4.9", "4.12"], counts: ["object", "canvas", "svg"], seenBy: ["object-alt"] },
  { criteria: ["4.13"], counts: ["video", "audio", "object", "canvas", "svg"], seenBy: ["video-caption", "object-alt"] },
  { criteria: ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8"], counts: ["table"], seenBy: ["td-headers-attr", "th-has-data-cells"] },
  { criteria: ["6.1", "6.2"], counts: ["link"], seenBy: ["link-name"] },
  { criteria: ["10.6"], counts: ["link"], seenBy: ["link-name", "link-in-text-block"] },
  {
    criteria: ["11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.8", "11.10", "11.11", "11.12", "11.13"],
    counts: ["field", "form"],
    seenBy: ["label", "select-name", "aria-input-field-name", "aria-toggle-field-name"],
  },
  { criteria: ["11.9"], counts: ["field", "form", "button"], seenBy: ["button-name", "input-button-name", "input-image-alt", "aria-command-name"] },
];

/**
 * Criteria that certainly do not apply to the page. None while the page holds a frame or an object: what is inside, when it
 * comes from another origin, was not counted. `axe` is null when it brought nothing back: the counts then stand alone.
 */
export function absentCriteria({ counts }: Pick<DomEvidence, "counts">, axe: Pick<AxeEvidence, "inapplicable"> | null): ReadonlySet<string> {
  const opaque = counts.iframe > 0 || counts.object > 0;
  const unseen = ({ seenBy }: Subject): boolean => axe === null || seenBy.every((rule) => axe.inapplicable.includes(rule));
  const empty = (subject: Subject): boolean => subject.counts.every((key) => counts[key] === 0) && unseen(subject);
  return new Set(opaque ? [] : subjects.filter(empty).flatMap(({ criteria }) => criteria));
}
