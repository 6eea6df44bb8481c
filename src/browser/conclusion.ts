import type { Decision } from "../reading/outcome.ts";

/** The outcome, as soon as it is decided: what happens later takes nothing away from it. */
export type Conclusion = {
  readonly give: (decision: Decision) => Decision;
  readonly given: () => Decision | null;
  /** The page never came to rest. */
  readonly restless: () => void;
  readonly calm: () => boolean;
  /** From now on the page is put to the test: what it does is our doing, and says nothing of how the visit went. */
  readonly beginTrials: () => void;
  readonly isTrial: () => boolean;
};

/** Nothing decided yet, the page at rest. */
export function createConclusion(): Conclusion {
  const state = { decision: null as Decision | null, calm: true, trial: false };
  return {
    restless: () => {
      state.calm = false;
    },
    calm: () => state.calm,
    beginTrials: () => {
      state.trial = true;
    },
    isTrial: () => state.trial,
    give: (decision) => {
      state.decision ??= decision;
      return state.decision;
    },
    given: () => state.decision,
  };
}
