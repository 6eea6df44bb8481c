import type { Agreement, Calibration, Trait } from "../../src/domain/calibration.ts";
import type { Means } from "./means.ts";

/** How many were right of how many; `left`: how many Vigie left to a person, beside `total`. */
export type Count = { readonly right: number; readonly total: number; readonly left: number };

/** The counts behind docs/accuracy.md, by figure. */
export type Figures = Readonly<Record<string, Count>>;

/** Traits whose figure is the plain agreement. */
const plainTraits = [
  "status",
  "handicap",
  "mention",
  "page",
  "rate",
  "date",
  "proconnect",
  "contact",
  "nonDigital",
  "jdma",
] as const satisfies Trait[];

/** Figures of one set of pages; a trait that its truth does not speak of has none. */
export function figuresOf({ agreements }: Calibration, means: Means | null): Figures {
  const of = (trait: Trait): Agreement | undefined => agreements.find((one) => one.trait === trait);
  const auth = of("auth");
  const plain = plainTraits.flatMap((trait) => {
    const agreement = of(trait);
    return agreement ? [[trait, { right: agreement.agreed, total: agreement.compared, left: agreement.left["to-confirm"] ?? 0 }] as const] : [];
  });
  return { ...(auth ? connectFigures(auth) : {}), ...Object.fromEntries(plain), ...(means ? meansFigures(means) : {}) };
}

const offered = ["FranceConnect", "FranceConnect +"];

/** Of the levels that say FranceConnect: how many are right (precision), and of those that people saw, how many were said (recall); and its absence. */
function connectFigures({ pairs }: Agreement): Figures {
  const known = pairs.filter(({ result }) => ["agrees", "disagrees", "to-confirm"].includes(result));
  const isOffered = (value: unknown): boolean => offered.some((level) => level === value);
  const said = known.filter(({ read }) => isOffered(read));
  const seen = known.filter(({ truth }) => isOffered(truth));
  const right = said.filter(({ result }) => result === "agrees").length;
  const without = known.filter(({ truth }) => !isOffered(truth));
  const judged = without.filter(({ result }) => result !== "to-confirm");
  return {
    authPrecision: { right, total: said.length, left: 0 },
    // What is left to a person was not found: it stays in the total.
    authRecall: { right, total: seen.length, left: 0 },
    authAbsence: {
      right: judged.filter(({ result }) => result === "agrees").length,
      total: judged.length,
      left: without.length - judged.length,
    },
  };
}

const meansFigures = ({ right, found, labelled, left }: Means): Figures => ({
  meansPrecision: { right, total: found, left: 0 },
  meansRecall: { right, total: labelled, left },
  meansF1: { right: 2 * right, total: found + labelled, left: 0 },
});

/** Figures that are lower now than stated, in words; what went over to "left to a person" is a fall as well. */
export const fallen = (now: Figures, stated: Figures): readonly string[] =>
  Object.entries(stated).flatMap(([id, before]) => {
    const after = now[id];
    if (!after) return [`${id}: not measured any more`];
    const shares = [shareOf(after) - shareOf(before), strictShare(after) - strictShare(before)];
    return shares.some((difference) => difference < -1e-9) ? [`${id}: ${inWords(after)}, docs/accuracy.md says ${inWords(before)}`] : [];
  });

const shareOf = ({ right, total }: Count): number => right / total;
const strictShare = ({ right, total, left }: Count): number => right / (total + left);
const inWords = ({ right, total, left }: Count): string => `${right} of ${total}${left > 0 ? `, ${left} left to a person` : ""}`;
