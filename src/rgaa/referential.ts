import rgaa412 from "./data/rgaa-4.1.2.json" with { type: "json" };

/** Versions of the RGAA that Vigie knows; RGAA 5 is to become a second data file. */
export type ReferentialVersion = "4.1.2";
/** The version that pages are judged by. */
export const currentVersion: ReferentialVersion = "4.1.2";

/** A test of a criterion, with its official question (French, Markdown code marks kept). */
type RgaaTest = { readonly id: string; readonly question: string };

/** A criterion of the RGAA; `title` is the official French wording, `wcag` the success criteria behind it ("1.1.1"). */
export type Criterion = {
  readonly id: string;
  readonly theme: number;
  readonly title: string;
  readonly level: string;
  readonly wcag: readonly string[];
  readonly tests: readonly RgaaTest[];
};

const editions: Readonly<Record<ReferentialVersion, readonly Criterion[]>> = { "4.1.2": rgaa412.criteria };

/** All criteria of a version, in official order (1.1, 1.2 … 13.12). */
export const criteria = (version: ReferentialVersion = currentVersion): readonly Criterion[] => editions[version];

/** A criterion by its id ("8.3"); undefined when the version has none of that name. */
export const criterion = (id: string, version: ReferentialVersion = currentVersion): Criterion | undefined =>
  criteria(version).find((one) => one.id === id);

/** The criterion that a test belongs to: "8.3.1" → "8.3". */
export const criterionOfTest = (test: string): string => test.split(".").slice(0, 2).join(".");

/** True for the id of a criterion ("8.3") or of a test ("8.3.1") of the version. */
export function isKnown(id: string, version: ReferentialVersion = currentVersion): boolean {
  const found = criterion(criterionOfTest(id), version);
  return found !== undefined && (found.id === id || found.tests.some((test) => test.id === id));
}

const in25 = "1.1 3.1 4.1 4.10 5.3 5.7 6.1 6.2 7.1 7.3 8.3 8.4 8.5 9.1 10.3 10.6 10.7 11.1 11.2 11.5 11.6 11.9 11.10 12.8 12.9".split(" ");
const addedIn50 = "1.3 1.5 1.6 1.7 4.2 4.4 4.8 4.9 5.4 5.6 7.2 8.2 8.6 8.10 10.2 10.8 10.9 10.10 13.1 13.3 13.4 13.5 13.6 13.7 13.8".split(" ");

/** The sets of criteria of Ara's quick and complementary audits (25 and 50), and the whole (106), in official order. */
export const criterionSets: Readonly<Record<25 | 50 | 106, readonly string[]>> = {
  25: criterionIds(({ id }) => in25.includes(id)),
  50: criterionIds(({ id }) => in25.includes(id) || addedIn50.includes(id)),
  106: criterionIds(() => true),
};

function criterionIds(chosen: (criterion: Criterion) => boolean): readonly string[] {
  return criteria()
    .filter(chosen)
    .map(({ id }) => id);
}
