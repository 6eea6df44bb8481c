import type { OrientationEvidence } from "../../domain/legibility.ts";
import type { Kit } from "./kit.ts";
import type { TextMemory } from "./text-survey.ts";

/** By how many degrees elements are turned, for those that are, in each orientation. */
type Angles = Map<string, ReadonlyMap<Element, number>>;
type Remembering = { vigieTexts?: TextMemory; vigieAngles?: Angles };

/** Runs inside the page in one orientation: how its elements are turned there. */
export function noteAngles(kit: Kit, { moment }: { readonly moment: string }): void {
  const memory = globalThis as Remembering;
  /** Around the axis that points out of the screen. */
  const angleOf = (element: Element): number => {
    const { transform, rotate } = getComputedStyle(element);
    if (transform === "none" && rotate === "none") return 0;
    const matrix = new DOMMatrixReadOnly(transform === "none" ? "" : transform);
    const own = rotate === "none" || /^[xy]/.test(rotate) ? 0 : Number.parseFloat(rotate.split(" ").at(-1) ?? "0");
    return (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI + own;
  };
  const elements = [document.documentElement, ...kit.all("body,body *")];
  const angles = elements.map((element) => [element, angleOf(element)] as const).filter(([, angle]) => angle !== 0);
  memory.vigieAngles = (memory.vigieAngles ?? new Map()).set(moment, new Map(angles));
}

/** Runs inside the page: what only one of two moments shows, or shows turned by a right angle. Confirmed by a third, which is the first one again. */
export function compareOrientations(
  kit: Kit,
  { one, other, again, max }: { readonly one: string; readonly other: string; readonly again: string; readonly max: number },
): OrientationEvidence {
  const { vigieTexts, vigieAngles } = globalThis as Remembering;
  const told = (element: Element): { readonly selector: string; readonly html: string } => ({
    selector: kit.selector(element),
    html: kit.markup(element),
  });

  const [before, after] = [vigieAngles?.get(one), vigieAngles?.get(other)];
  const isRight = (angle: number): boolean => Math.abs((((Math.round(angle) % 180) + 180) % 180) - 90) <= 1;
  const turned = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].filter(
    (element) =>
      isRight((after?.get(element) ?? 0) - (before?.get(element) ?? 0)) &&
      element.checkVisibility() &&
      kit.fold((element as HTMLElement).innerText) !== "",
  );

  const shownAt = (moment: string): readonly boolean[] => (vigieTexts?.moments.get(moment)?.sights ?? []).map(({ state }) => state !== "hidden");
  const wordsAt = (moment: string): string => vigieTexts?.moments.get(moment)?.words ?? "";
  const [here, there, back] = [shownAt(one), shownAt(other), shownAt(again)];
  const textOf = (place: number): string => kit.fold(vigieTexts?.pieces[place]?.node.nodeValue).toLowerCase();
  // The same words may stand elsewhere; what comes and goes by itself has nothing to do with the orientation.
  const only = here.flatMap((is, place) => {
    const elsewhere = wordsAt(is ? other : one).includes(textOf(place));
    return is !== there[place] && is === back[place] && !elsewhere ? [place] : [];
  });
  const longest = Math.max(1, wordsAt(one).length, wordsAt(other).length);
  const holders = new Set(only.flatMap((place) => vigieTexts?.pieces[place]?.holder ?? []));
  return {
    turned: turned.slice(0, max).map(told),
    lost: only.map(textOf).join(" ").length / longest,
    missing: [...holders].slice(0, max).map(told),
  };
}

/** Runs inside the page. */
export function forgetAngles(_kit: Kit, _argument: null): void {
  delete (globalThis as Remembering).vigieAngles;
}
