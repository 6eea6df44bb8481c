import type { ReportFinding } from "../domain/report.ts";
import { componentOf } from "./component.ts";

/** Findings of one rule, one outcome and one component of a page. */
type FindingGroup = {
  readonly finding: ReportFinding;
  /** Page role, check and rule. */
  readonly spot: string;
  readonly component: string;
  /** Elements touched. */
  readonly count: number;
};

/** The same finding in two editions; null where it is not. */
export type FindingMatch =
  | { readonly before: FindingGroup; readonly after: FindingGroup | null }
  | { readonly before: null; readonly after: FindingGroup };

/**
 * Finds the findings of one procedure again in another edition, in the current order, then those that are no longer there. Keys are page
 * role, check, rule and component: a moved line or another position is the same finding.
 */
export function matchFindings(previous: readonly ReportFinding[], current: readonly ReportFinding[]): readonly FindingMatch[] {
  const after = groupsOf(current);
  const { pairs, left } = alikes.reduce(pairUp, { pairs: new Map<FindingGroup, FindingGroup>(), left: groupsOf(previous), after });
  const found = after.map((group): FindingMatch => ({ before: pairs.get(group) ?? null, after: group }));
  return [...found, ...left.map((before): FindingMatch => ({ before, after: null }))];
}

/** A key that stays the same from one edition to the next. */
export const keyOf = (finding: ReportFinding): string => JSON.stringify([...spotOf(finding), componentOf(finding.selector)]);

/** A check without rules of its own is told apart by its sentence, figures aside. */
const spotOf = ({ page, check, rule, message }: ReportFinding): readonly string[] => [page, check, rule ?? message.replace(/\d+/g, "*")];

function groupsOf(findings: readonly ReportFinding[]): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, (finding) => `${finding.outcome} ${keyOf(finding)}`);
  return [...groups.values()].flatMap((members) =>
    members[0]
      ? [
          {
            finding: members[0],
            spot: JSON.stringify(spotOf(members[0])),
            component: componentOf(members[0].selector),
            count: members.reduce((sum, { count }) => sum + count, 0),
          },
        ]
      : [],
  );
}

type Alike = (before: FindingGroup, after: FindingGroup) => boolean;

/** The surest first: each later rule only sees what the earlier ones left. */
const alikes: readonly Alike[] = [
  (before, after) => sameComponent(before, after) && before.finding.outcome === after.finding.outcome,
  (before, after) => sameComponent(before, after),
  // An engine names the first element only: when that one is repaired, the finding goes on with another one, on no more elements than before.
  (before, after) =>
    before.spot === after.spot && before.count > 1 && after.count <= before.count && before.finding.outcome === after.finding.outcome,
];

const sameComponent: Alike = (before, after) => before.spot === after.spot && before.component === after.component;

type Pairing = {
  readonly pairs: ReadonlyMap<FindingGroup, FindingGroup>;
  /** Groups of the previous edition without a pair. */
  readonly left: readonly FindingGroup[];
  readonly after: readonly FindingGroup[];
};

function pairUp({ pairs, left, after }: Pairing, alike: Alike): Pairing {
  const open = after.filter((group) => !pairs.has(group));
  return open.reduce<Pairing>(
    (state, group) => {
      const before = state.left.find((one) => alike(one, group));
      if (!before) return state;
      return { after, pairs: new Map([...state.pairs, [group, before]]), left: state.left.filter((one) => one !== before) };
    },
    { pairs, left, after },
  );
}
